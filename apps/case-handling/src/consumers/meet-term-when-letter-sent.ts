import { letterSent } from '@klantreacties/event-contracts';
import { letterDelivered } from '../domain/letter-delivered.ts';
import { when } from './follow-facts.ts';

/** Meets the term of a letter that reached the reporter; the judgment's closes the case (ADR 6). */
export const meetTermWhenLetterSent = when(
  letterSent,
  ({ caseId, data, session, moment, occasion }, { store }) =>
    store.changeIn(session, caseId, occasion, (record) => letterDelivered(record, moment, data)),
  // The receipt meets no term, and may arrive before its case is open.
  ({ audience, letter }) => audience === 'REPORTER' && letter !== 'E01',
);
