import type { Broker, TopicReader } from './broker.ts';
import { untilStarted, type Observability, type Part } from './until-started.ts';

const tryAgainMs = 1_000;
// Every new aggregate has a record in the topic of keys; nobody waits for an end.
const gatherMs = 500;

/**
 * Lets go of what a service keeps of aggregates whose key was ended: each tombstone of the key topic, from its
 * beginning at each start, for a tombstone may have passed while the service was away. What fails is tried again.
 */
export function erasuresPart(options: {
  broker: Broker;
  topic: string;
  /** The same aggregate comes again at each start. */
  forget(aggregateIds: readonly string[]): Promise<void>;
  onStopped(cause: Error): void;
  logger: Observability['logger'];
}): Part {
  const { broker, topic, forget, onStopped, logger } = options;
  const ended = new Set<string>();
  let following: TopicReader | null = null;
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
      following = await broker.follow({
        topic,
        gatherMs,
        onStopped,
        handle({ key, value }) {
          if (value !== null) return;
          ended.add(key);
          wake();
        },
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
