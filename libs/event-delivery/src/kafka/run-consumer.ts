import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { FollowedRecord, Subscription } from '../broker.ts';

const heartbeatMs = 1_000;
// A record wakes the fetch at once; this is how long an idle one waits, and how often it heartbeats.
const idleFetchMs = 1_500;
const mostPartitionsTogether = 64;

/** Settings of every consumer, be it of a group or a reader. */
export const consumerSettings = {
  heartbeatInterval: heartbeatMs,
  maxWaitTimeInMs: idleFetchMs,
  retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 30 },
};

/**
 * Runs a consumer whose work heartbeats however long it takes and lets out no error that would end it. The
 * work is given one batch of each partition that the broker answered with; the next fetch waits for its end.
 */
export async function runConsumer(
  consumer: Consumer,
  { topics, onStopped }: Pick<Subscription, 'topics' | 'onStopped'>,
  work: (fetched: readonly EachBatchPayload[], lost: AbortSignal) => Promise<void>,
): Promise<void> {
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) onStopped(payload.error);
  });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: mostPartitionsTogether,
    eachBatch: allOfOneFetch(async (fetched) => {
      const lost = new AbortController();
      const beat = () =>
        fetched[0]?.heartbeat().catch((cause: Error & { type?: string }) => {
          if (lostPartition.has(cause.type ?? '')) lost.abort(cause);
        });
      const beating = setInterval(() => void beat(), heartbeatMs);
      try {
        await work(fetched, lost.signal);
      } catch (cause) {
        if (!lost.signal.aborted)
          throw fromLibrary(cause) ? cause : new Error('A batch was not handled', { cause });
      } finally {
        clearInterval(beating);
      }
      // The library joins the group anew when it sees its own error.
      if (lost.signal.aborted) throw lost.signal.reason;
    }),
  });
}

/**
 * The library hands the batches of one fetch to its workers in one turn of the event loop; what comes in
 * one turn is handled together, and each batch ends as the whole did.
 */
function allOfOneFetch(
  handle: (fetched: readonly EachBatchPayload[]) => Promise<void>,
): (payload: EachBatchPayload) => Promise<void> {
  let fetched: EachBatchPayload[] = [];
  let handled = Promise.resolve();
  const handleAll = () => {
    const all = fetched;
    fetched = [];
    return handle(all);
  };
  return (payload) => {
    fetched.push(payload);
    // What comes late, because there are more partitions than workers, has its turn after the others.
    if (fetched.length === 1)
      handled = Promise.allSettled([handled, immediate()]).then(() => handleAll());
    return handled;
  };
}

/** Until more has gathered, or what was fetched is another's. */
export const rest = (ms: number, lost: AbortSignal): Promise<void> | undefined =>
  ms > 0 ? pause(ms, undefined, { signal: lost }).catch(() => undefined) : undefined;

const lostPartition = new Set([
  'REBALANCE_IN_PROGRESS',
  'NOT_COORDINATOR_FOR_GROUP',
  'ILLEGAL_GENERATION',
  'UNKNOWN_MEMBER_ID',
]);

// A TypeError and its like, thrown within a batch, would stop the consumer while the process stays up.
function fromLibrary(cause: unknown): boolean {
  return cause instanceof Error && 'retriable' in cause;
}

/** A record as the port has it. */
export function recordOf(topic: string, partition: number, message: KafkaMessage): FollowedRecord {
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString('utf8') ?? '',
    value: message.value?.toString('utf8') ?? null,
    headers: Object.fromEntries(
      Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    stampedAt: Number(message.timestamp),
  };
}
