import { setTimeout as pause } from 'node:timers/promises';
import { lockAggregate, lockAggregates } from './aggregate-lock.ts';
import { isOutage, NotYet } from './outage.ts';
import { appendToOutbox } from './outbox.ts';
import type { Broker, ReceivedRecord, Subscribed, Turn } from './broker.ts';
import type { Report } from './relay.ts';
import type { Sql } from './sql.ts';

/** An event as its owner's contract reads it, or why it never will be read, or that it has no effect here. */
export type Reading<Event> =
  | { id: string; event: Event }
  | { refusal: { reason: string } }
  /** With the type, where this build does not know it. */
  | { ignored: true; unknownType?: string };

export interface ConsumerOptions<Tx, Event> {
  broker: Broker;
  /** Names the consumer in Kafka and in the inbox. */
  group: string;
  topics: string[];
  read(value: string): Reading<Event>;
  /** Waits for what the effect needs from elsewhere, such as a data key, before any transaction is open. */
  prepare?(event: Event): Promise<void>;
  /** The effect; runs in the transaction that also records the event as handled. */
  handle(event: Event, tx: Tx): Promise<void>;
  transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  sqlOf(tx: Tx): Sql;
  /** Called after each commit; ring the relay here. */
  afterCommit(): void;
  report: Report;
  onStopped(cause: Error): void;
  /** How long an event may wait for another one before it is parked; ten minutes. */
  patienceMs?: number;
}

/** Handles every event exactly once in effect; parks what can never succeed and all behind it of that key. */
export interface Consumer {
  readonly group: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Why no event is being handled: not joined, or stalled behind what the topics hold; null when all is well. */
  problem(): string | null;
  /** How many records wait; rejects within seconds when Kafka does not answer. */
  lag(): Promise<number>;
  /** Handles the parked events of a key in order; gives how many succeeded. Stops at the first that fails. */
  replay(topic: string, key: string): Promise<number>;
  /** How many records were read past since the start, by the type that this build does not know. */
  readPast(): ReadonlyMap<string, number>;
  /** Does what an operator asked for in `replay_request`; a key that fails again stays parked. */
  replayRequested(): Promise<void>;
}

const attemptsBeforeParking = 3;
const backOffMs = 200;
const longestBackOffMs = 2_000;
const usualPatienceMs = 600_000;
const mostTypesNamed = 50;

export function createConsumer<Tx, Event>(options: ConsumerOptions<Tx, Event>): Consumer {
  const { group, transact, sqlOf, report } = options;
  const readPast = new Map<string, number>();
  let subscription: Subscribed | null = null;
  let stopping = false;

  const readingOf = (record: ReceivedRecord) => {
    const reading = options.read(record.value);
    if ('ignored' in reading && reading.unknownType !== undefined) notePast(reading.unknownType);
    return reading;
  };

  // Told once for each type: a new one may come with every record.
  const notePast = (type: string) => {
    const named = readPast.has(type) || readPast.size < mostTypesNamed ? type : 'others';
    const before = readPast.get(named);
    if (before === undefined)
      report(`reads past events of a type that is not known: ${named}`, undefined);
    readPast.set(named, (before ?? 0) + 1);
  };

  const apply = async (tx: Tx, reading: Reading<Event>) => {
    if ('ignored' in reading) return;
    if ('refusal' in reading) throw new Refused(reading.refusal.reason);
    const fresh = await handledFirst(sqlOf(tx), group, [reading.id]);
    if (fresh.has(reading.id)) await options.handle(reading.event, tx);
  };

  // An open transaction that has an id holds up every relay of the server, so nothing in one waits.
  const prepare = async (reading: Reading<Event>) => {
    if ('event' in reading) await options.prepare?.(reading.event);
  };

  const consume = async (record: ReceivedRecord) => {
    const reading = readingOf(record);
    if ('ignored' in reading) return;
    await prepare(reading);
    await transact(async (tx) => {
      await lockAggregate(sqlOf(tx), record.key);
      if (await isParked(sqlOf(tx), group, [record])) await park(sqlOf(tx), group, record, null);
      else await apply(tx, reading);
    });
  };

  const mayPass = (cause: unknown, since: number) =>
    cause instanceof NotYet
      ? performance.now() - since < (options.patienceMs ?? usualPatienceMs)
      : isOutage(cause);

  /** All of them in one transaction, or none of them: then one by one tells which is at fault. */
  const handledTogether = async (records: readonly ReceivedRecord[]): Promise<boolean> => {
    const read = records.map((record) => ({ record, reading: readingOf(record) }));
    if (read.some(({ reading }) => 'refusal' in reading)) return false;
    const wanted = read.flatMap(({ record, reading }) =>
      'event' in reading ? [{ record, ...reading }] : [],
    );
    if (wanted.length === 0) return true;
    try {
      await Promise.all(wanted.map(prepare));
      const done = await transact(async (tx) => {
        await lockAggregates(
          sqlOf(tx),
          wanted.map(({ record }) => record.key),
        );
        if (await isParked(sqlOf(tx), group, records)) return false;
        const fresh = await handledFirst(
          sqlOf(tx),
          group,
          wanted.map(({ id }) => id),
        );
        for (const { id, event } of wanted) if (fresh.delete(id)) await options.handle(event, tx);
        return true;
      });
      if (done) options.afterCommit();
      return done;
    } catch {
      return false;
    }
  };

  const handle = async (received: readonly ReceivedRecord[], turn: Turn) => {
    const records = received.map(storable);
    if (records.length > 1 && (await handledTogether(records))) return;
    for (const record of records) await handleOne(record, turn);
  };

  const handleOne = async (record: ReceivedRecord, { lost, tried }: Turn) => {
    const since = performance.now();
    for (let attempt = 1; !stopping && !lost.aborted; attempt += 1) {
      try {
        await consume(record);
        options.afterCommit();
        tried();
        return;
      } catch (cause) {
        const tooOften =
          cause instanceof Refused || cause instanceof NotYet || attempt >= attemptsBeforeParking;
        const never = !mayPass(cause, since) && tooOften;
        if (never && (await parkedAfterFailure(record, cause))) return;
        tried();
        await pause(Math.min(backOffMs * attempt, longestBackOffMs), undefined, {
          signal: lost,
        }).catch(() => undefined);
      }
    }
    // Rejecting keeps the offset where it is, so that whoever has the partition next handles the record.
    throw new Error('The consumer gives the record back');
  };

  const wasHandled = async (tx: Tx, { value }: ReceivedRecord) => {
    const id = idOf(value);
    if (id === null) return false;
    const rows = await sqlOf(tx).query(
      'SELECT 1 FROM inbox WHERE consumer = $1 AND event_id = $2',
      [group, id],
    );
    return rows.length > 0;
  };

  const parkedAfterFailure = async (record: ReceivedRecord, cause: unknown): Promise<boolean> => {
    const reason = cause instanceof Refused ? cause.message : `handler: ${nameOf(cause)}`;
    try {
      await transact(async (tx) => {
        await lockAggregate(sqlOf(tx), record.key);
        // Whoever has the partition now may have handled it, in a version that knows more.
        if (!(await wasHandled(tx, record))) await park(sqlOf(tx), group, record, reason);
      });
      options.afterCommit();
      report(`parked ${record.topic}/${record.partition}/${record.offset}: ${reason}`, cause);
      return true;
    } catch (outage) {
      report('could not park an event', outage);
      return false;
    }
  };

  const consumer: Consumer = {
    group,
    async start() {
      subscription = await options.broker.subscribe({
        group,
        topics: options.topics,
        handle,
        onStopped: options.onStopped,
      });
    },
    async stop() {
      stopping = true;
      await subscription?.close();
    },
    problem: () => (subscription === null ? 'the group is not joined' : subscription.problem()),
    lag: async () => {
      if (subscription === null) throw new Error('The group is not joined');
      return subscription.lag();
    },
    readPast: () => readPast,
    async replay(topic, key) {
      const first = (sql: Sql) =>
        sql.query<{ id: string; value: string }>(
          `SELECT p.id::text, value FROM parked_event p
           WHERE consumer = $1 AND topic = $2 AND message_key = $3 ORDER BY p.id LIMIT 1`,
          [group, topic, key],
        );
      for (let replayed = 0; ; replayed += 1) {
        const [next] = await transact((tx) => first(sqlOf(tx)));
        if (next === undefined) return replayed;
        const reading = options.read(next.value);
        await prepare(reading);
        await transact(async (tx) => {
          await lockAggregate(sqlOf(tx), key);
          const [still] = await first(sqlOf(tx));
          if (still?.id !== next.id) return;
          await apply(tx, reading);
          await sqlOf(tx).query('DELETE FROM parked_event WHERE id = $1::bigint', [next.id]);
        });
        options.afterCommit();
      }
    },
    async replayRequested() {
      const asked = await transact((tx) =>
        sqlOf(tx).query<{ topic: string; message_key: string }>(
          'SELECT topic, message_key FROM replay_request WHERE consumer = $1',
          [group],
        ),
      );
      for (const { topic, message_key: key } of asked) {
        await consumer
          .replay(topic, key)
          .then((count) => report(`replayed ${count} events`, null))
          .catch((cause) => report('a replay failed; the key stays parked', cause));
        // Last, so that whoever asked knows by its absence that the replay ended.
        await transact((tx) =>
          sqlOf(tx).query(
            'DELETE FROM replay_request WHERE consumer = $1 AND topic = $2 AND message_key = $3',
            [group, topic, key],
          ),
        );
      }
    },
  };
  return consumer;
}

/** The dead-letter topic of a topic for one consumer group. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dead-letter`;
}

/** An event that no attempt will handle as this build reads it; parked at once, with this reason. */
export class Refused extends Error {}

// PostgreSQL keeps no NUL in a text, and what cannot be kept could not be parked either.
function storable(record: ReceivedRecord): ReceivedRecord {
  return {
    ...record,
    key: record.key.replaceAll('\0', '\uFFFD'),
    value: record.value.replaceAll('\0', '\uFFFD'),
  };
}

// Marks events as handled, and gives those that were not marked before.
async function handledFirst(sql: Sql, group: string, ids: readonly string[]): Promise<Set<string>> {
  const fresh = await sql.query<{ event_id: string }>(
    `INSERT INTO inbox (consumer, event_id) SELECT $1, unnest($2::text[])
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [group, ids],
  );
  return new Set(fresh.map(({ event_id }) => event_id));
}

// Records of one call are of one topic.
async function isParked(
  sql: Sql,
  group: string,
  records: readonly ReceivedRecord[],
): Promise<boolean> {
  const rows = await sql.query(
    `SELECT 1 FROM parked_event WHERE consumer = $1 AND topic = $2 AND message_key = ANY($3::text[])
     LIMIT 1`,
    [group, records[0]?.topic, records.map(({ key }) => key)],
  );
  return rows.length > 0;
}

async function park(sql: Sql, group: string, record: ReceivedRecord, reason: string | null) {
  const { topic, partition, offset, key, value } = record;
  const parked = await sql.query(
    `INSERT INTO parked_event (consumer, topic, record_partition, record_offset, message_key, value, reason)
     VALUES ($1, $2, $3::int, $4::bigint, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [group, topic, partition, offset, key, value, reason],
  );
  if (parked.length === 0 || reason === null) return;
  const letter = { topic, partition, offset, reason };
  await appendToOutbox(sql, [
    { topic: deadLetterTopic(topic, group), key, value: JSON.stringify(letter) },
  ]);
}

// The id of a CloudEvent, also of one whose type is not known here.
function idOf(value: string): string | null {
  try {
    const { id } = JSON.parse(value) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}
