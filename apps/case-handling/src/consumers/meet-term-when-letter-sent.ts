import { isKnown, letterSent, values } from '@klantreacties/event-contracts';
import { letterDelivered } from '../domain/case/letter-delivered.ts';
import { when } from './follow-facts.ts';

/**
 * Meets the term of a letter that reached the reporter; the judgment's closes the case (ADR 6). A letter
 * that this build does not know meets no term.
 */
export const meetTermWhenLetterSent = when(
  letterSent,
  ({ caseId, data, session, context, cause }, { store }) =>
    store.changeIn(session, caseId, cause, (record) => letterDelivered(record, context, data)),
  {
    // The receipt meets no term, and may arrive before its case is open.
    only: ({ audience, letter }) =>
      audience === 'REPORTER' && letter !== 'E01' && isKnown(values.letterCode, letter),
  },
);
