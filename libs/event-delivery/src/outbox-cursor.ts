import { fragment, sql } from '@klantreacties/service-runtime';
import type { Acknowledged } from './broker.ts';
import type { OutboxMessage } from './outbox.ts';
import { placeOf } from './place.ts';
import type { Sql } from './sql.ts';

/** Where the one active relay of a database stands; `epoch` fences off the one before it. */
export interface Cursor {
  xid: string;
  id: string;
  readonly epoch: string;
  /** The end offset that the broker last acknowledged, by `placeOf`. */
  readonly ends: Map<string, bigint>;
}

export interface OutboxRow {
  id: string;
  xid: string;
  message: OutboxMessage;
}

/** Another relay has the cursor, or an operator moved it; start anew from where it stands. */
export class CursorMoved extends Error {
  constructor() {
    super('The cursor of the outbox was moved by another');
  }
}

/** The most rows that are read, sent and left behind at once. */
export const batchSize = 200;
// The broker refuses a batch over its limit for good, so much is sent at once and never less than one row.
const batchBytes = 512 * 1024;

/** The cursor, for the one relay that leads; whoever had it before can move it no more. */
export async function takeOver(session: Sql): Promise<Cursor> {
  await restampWhenRestored(session);
  const [cursor] = await session.query(
    sql<{ xid: string; id: string; epoch: string }>`UPDATE outbox_cursor SET epoch = epoch + 1
      RETURNING xid, id, epoch`,
  );
  if (cursor === undefined) throw new Error('The outbox has no cursor');
  const known = await session.query(
    sql<{
      topic: string;
      partition: number;
      end_offset: string;
    }>`SELECT topic, record_partition AS partition,
      end_offset::text FROM outbox_acknowledged`,
  );
  const ends = new Map(known.map((row) => [placeOf(row), BigInt(row.end_offset)]));
  return { ...cursor, ends };
}

/**
 * Transaction ids of another server mean nothing here: after a dump and restore the cursor could stand
 * before ids that this server has yet to give, and would never see a row. Rows that were sent go behind it,
 * all others before it.
 */
async function restampWhenRestored(session: Sql): Promise<void> {
  await session.query(
    sql`WITH server AS (
       SELECT pg_snapshot_xmax(pg_current_snapshot()) AS next
     ), foreign_cursor AS (
       SELECT c.xid, c.id FROM outbox_cursor c, server s WHERE c.xid >= s.next
     ), stamped AS (
       UPDATE outbox o SET xid = CASE
         WHEN o.xid >= s.next AND (o.xid, o.id) <= (c.xid, c.id) THEN '1'::xid8
         ELSE pg_current_xact_id() END
       FROM foreign_cursor c, server s
     )
     UPDATE outbox_cursor SET xid = '1', id = 9223372036854775807
     WHERE EXISTS (SELECT FROM foreign_cursor)`,
  );
}

interface WaitingRow {
  id: string;
  xid: string;
  topic: string;
  message_key: string;
  value: string | null;
  headers: Record<string, string>;
}

// A constant in the text, so that PostgreSQL plans for a batch whatever the cursor is.
const limit = fragment(`${batchSize}`);

/** The next rows in commit order. */
export async function nextRows(session: Sql, cursor: Cursor): Promise<OutboxRow[]> {
  // ORDER BY names the table's columns: a bare "xid" would be the text of the list, where 1000 comes before 999.
  // A row is safe once no transaction that is still open could commit before it: below the xmin of the snapshot.
  const rows = await session.query(
    sql<WaitingRow>`SELECT o.id::text, o.xid::text, topic, message_key, value, headers FROM outbox o
      WHERE (o.xid, o.id) > (${cursor.xid}::xid8, ${cursor.id}::bigint)
        AND o.xid < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY o.xid, o.id LIMIT ${limit}`,
  );
  let bytes = 0;
  const fitting = rows.findIndex(({ value }, n) => {
    bytes += Buffer.byteLength(value ?? '');
    return n > 0 && bytes > batchBytes;
  });
  return rows
    .slice(0, fitting < 0 ? rows.length : fitting)
    .map(({ id, xid, topic, message_key: key, value, headers }) => ({
      id,
      xid,
      message: { topic, key, value, headers },
    }));
}

/** Moves the cursor behind `last` and remembers what the broker acknowledged, in one statement. */
export async function moveCursor(
  session: Sql,
  cursor: Cursor,
  { last, acknowledged }: { last: OutboxRow; acknowledged: readonly Acknowledged[] },
): Promise<void> {
  // Not flushed on its own: a move that a crash loses sends its rows again, which consumers know by their id.
  const [row] = await session.query(
    sql<{ moved: boolean }>`WITH unhurried AS (
       SELECT set_config('synchronous_commit', 'off', true)
     ), moved AS (
       UPDATE outbox_cursor SET xid = ${last.xid}::xid8, id = ${last.id}::bigint FROM unhurried
       WHERE epoch = ${cursor.epoch}::bigint RETURNING epoch
     ), remembered AS (
       INSERT INTO outbox_acknowledged (topic, record_partition, end_offset)
       SELECT a.* FROM moved, unnest(${acknowledged.map(({ topic }) => topic)}::text[],
         ${acknowledged.map(({ partition }) => partition)}::int[],
         ${acknowledged.map(({ end }) => String(end))}::bigint[]) AS a
       ON CONFLICT (topic, record_partition) DO UPDATE SET end_offset = EXCLUDED.end_offset
     ) SELECT EXISTS (SELECT FROM moved) AS moved`,
  );
  if (row?.moved !== true) throw new CursorMoved();
  cursor.xid = last.xid;
  cursor.id = last.id;
  for (const one of acknowledged) cursor.ends.set(placeOf(one), one.end);
}

/** Rejects when the cursor is another's by now; for a relay that has nothing to move it for. */
export async function confirmCursor(session: Sql, cursor: Cursor): Promise<void> {
  const mine = await session.query(
    sql<{ epoch: string }>`SELECT epoch FROM outbox_cursor WHERE epoch = ${cursor.epoch}::bigint`,
  );
  if (mine.length !== 1) throw new CursorMoved();
}

/**
 * Sends every row that is still kept once more, or those written at or after `since`; consumers know
 * what they handled. Gives how many rows that is. A running relay sees it within seconds.
 */
export async function replayOutbox(session: Sql, since: string | null = null): Promise<number> {
  const [replayed] = await session.query(
    sql<{ rows: number }>`WITH first AS (
       SELECT o.xid, o.id FROM outbox o, outbox_cursor c
       WHERE (o.xid, o.id) <= (c.xid, c.id) AND (${since}::timestamptz IS NULL OR o.created_at >= ${since}::timestamptz)
       ORDER BY o.xid, o.id LIMIT 1
     ), moved AS (
       UPDATE outbox_cursor c SET xid = first.xid, id = first.id - 1, epoch = c.epoch + 1 FROM first
     ), forgotten AS (
       DELETE FROM outbox_acknowledged
     )
     SELECT count(*)::int AS rows FROM outbox o, outbox_cursor c, first
     WHERE (o.xid, o.id) >= (first.xid, first.id) AND (o.xid, o.id) <= (c.xid, c.id)`,
  );
  return replayed?.rows ?? 0;
}
