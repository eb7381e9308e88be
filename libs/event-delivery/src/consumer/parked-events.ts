import { sql } from '@klantreacties/service-runtime';
import type { ReceivedRecord } from '../broker.ts';
import { appendToOutbox } from '../outbox.ts';
import type { Sql } from '../sql.ts';

/** The dead-letter topic of a topic for one consumer group. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dead-letter`;
}

/** Whether the key of one of the records has parked events of its topic. */
export async function isParked(
  session: Sql,
  group: string,
  records: readonly ReceivedRecord[],
): Promise<boolean> {
  const rows = await session.query(
    sql<{
      id: string;
    }>`SELECT id FROM parked_event WHERE consumer = ${group} AND (topic, message_key) IN (
        SELECT * FROM unnest(${records.map(({ topic }) => topic)}::text[],
          ${records.map(({ key }) => key)}::text[])) LIMIT 1`,
  );
  return rows.length > 0;
}

/** Parks a record; one with a reason is the first of its key, and goes to the dead-letter topic. */
export async function park(
  session: Sql,
  group: string,
  record: ReceivedRecord,
  reason: string | null,
): Promise<void> {
  const { topic, partition, offset, key, value } = record;
  const parked = await session.query(
    sql<{ id: string }>`INSERT INTO parked_event
        (consumer, topic, record_partition, record_offset, message_key, value, reason)
      VALUES (${group}, ${topic}, ${partition}, ${offset}::bigint, ${key}, ${value}, ${reason})
      ON CONFLICT DO NOTHING RETURNING id`,
  );
  if (parked.length === 0 || reason === null) return;
  const letter = { topic, partition, offset, reason };
  await appendToOutbox(session, [
    { topic: deadLetterTopic(topic, group), key, value: JSON.stringify(letter) },
  ]);
}

/** One key of a topic, whose parked events wait for a replay. */
export interface ParkedKey {
  topic: string;
  key: string;
}

/** The parked event of a key that is next. */
export async function firstParked(
  session: Sql,
  group: string,
  { topic, key }: ParkedKey,
): Promise<{ id: string; value: string } | undefined> {
  const [first] = await session.query(
    sql<{ id: string; value: string }>`SELECT id, value FROM parked_event
      WHERE consumer = ${group} AND topic = ${topic} AND message_key = ${key} ORDER BY id LIMIT 1`,
  );
  return first;
}

export async function removeParked(session: Sql, id: string): Promise<void> {
  await session.query(sql`DELETE FROM parked_event WHERE id = ${id}::bigint`);
}

interface ParkedKeyRow {
  topic: string;
  message_key: string;
}

/** The keys that an operator asked to take again. */
export async function requestedReplays(session: Sql, group: string): Promise<ParkedKey[]> {
  const asked = await session.query(
    sql<ParkedKeyRow>`SELECT topic, message_key FROM replay_request WHERE consumer = ${group}`,
  );
  return asked.map(({ topic, message_key: key }) => ({ topic, key }));
}

export async function removeReplayRequest(
  session: Sql,
  group: string,
  { topic, key }: ParkedKey,
): Promise<void> {
  await session.query(
    sql`DELETE FROM replay_request WHERE consumer = ${group} AND topic = ${topic} AND message_key = ${key}`,
  );
}
