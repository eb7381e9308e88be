import { isKnown, letterSent, values, when } from '@klantreacties/event-contracts';
import { letterDelivered } from '../domain/case/letter-delivered.ts';
import type { FactContext } from './fact-context.ts';

/**
 * Meets the term of a letter that reached the reporter; the judgment's closes the case (ADR 6). A letter
 * that this build does not know meets no term.
 */
export const meetTermWhenLetterSent = when(letterSent, {
  // The receipt meets no term, and may arrive before its case is open.
  concerns: ({ audience, letter }) =>
    audience === 'REPORTER' && letter !== 'E01' && isKnown(values.letterCode, letter),
  happen: ({ subject, data }, { store, session, context, cause }: FactContext) =>
    store.changeIn(session, subject, cause, (record) => letterDelivered(record, context, data)),
});
