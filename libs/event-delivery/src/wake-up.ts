/** Lets a loop rest between two looks for work, until somebody rings or a growing time has passed. */
export interface WakeUp {
  /** How often it rang so far. */
  readonly rings: number;
  /** Tells that there may be work; call it after a commit. */
  ring(): void;
  /** Rests. With the count of rings from before the look: not at all where it rang since. */
  rest(ringsBefore?: number): Promise<void>;
  /** Ends this rest and lets no other begin. */
  close(): void;
}

/**
 * A rest takes `firstMs` after a ring, and twice as long each time until `longestMs`: work that does not ring,
 * or rings before it can be seen, is found by these looks.
 */
export function createWakeUp({
  firstMs,
  longestMs,
}: {
  firstMs: number;
  longestMs: number;
}): WakeUp {
  let rings = 0;
  let closed = false;
  let waitMs = firstMs;
  let wake: () => void = () => undefined;
  return {
    get rings() {
      return rings;
    },
    ring() {
      rings += 1;
      waitMs = firstMs;
      wake();
    },
    async rest(ringsBefore = rings) {
      if (closed || rings !== ringsBefore) return;
      const length = waitMs;
      waitMs = Math.min(length * 2, longestMs);
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, length);
        wake = () => {
          clearTimeout(late);
          resolve();
        };
      });
      wake = () => undefined;
    },
    close() {
      closed = true;
      wake();
    },
  };
}
