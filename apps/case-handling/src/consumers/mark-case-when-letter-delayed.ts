import { letterDelayed, when } from '@klantreacties/event-contracts';
import { letterDelayed as markedBy } from '../domain/case/late-letters.ts';
import type { FactContext } from './fact-context.ts';
import { unlessNotOpen } from './unless-not-open.ts';

/** Marks the case of a letter that is late, of whatever kind it is. */
export const markCaseWhenLetterDelayed = when(letterDelayed, {
  happen: ({ subject, data }, { store, session, context, cause, directory }: FactContext) =>
    unlessNotOpen(
      store.changeIn(session, subject, cause, (record) =>
        markedBy(record, data, directory(), context),
      ),
    ),
});
