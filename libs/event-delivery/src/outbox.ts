import { fragment, sql } from '@klantreacties/service-runtime';
import type { Sql } from './sql.ts';

/** One record to be put on Kafka after the transaction that writes it commits. */
export interface OutboxMessage {
  topic: string;
  key: string;
  /** Null is a tombstone on a compacted topic. */
  value: string | null;
  headers?: Record<string, string>;
}

/** Appends records that a query makes: their topic, key, value and headers (jsonb), in this order. */
export const intoOutbox = fragment('INSERT INTO outbox (topic, message_key, value, headers)');

/**
 * Appends OutboxMessages as part of a statement that does more. What follows names a relation without whose one
 * row nothing is appended, and takes the messages out of a jsonb: `FROM gate, jsonb_array_elements(…)`.
 */
export const outboxOf = fragment(
  `${intoOutbox.fragment}
   SELECT m->>'topic', m->>'key', m->>'value', coalesce(m->'headers', '{}')`,
);

/** The messages that `jsonb_array_elements` took out, as `outboxOf` reads them. */
export const inOrder = fragment('WITH ORDINALITY AS rows(m, position) ORDER BY position');

/** Appends records in the transaction of `sql`; they leave in commit order. */
export async function appendToOutbox(
  session: Sql,
  messages: readonly OutboxMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  await session.query(
    sql`${outboxOf} FROM jsonb_array_elements(${JSON.stringify(messages)}::jsonb) ${inOrder}`,
  );
}
