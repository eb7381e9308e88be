import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';

/** One record as it lies on a topic. */
export interface TopicRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string | null;
}

const readWithinMs = 60_000;

/** Reads topics as an analyst does, who knows nothing but the brokers' addresses (`host:port,…`). */
export class Topics {
  readonly #kafka: Kafka;

  constructor(brokers: string) {
    this.#kafka = new Kafka({
      clientId: 'analyst',
      brokers: brokers.split(','),
      logLevel: logLevel.NOTHING,
    });
  }

  /** The names of all topics that hold records of services. */
  async names(): Promise<string[]> {
    const admin = this.#kafka.admin();
    await admin.connect();
    const names = await admin.listTopics().finally(() => admin.disconnect());
    return names.filter((name) => !name.startsWith('__'));
  }

  /** Every record of these topics, from their beginning to the end that they have now. */
  async read(...topics: readonly string[]): Promise<TopicRecord[]> {
    const unread = await this.#ends(topics);
    const records: TopicRecord[] = [];
    if (unread.size === 0) return records;
    const consumer = this.#kafka.consumer({ groupId: `reader-${randomUUID()}` });
    let late: NodeJS.Timeout | undefined;
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      await new Promise<void>((resolve, reject) => {
        late = setTimeout(
          () => reject(new Error(`${topics.join(', ')} were not read to their end`)),
          readWithinMs,
        );
        consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
        const eachMessage = async ({ topic, partition, message }: Received) => {
          const { offset, key, value } = message;
          const place = `${topic}/${partition}`;
          const end = unread.get(place);
          if (end === undefined || BigInt(offset) >= end) return;
          records.push({ topic, partition, offset, key: String(key), value: textOf(value) });
          if (BigInt(offset) === end - 1n) unread.delete(place);
          if (unread.size === 0) resolve();
        };
        consumer.run({ autoCommit: false, eachMessage }).catch(reject);
      });
    } finally {
      clearTimeout(late);
      await consumer.disconnect();
    }
    return records;
  }

  /** Puts a record on a topic as no service of ours would. */
  async put(topic: string, { key, value }: { key: string; value: string }): Promise<void> {
    const producer = this.#kafka.producer();
    await producer.connect();
    await producer.send({ topic, messages: [{ key, value }] }).finally(() => producer.disconnect());
  }

  // The last record of a partition is never compacted away, so its end is always reached.
  async #ends(topics: readonly string[]): Promise<Map<string, bigint>> {
    const admin = this.#kafka.admin();
    await admin.connect();
    try {
      const ends = new Map<string, bigint>();
      for (const topic of topics)
        for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
          if (BigInt(high) > BigInt(low)) ends.set(`${topic}/${partition}`, BigInt(high));
      return ends;
    } finally {
      await admin.disconnect();
    }
  }
}

interface Received {
  topic: string;
  partition: number;
  message: { offset: string; key: Buffer | null; value: Buffer | null };
}

const textOf = (value: Buffer | null) => (value === null ? null : value.toString());
