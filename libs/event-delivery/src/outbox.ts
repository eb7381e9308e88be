import type { Sql } from './sql.ts';

/** One record to be put on Kafka after the transaction that writes it commits. */
export interface OutboxMessage {
  topic: string;
  key: string;
  /** Null is a tombstone on a compacted topic. */
  value: string | null;
  headers?: Record<string, string>;
}

/**
 * Appends records as part of a statement that does more: `messages` is a jsonb expression of OutboxMessages;
 * `gate` names a relation without whose one row nothing is appended.
 */
export function outboxInsert(messages: string, gate?: string): string {
  return outboxInsertOf(`SELECT m->>'topic', m->>'key', m->>'value', coalesce(m->'headers', '{}')
     FROM ${gate === undefined ? '' : `${gate},`} jsonb_array_elements(${messages}) WITH ORDINALITY AS rows(m, position)
     ORDER BY position`);
}

/** The same for records that a query makes: their topic, key, value and headers (jsonb), in this order. */
export function outboxInsertOf(query: string): string {
  return `INSERT INTO outbox (topic, message_key, value, headers) ${query}`;
}

const append = outboxInsert('$1::jsonb');

/** Appends records in the transaction of `sql`; they leave in commit order. */
export async function appendToOutbox(sql: Sql, messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await sql.query(append, [JSON.stringify(messages)]);
}
