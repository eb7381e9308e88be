import {
  letterFailed,
  letterWithdrawn,
  when,
  type FactDefinition,
} from '@klantreacties/event-contracts';
import { withoutLateLetter } from '../domain/case/late-letters.ts';
import type { FactContext } from './fact-context.ts';
import { unlessNotOpen } from './unless-not-open.ts';

const unmark = <D extends typeof letterFailed | typeof letterWithdrawn>(on: D & FactDefinition) =>
  when(on, {
    happen: ({ subject, data }, { store, session, cause }: FactContext) =>
      unlessNotOpen(
        store.changeIn(session, subject, cause, (record) => ({
          next: withoutLateLetter(record, (data as { letterId: string }).letterId),
          facts: [],
        })),
      ),
  });

/** A letter that was refused for good is late no more; letter N11 says what became of it. */
export const unmarkCaseWhenLetterFailed = unmark(letterFailed);

/** Nor is one that may not go to its reader any more. */
export const unmarkCaseWhenLetterWithdrawn = unmark(letterWithdrawn);
