import { letterFailed, letterWithdrawn, when } from '@klantreacties/event-contracts';
import { withoutLateLetter } from '../domain/case/late-letters.ts';
import type { FactContext } from './fact-context.ts';
import { keepFailed, keepWithdrawn } from './keep-letter.ts';
import { unlessNotOpen } from './unless-not-open.ts';

const unmark = (
  { subject, data }: { subject: string; data: { letterId: string } },
  { store, session, cause }: FactContext,
): Promise<void> =>
  unlessNotOpen(
    store.changeIn(session, subject, cause, (record) => ({
      next: withoutLateLetter(record, data.letterId),
      facts: [],
    })),
  );

/** A letter that was refused for good is late no more; letter N11 says what became of it. */
export const unmarkCaseWhenLetterFailed = when(letterFailed, {
  async happen(fact, given: FactContext) {
    await keepFailed(fact, given);
    await unmark(fact, given);
  },
});

/** Nor is one that may not go to its reader any more. */
export const unmarkCaseWhenLetterWithdrawn = when(letterWithdrawn, {
  async happen(fact, given: FactContext) {
    await keepWithdrawn(fact, given);
    await unmark(fact, given);
  },
});
