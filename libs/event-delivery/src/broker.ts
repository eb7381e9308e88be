import type { OutboxMessage } from './outbox.ts';

/** One record as a consumer gets it. */
export interface ReceivedRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string;
}

/** One record as a follower gets it; a null value is a tombstone. */
export type FollowedRecord = Omit<ReceivedRecord, 'value'> & {
  value: string | null;
  headers: Record<string, string>;
  /** The record's own time, in milliseconds since 1970. */
  stampedAt: number;
};

/** A record to send; `stampedAt` only for one that was made elsewhere at that time. */
export type ProducedRecord = OutboxMessage & { stampedAt?: number };

/** What the broker made durable of one batch in one partition. */
export interface Acknowledged {
  topic: string;
  partition: number;
  first: bigint;
  /** The offset after the last of them. */
  end: bigint;
}

/** Sends awaited batches, one at a time. */
export interface BatchProducer {
  send(messages: readonly ProducedRecord[]): Promise<Acknowledged[]>;
  close(): Promise<void>;
}

/** The turn of some records with a handler. */
export interface Turn {
  /** Aborted when the group took the partition away; whoever tries again has to give up. */
  lost: AbortSignal;
  /** Says that an attempt ended, so that a long outage does not pass for a stalled client. */
  tried(): void;
}

/** The options of a subscription. */
export interface Subscription {
  group: string;
  topics: string[];
  /** From one fetch to the next at least, in milliseconds, so that records gather; the first comes at once. */
  gatherMs: number;
  /** Handles records, those of a partition in order; their offsets are committed after this settles. A rejection hands them over again. */
  handle(records: ReceivedRecord[], turn: Turn): Promise<void>;
  /** The consumer stopped for good; the process has to end and be started anew. */
  onStopped(cause: Error): void;
}

/** A group member at work. */
export interface Subscribed {
  /** Why the member is not at work: not joined, or records wait and none was handled for some time. */
  problem(): string | null;
  /** How many records wait for the group; rejects within seconds when the broker does not answer. */
  lag(): Promise<number>;
  close(): Promise<void>;
}

/** A topic read whole by every process on its own, without a shared position. */
export interface Following {
  topic: string;
  /** From one fetch to the next at least, where little comes, so that records gather; 0 ms. */
  gatherMs?: number | undefined;
  handle(record: FollowedRecord): void;
  onStopped(cause: Error): void;
}

/** Topics read whole by one reader that may take its time. */
export interface TopicReading {
  topics: string[];
  /** As of `Following`. */
  gatherMs?: number | undefined;
  /** Handles records of one partition in order; a rejection hands the same ones over again. */
  handle(records: FollowedRecord[]): void | Promise<void>;
  onStopped(cause: Error): void;
}

/** A reader at work. */
export interface TopicReader {
  /** Settles when all that the topics hold at the time of asking was handled; rejects after two minutes. */
  untilCaughtUp(): Promise<void>;
  close(): Promise<void>;
}

/** A topic to make; kept for `keptMs` milliseconds (-1 for ever), or compacted. */
export interface NewTopic {
  topic: string;
  partitions: number;
  compacted?: boolean;
  keptMs?: number;
}

/** What a topic holds of one partition: the first offset and the one after the last. */
export interface Extent {
  topic: string;
  partition: number;
  low: bigint;
  high: bigint;
}

/** The only port to Kafka; nothing outside `kafka/` knows the client library. */
export interface Broker {
  /** Makes the topics that are not there; each partition on `replicationFactor` brokers. */
  createTopics(topics: NewTopic[], options?: { replicationFactor?: number }): Promise<void>;
  openProducer(): Promise<BatchProducer>;
  subscribe(subscription: Subscription): Promise<Subscribed>;
  /** Reads a whole topic from its beginning and follows it; settles when all that it held was handled. */
  follow(following: Following): Promise<TopicReader>;
  /** Reads topics from their beginning, as fast as the records are handled, and goes on with new ones. */
  readFromStart(reading: TopicReading): Promise<TopicReader>;
  /** What topics hold; a topic that is not there has no extents. Rejects within seconds. */
  extents(topics: readonly string[]): Promise<Extent[]>;
  /** How many records of these topics wait for a group; rejects within seconds. */
  lagOf(group: string, topics: string[]): Promise<number>;
}
