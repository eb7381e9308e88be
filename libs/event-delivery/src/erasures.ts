import type { Broker } from './broker.ts';
import { untilStarted, type Observability, type Part } from './until-started.ts';

const tryAgainMs = 1_000;
// Every new aggregate has a record in the topic of keys; nobody waits for an end.
const gatherMs = 500;

/** Hears of each aggregate whose key was ended, those of before included, until it is closed. */
export type FollowEnded = (
  ended: (aggregateId: string) => void,
) => Promise<{ close(): Promise<void> }>;

/** Ended keys for a service without a key ring: the tombstones of the key topic, from its beginning. */
export const endedKeysOf =
  ({
    broker,
    ...reading
  }: {
    broker: Broker;
    topic: string;
    onStopped(cause: Error): void;
  }): FollowEnded =>
  (ended) =>
    broker.follow({
      ...reading,
      gatherMs,
      handle({ key, value }) {
        if (value === null) ended(key);
      },
    });

/**
 * Lets go of what a service keeps of aggregates whose key was ended, again at each start, for a tombstone may have
 * passed while the service was away. What fails is tried again.
 */
export function erasuresPart(options: {
  follow: FollowEnded;
  /** The same aggregate comes again at each start. */
  forget(aggregateIds: readonly string[]): Promise<void>;
  logger: Observability['logger'];
}): Part {
  const { follow, forget, logger } = options;
  const ended = new Set<string>();
  let following: { close(): Promise<void> } | null = null;
  let forgetting: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const forgetAll = async () => {
    while (ended.size > 0) {
      const ids = [...ended];
      try {
        await forget(ids);
        for (const id of ids) ended.delete(id);
      } catch (cause) {
        logger.warn({ cause }, 'What was erased could not be let go of yet');
        timer = setTimeout(wake, tryAgainMs);
        return;
      }
    }
  };

  const wake = () => {
    forgetting ??= forgetAll().finally(() => (forgetting = null));
  };

  return untilStarted({
    name: 'erasures',
    logger,
    begin: async () => {
      following = await follow((aggregateId) => {
        ended.add(aggregateId);
        wake();
      });
    },
    end: async () => {
      clearTimeout(timer);
      await following?.close();
      await forgetting;
    },
    problem: () => null,
  });
}
