import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type SASLOptions } from 'kafkajs';
import type { OutboxMessage } from './outbox.ts';

/** How to reach the brokers. */
export interface BrokerSettings {
  clientId: string;
  brokers: string[];
  ssl?: boolean;
  sasl?: SASLOptions;
}

/** One record as a consumer gets it. */
export interface ReceivedRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string;
}

/** Sends awaited batches, one at a time. */
export interface BatchProducer {
  send(messages: readonly OutboxMessage[]): Promise<void>;
  close(): Promise<void>;
}

/** What a subscription is told to do. */
export interface Subscription {
  group: string;
  topics: string[];
  /** Handles one record; its offset is committed after this settles. Must not reject for bad input. */
  handle(record: ReceivedRecord): Promise<void>;
  /** The consumer stopped for good; the process has to end and be started anew. */
  onStopped(cause: Error): void;
}

/** A topic read whole by every process on its own, without a shared position. */
export interface Following {
  topic: string;
  handle(record: Omit<ReceivedRecord, 'value'> & { value: string | null }): void;
  onStopped(cause: Error): void;
}

/** A topic to make; kept for `keptMs` milliseconds (-1 for ever), or compacted. */
export interface NewTopic {
  topic: string;
  partitions: number;
  compacted?: boolean;
  keptMs?: number;
}

/** The one door to Kafka; nothing outside this file knows the client library. */
export interface Broker {
  createTopics(topics: NewTopic[]): Promise<void>;
  openProducer(): Promise<BatchProducer>;
  subscribe(subscription: Subscription): Promise<{ close(): Promise<void> }>;
  /** Reads a whole topic from its beginning and follows it; settles when all that it held was handled. */
  follow(reading: Following): Promise<{ close(): Promise<void> }>;
}

const sendDeadlineMs = 15_000;
const closeDeadlineMs = 5_000;

/** Connects lazily; the settings are those that proved safe under fault, not the library's defaults. */
export function connectBroker(settings: BrokerSettings): Broker {
  const kafka = new Kafka({
    ...settings,
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
  });
  return {
    async createTopics(topics) {
      const admin = kafka.admin();
      await admin.connect();
      try {
        await admin.createTopics({
          topics: topics.map(({ topic, partitions, compacted, keptMs }) => ({
            topic,
            numPartitions: partitions,
            replicationFactor: 1,
            configEntries: [
              ...(compacted === true ? [{ name: 'cleanup.policy', value: 'compact' }] : []),
              ...(keptMs === undefined ? [] : [{ name: 'retention.ms', value: String(keptMs) }]),
            ],
          })),
        });
      } finally {
        await admin.disconnect();
      }
    },

    async openProducer() {
      // The library's idempotent mode loses acknowledged records when a response is lost.
      const producer = kafka.producer({ idempotent: false, maxInFlightRequests: 1 });
      await producer.connect();
      return {
        async send(messages) {
          await within(
            sendDeadlineMs,
            'send',
            producer.sendBatch({ acks: -1, topicMessages: byTopic(messages) }),
          );
        },
        close: () => within(closeDeadlineMs, 'close', producer.disconnect()).catch(() => undefined),
      };
    },

    async subscribe({ group, topics, handle, onStopped }) {
      const consumer = kafka.consumer({
        groupId: group,
        sessionTimeout: 6_000,
        heartbeatInterval: 1_000,
        rebalanceTimeout: 6_000,
        maxWaitTimeInMs: 500,
        retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 30 },
      });
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (!payload.restart) onStopped(payload.error);
      });
      await consumer.connect();
      await consumer.subscribe({ topics, fromBeginning: true });
      const watchdog = watchGroup(kafka, { group, topics, onStopped });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: async (batch) => {
          for (const message of batch.batch.messages) {
            if (!batch.isRunning() || batch.isStale()) return;
            await handle({
              topic: batch.batch.topic,
              partition: batch.batch.partition,
              offset: message.offset,
              key: message.key?.toString('utf8') ?? '',
              value: message.value?.toString('utf8') ?? '',
            });
            batch.resolveOffset(message.offset);
            watchdog.moved();
            await batch.heartbeat();
          }
          await batch.commitOffsetsIfNecessary(batch.uncommittedOffsets());
        },
      });
      return {
        async close() {
          watchdog.stop();
          await within(closeDeadlineMs, 'close', consumer.disconnect()).catch(() => undefined);
        },
      };
    },

    async follow({ topic, handle, onStopped }) {
      const missing = await endOffsets(kafka, topic);
      const consumer = kafka.consumer({
        groupId: `follow-${topic}-${randomUUID()}`,
        maxWaitTimeInMs: 500,
        retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 30 },
      });
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (!payload.restart) onStopped(payload.error);
      });
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      await new Promise<void>((resolve, reject) => {
        const settleWhenWhole = () => missing.size === 0 && resolve();
        settleWhenWhole();
        consumer
          .run({
            autoCommit: false,
            eachMessage: async ({ partition, message }) => {
              handle({
                topic,
                partition,
                offset: message.offset,
                key: message.key?.toString('utf8') ?? '',
                value: message.value?.toString('utf8') ?? null,
              });
              if (BigInt(message.offset) + 1n >= (missing.get(partition) ?? 0n))
                missing.delete(partition);
              settleWhenWhole();
            },
          })
          .catch(reject);
      });
      return {
        close: () => within(closeDeadlineMs, 'close', consumer.disconnect()).catch(() => undefined),
      };
    },
  };
}

const lookEveryMs = 15_000;
const stalledAfterMs = 60_000;

// The library can stop fetching without a word after a rebalance or a broker's restart.
function watchGroup(
  kafka: Kafka,
  { group, topics, onStopped }: Pick<Subscription, 'group' | 'topics' | 'onStopped'>,
) {
  let movedAt = performance.now();
  const look = async () => {
    if (performance.now() - movedAt < stalledAfterMs) return;
    if (await isBehind(kafka, group, topics)) onStopped(new Error('The consumer has stalled'));
    else movedAt = performance.now();
  };
  const timer = setInterval(() => void look().catch(() => undefined), lookEveryMs);
  return {
    moved() {
      movedAt = performance.now();
    },
    stop: () => clearInterval(timer),
  };
}

async function isBehind(kafka: Kafka, group: string, topics: string[]): Promise<boolean> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    for (const { topic, partitions } of await admin.fetchOffsets({ groupId: group, topics })) {
      const ends = new Map(
        (await admin.fetchTopicOffsets(topic)).map(({ partition, high, low }) => [
          partition,
          { high: BigInt(high), low: BigInt(low) },
        ]),
      );
      for (const { partition, offset } of partitions) {
        const { high = 0n, low = 0n } = ends.get(partition) ?? {};
        const at = BigInt(offset) < low ? low : BigInt(offset);
        if (at < high) return true;
      }
    }
    return false;
  } finally {
    await admin.disconnect();
  }
}

// The last record of a partition is never compacted away, so the end is always reached.
async function endOffsets(kafka: Kafka, topic: string): Promise<Map<number, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    return new Map(
      offsets
        .filter(({ high, low }) => BigInt(high) > BigInt(low))
        .map(({ partition, high }) => [partition, BigInt(high)]),
    );
  } finally {
    await admin.disconnect();
  }
}

function byTopic(messages: readonly OutboxMessage[]) {
  const topics = Map.groupBy(messages, (message) => message.topic);
  return [...topics].map(([topic, records]) => ({
    topic,
    messages: records.map(({ key, value, headers }) => ({ key, value, headers: headers ?? {} })),
  }));
}

async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Kafka did not ${what} in time`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
