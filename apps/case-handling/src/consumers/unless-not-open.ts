import { NotYet } from '@klantreacties/event-delivery';

/**
 * A change that is about a letter alone, which waits for no case: its fact may come before that of the reaction,
 * and whoever waited would hold up the very fact that opens the case.
 */
export const unlessNotOpen = (change: Promise<void>): Promise<void> =>
  change.catch((cause: unknown) => {
    if (!(cause instanceof NotYet)) throw cause;
  });
