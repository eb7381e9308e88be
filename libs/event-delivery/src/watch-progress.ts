/** What is known of a consumer's progress. */
export interface Progress {
  /** The member joined its group, or left it. */
  joined(is: boolean): void;
  /** A record was handled. */
  moved(): void;
  /** An attempt on a record ended, with or without success. */
  tried(): void;
  problem(): string | null;
  stop(): void;
}

const lookEveryMs = 10_000;
const notReadyAfterMs = 15_000;
const stalledAfterMs = 60_000;

/**
 * Reports when records wait and none is handled, and ends a consumer that has not even tried one for a
 * minute: the library can stop fetching without a word after a rebalance or a broker's restart.
 * A broker that does not answer says nothing about the consumer, so it changes nothing.
 */
export function watchProgress(options: {
  lag(): Promise<number>;
  onStalled(cause: Error): void;
}): Progress {
  let joined = false;
  let movedAt = performance.now();
  let triedAt = movedAt;
  let behindSince: number | null = null;

  const look = async () => {
    if (performance.now() - movedAt < lookEveryMs) return;
    const asked = performance.now();
    const lag = await options.lag();
    if (movedAt > asked) return;
    if (lag === 0) behindSince = null;
    else behindSince ??= asked;
    if (behindSince === null) return;
    if (performance.now() - Math.max(behindSince, triedAt) < stalledAfterMs) return;
    clearInterval(timer);
    options.onStalled(new Error('The consumer has stalled'));
  };
  const timer = setInterval(() => void look().catch(() => undefined), lookEveryMs);

  return {
    joined(is) {
      joined = is;
    },
    moved() {
      movedAt = triedAt = performance.now();
      behindSince = null;
    },
    tried() {
      triedAt = performance.now();
    },
    problem() {
      if (!joined) return 'the group is not joined';
      const stalled = behindSince !== null && performance.now() - behindSince >= notReadyAfterMs;
      return stalled ? 'records wait and none is handled' : null;
    },
    stop: () => clearInterval(timer),
  };
}
