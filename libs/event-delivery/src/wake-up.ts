/** Lets a loop rest between two looks for work, until somebody wakes it or a growing time has passed. */
export interface WakeUp {
  /** How often it was woken so far. */
  readonly wakes: number;
  /** Says that there may be work; call it after a commit. */
  wake(): void;
  /** Rests; not at all where it was woken since the look before which `wakesBefore` was read. */
  rest(wakesBefore?: number): Promise<void>;
  /** Ends this rest and lets no other begin. */
  close(): void;
}

/**
 * A rest takes `firstMs` after a wake-up, and twice as long each time until `longestMs`. These looks find work
 * that wakes nobody, or that wakes before it can be seen.
 */
export function createWakeUp({
  firstMs,
  longestMs,
}: {
  firstMs: number;
  longestMs: number;
}): WakeUp {
  let wakes = 0;
  let closed = false;
  let waitMs = firstMs;
  let endRest: () => void = () => undefined;
  return {
    get wakes() {
      return wakes;
    },
    wake() {
      wakes += 1;
      waitMs = firstMs;
      endRest();
    },
    async rest(wakesBefore = wakes) {
      if (closed || wakes !== wakesBefore) return;
      const length = waitMs;
      waitMs = Math.min(length * 2, longestMs);
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, length);
        endRest = () => {
          clearTimeout(late);
          resolve();
        };
      });
      endRest = () => undefined;
    },
    close() {
      closed = true;
      endRest();
    },
  };
}
