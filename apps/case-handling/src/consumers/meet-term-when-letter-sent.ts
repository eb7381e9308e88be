import { letterSent } from '@klantreacties/event-contracts';
import { letterDelivered } from '../domain/letter-delivered.ts';
import { when } from './follow-facts.ts';

/** Meets the term of a letter that reached the reporter; the judgment's closes the case (ADR 6). */
export const meetTermWhenLetterSent = when(
  letterSent,
  async ({ caseId, data, session, moment, occasion }, { store }) => {
    const { letter, audience } = data;
    // The receipt meets no term, and may arrive before its case is open.
    if (audience !== 'REPORTER' || letter === 'E01') return;
    await store.changeIn(session, caseId, occasion, (record) =>
      letterDelivered(record, moment, data),
    );
  },
);
