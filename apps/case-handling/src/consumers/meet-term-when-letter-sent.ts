import { isKnown, letterSent, values, when, type ReadDataOf } from '@klantreacties/event-contracts';
import { withoutLateLetter } from '../domain/case/late-letters.ts';
import { letterDelivered } from '../domain/case/letter-delivered.ts';
import type { FactContext } from './fact-context.ts';
import { keepSent } from './keep-letter.ts';
import { unlessNotOpen } from './unless-not-open.ts';

// The receipt meets no term, and may arrive before its case is open.
const meetsTerm = ({ audience, letter }: ReadDataOf<typeof letterSent>) =>
  audience === 'REPORTER' && letter !== 'E01' && isKnown(values.letterCode, letter);

/**
 * Meets the term of a letter that reached the reporter; the judgment's closes the case (ADR 6). A letter
 * that this build does not know meets no term. One that was late is so no more.
 */
export const meetTermWhenLetterSent = when(letterSent, {
  async happen(fact, given: FactContext) {
    const { subject, data } = fact;
    const { store, session, context, cause } = given;
    await keepSent(fact, given);
    const inTerm = meetsTerm(data);
    if (!inTerm && data.delayedAt === undefined) return;
    const changed = store.changeIn(session, subject, cause, (record) => {
      const sent = withoutLateLetter(record, data.letterId);
      return inTerm ? letterDelivered(sent, context, data) : { next: sent, facts: [] };
    });
    await (inTerm ? changed : unlessNotOpen(changed));
  },
});
