import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Kafka,
  Partitioners,
  logLevel,
  type Admin,
  type Consumer,
  type EachBatchPayload,
  type KafkaMessage,
  type Message,
  type SASLOptions,
} from 'kafkajs';
import type {
  Acknowledged,
  Broker,
  Extent,
  FollowedRecord,
  Following,
  NewTopic,
  ProducedRecord,
  Subscribed,
  Subscription,
  TopicReader,
  TopicReading,
} from './broker.ts';
import { DeadlinePassed } from './outage.ts';
import { placeOf } from './place.ts';
import { watchProgress } from './watch-progress.ts';

/** How to reach the brokers. */
export interface BrokerSettings {
  clientId: string;
  brokers: string[];
  ssl?: boolean;
  sasl?: SASLOptions;
}

const sendDeadlineMs = 15_000;
const closeDeadlineMs = 5_000;
const answerDeadlineMs = 4_000;
const heartbeatMs = 1_000;
// A record wakes the fetch at once; this is how long an idle one waits, and how often it heartbeats.
const idleFetchMs = 1_500;
// Partitions that the member did not know of when it joined are taken up after this.
const noticePartitionsMs = 30_000;
const retryOfConsumers = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 30 };

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
    createTopics: (topics, { replicationFactor = 1 } = {}) =>
      ask(kafka, (admin) => createTopics(admin, topics, replicationFactor), sendDeadlineMs),
    openProducer: () => openProducer(kafka),
    subscribe: (subscription) => subscribe(kafka, subscription),
    follow: (following) => follow(kafka, following),
    readFromStart: (reading) => readFromStart(kafka, reading),
    extents: (topics) => ask(kafka, (admin) => extentsOf(admin, topics)),
    lagOf: (group, topics) => ask(kafka, (admin) => lagOf(admin, group, topics)),
  };
}

async function createTopics(admin: Admin, topics: NewTopic[], replicationFactor: number) {
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map(({ topic, partitions, compacted, keptMs }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: [
        ...(compacted === true ? [{ name: 'cleanup.policy', value: 'compact' }] : []),
        { name: 'max.message.bytes', value: String(largestBatchBytes) },
        ...(keptMs === undefined ? [] : [{ name: 'retention.ms', value: String(keptMs) }]),
      ],
    })),
  });
  await untilLed(
    admin,
    topics.map(({ topic }) => topic),
  );
}

// A broker answers for a new topic some time after the controller made it, and the library takes that for
// an error; who joins a group before that is left without partitions for minutes.
async function untilLed(admin: Admin, topics: string[]): Promise<void> {
  for (const started = performance.now(); performance.now() - started < sendDeadlineMs;) {
    const known = await admin.fetchTopicMetadata({ topics }).catch(() => null);
    const led = known?.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
    if (led === true) return;
    await pause(100);
  }
  throw new Error('The topics have no leader yet');
}

// A reader that stands still for so long has stalled.
const catchUpDeadlineMs = 120_000;
// One judgment of the longest texts, sealed, is some 800 kB.
const largestBatchBytes = 8 * 1024 * 1024;
// Few enough for one transaction that stays far below a second.
const handledAtOnce = 50;

async function openProducer(kafka: Kafka) {
  // The library tells only where a batch begins, so where each record went is counted here.
  const partitionOf = new Map<Message, number>();
  const partitioner = Partitioners.DefaultPartitioner();
  // The library's idempotent mode loses acknowledged records when a response is lost.
  const producer = kafka.producer({
    idempotent: false,
    maxInFlightRequests: 1,
    createPartitioner: () => (placing) => {
      const partition = partitioner(placing);
      partitionOf.set(placing.message, partition);
      return partition;
    },
  });
  await producer.connect();
  return {
    async send(messages: readonly ProducedRecord[]): Promise<Acknowledged[]> {
      partitionOf.clear();
      const topicMessages = byTopic(messages);
      const sending = producer.sendBatch({ acks: -1, topicMessages });
      const answers = await within(sendDeadlineMs, 'take a batch', sending);
      return answers.map(({ topicName: topic, partition, baseOffset }) => {
        const records = topicMessages.find((one) => one.topic === topic)?.messages ?? [];
        const count = records.filter((record) => partitionOf.get(record) === partition).length;
        const first = BigInt(baseOffset ?? 0);
        return { topic, partition, first, end: first + BigInt(count) };
      });
    },
    close: () => closed(producer),
  };
}

async function subscribe(kafka: Kafka, subscription: Subscription): Promise<Subscribed> {
  const { group, topics, handle, onStopped } = subscription;
  const consumer = kafka.consumer({
    groupId: group,
    sessionTimeout: 6_000,
    heartbeatInterval: heartbeatMs,
    rebalanceTimeout: 6_000,
    maxWaitTimeInMs: idleFetchMs,
    metadataMaxAge: noticePartitionsMs,
    retry: retryOfConsumers,
  });
  const lag = () => ask(kafka, (admin) => lagOf(admin, group, topics));
  const progress = watchProgress({ lag, onStalled: onStopped });
  const { CRASH, GROUP_JOIN, REBALANCING, STOP } = consumer.events;
  consumer.on(GROUP_JOIN, () => progress.joined(true));
  for (const left of [CRASH, REBALANCING, STOP] as const)
    consumer.on(left, () => progress.joined(false));
  const close = () => {
    progress.stop();
    return closed(consumer);
  };
  try {
    await run(consumer, { topics, onStopped }, async (payload, lost) => {
      const { topic, partition, messages } = payload.batch;
      for (let at = 0; at < messages.length; at += handledAtOnce) {
        if (!payload.isRunning() || payload.isStale() || lost.aborted) return;
        const records = messages
          .slice(at, at + handledAtOnce)
          .map((message) => recordOf(topic, partition, message));
        await handle(
          records.map((record) => ({ ...record, value: record.value ?? '' })),
          { lost, tried: progress.tried },
        );
        payload.resolveOffset(records.at(-1)?.offset ?? payload.batch.lastOffset());
        progress.moved();
      }
      await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
    });
  } catch (cause) {
    await close();
    throw cause;
  }
  return { problem: progress.problem, lag, close };
}

async function follow(kafka: Kafka, { topic, handle, onStopped }: Following) {
  const reader = await readFromStart(kafka, {
    topics: [topic],
    onStopped,
    handle: (records) => records.forEach((record) => handle(record)),
  });
  try {
    await reader.untilCaughtUp();
  } catch (cause) {
    await reader.close();
    throw cause;
  }
  return reader;
}

async function readFromStart(
  kafka: Kafka,
  { topics, handle, onStopped }: TopicReading,
): Promise<TopicReader> {
  const consumer = kafka.consumer({
    groupId: `reader-${randomUUID()}`,
    heartbeatInterval: heartbeatMs,
    maxWaitTimeInMs: idleFetchMs,
    retry: retryOfConsumers,
  });
  const reached = new Map<string, bigint>();
  const waiting = new Set<() => void>();
  const settle = () => waiting.forEach((look) => look());
  const close = () => closed(consumer);
  try {
    await run(consumer, { topics, onStopped }, async (payload) => {
      const { topic, partition, messages } = payload.batch;
      await handle(messages.map((message) => recordOf(topic, partition, message)));
      const last = messages.at(-1);
      if (last === undefined || !payload.isRunning() || payload.isStale()) return;
      payload.resolveOffset(last.offset);
      reached.set(placeOf({ topic, partition }), BigInt(last.offset) + 1n);
      settle();
    });
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    close,
    async untilCaughtUp() {
      const extents = await ask(kafka, (admin) => extentsOf(admin, topics));
      // The last record of a partition is never compacted away, so the end is always reached.
      const wanted = extents.filter(({ low, high }) => high > low);
      let look: () => void = () => undefined;
      const caughtUp = new Promise<void>((resolve) => {
        look = () => {
          if (wanted.every((extent) => (reached.get(placeOf(extent)) ?? 0n) >= extent.high))
            resolve();
        };
        waiting.add(look);
        look();
      });
      await within(catchUpDeadlineMs, 'let a reader catch up', caughtUp).finally(() =>
        waiting.delete(look),
      );
    },
  };
}

/** Runs a consumer whose batches heartbeat however long they take and let out no error that would end it. */
async function run(
  consumer: Consumer,
  { topics, onStopped }: Pick<Subscription, 'topics' | 'onStopped'>,
  work: (payload: EachBatchPayload, lost: AbortSignal) => Promise<void>,
): Promise<void> {
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) onStopped(payload.error);
  });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    eachBatch: async (payload) => {
      const lost = new AbortController();
      const beat = () =>
        payload.heartbeat().catch((cause: Error & { type?: string }) => {
          if (lostPartition.has(cause.type ?? '')) lost.abort(cause);
        });
      const beating = setInterval(() => void beat(), heartbeatMs);
      try {
        await work(payload, lost.signal);
      } catch (cause) {
        if (!lost.signal.aborted)
          throw fromLibrary(cause) ? cause : new Error('A batch was not handled', { cause });
      } finally {
        clearInterval(beating);
      }
      // The library joins the group anew when it sees its own error.
      if (lost.signal.aborted) throw lost.signal.reason;
    },
  });
}

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

function recordOf(topic: string, partition: number, message: KafkaMessage): FollowedRecord {
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

/** Asks over a connection of its own; rejects when the answer is late. */
function ask<Answer>(
  kafka: Kafka,
  question: (admin: Admin) => Promise<Answer>,
  deadlineMs = answerDeadlineMs,
): Promise<Answer> {
  const admin = kafka.admin({ retry: { initialRetryTime: 100, retries: 2 } });
  const asking = async () => {
    try {
      await admin.connect();
      return await question(admin);
    } finally {
      await closed(admin);
    }
  };
  return within(deadlineMs, 'answer', asking());
}

async function extentsOf(admin: Admin, topics: readonly string[]): Promise<Extent[]> {
  const there = new Set(await admin.listTopics());
  const extents = topics
    .filter((topic) => there.has(topic))
    .map(async (topic) =>
      (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({
        topic,
        partition,
        low: BigInt(low),
        high: BigInt(high),
      })),
    );
  return (await Promise.all(extents)).flat();
}

async function lagOf(admin: Admin, groupId: string, topics: string[]): Promise<number> {
  const committed = new Map(
    (await admin.fetchOffsets({ groupId, topics })).flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [placeOf({ topic, partition }), BigInt(offset)]),
    ),
  );
  let lag = 0n;
  for (const extent of await extentsOf(admin, topics)) {
    const at = committed.get(placeOf(extent)) ?? 0n;
    lag += extent.high - (at < extent.low ? extent.low : at);
  }
  return Number(lag);
}

function byTopic(messages: readonly ProducedRecord[]) {
  const topics = Map.groupBy(messages, (message) => message.topic);
  return [...topics].map(([topic, records]) => ({
    topic,
    messages: records.map(({ key, value, headers, stampedAt }): Message => ({
      key,
      value,
      headers: headers ?? {},
      ...(stampedAt === undefined ? {} : { timestamp: String(stampedAt) }),
    })),
  }));
}

function closed(client: { disconnect(): Promise<void> }): Promise<void> {
  return within(closeDeadlineMs, 'close', client.disconnect()).catch(() => undefined);
}

async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new DeadlinePassed(`Kafka did not ${what} in time`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
