import type { Sql } from './sql.ts';

/** One record to be put on Kafka after the transaction that writes it commits. */
export interface OutboxMessage {
  topic: string;
  key: string;
  /** Null is a tombstone on a compacted topic. */
  value: string | null;
  headers?: Record<string, string>;
}

/** Appends records in the transaction of `sql`; they leave in commit order. */
export async function appendToOutbox(sql: Sql, messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await sql.query(
    `INSERT INTO outbox (topic, message_key, value, headers)
     SELECT m->>'topic', m->>'key', m->>'value', coalesce(m->'headers', '{}')
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS rows(m, position)
     ORDER BY position`,
    [JSON.stringify(messages)],
  );
}
