import type { ReceivedRecord } from '../broker.ts';
import { appendToOutbox } from '../outbox.ts';
import type { Sql } from '../sql.ts';

/** The dead-letter topic of a topic for one consumer group. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dead-letter`;
}

/** Whether the key of one of the records, which are all of one topic, has parked events. */
export async function isParked(
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

/** Parks a record; one with a reason is the first of its key, and is told on the dead-letter topic. */
export async function park(
  sql: Sql,
  group: string,
  record: ReceivedRecord,
  reason: string | null,
): Promise<void> {
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

/** One key of a topic, whose parked events wait for a replay. */
export interface ParkedKey {
  topic: string;
  key: string;
}

/** The parked event of a key that is next. */
export async function firstParked(
  sql: Sql,
  group: string,
  { topic, key }: ParkedKey,
): Promise<{ id: string; value: string } | undefined> {
  const [first] = await sql.query<{ id: string; value: string }>(
    `SELECT p.id::text, value FROM parked_event p
     WHERE consumer = $1 AND topic = $2 AND message_key = $3 ORDER BY p.id LIMIT 1`,
    [group, topic, key],
  );
  return first;
}

export async function removeParked(sql: Sql, id: string): Promise<void> {
  await sql.query('DELETE FROM parked_event WHERE id = $1::bigint', [id]);
}

/** The keys that an operator asked to take again. */
export async function requestedReplays(sql: Sql, group: string): Promise<ParkedKey[]> {
  const asked = await sql.query<{ topic: string; message_key: string }>(
    'SELECT topic, message_key FROM replay_request WHERE consumer = $1',
    [group],
  );
  return asked.map(({ topic, message_key: key }) => ({ topic, key }));
}

export async function removeReplayRequest(
  sql: Sql,
  group: string,
  { topic, key }: ParkedKey,
): Promise<void> {
  await sql.query(
    'DELETE FROM replay_request WHERE consumer = $1 AND topic = $2 AND message_key = $3',
    [group, topic, key],
  );
}
