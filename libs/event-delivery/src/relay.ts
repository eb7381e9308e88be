import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { BatchProducer, Broker } from './kafka.ts';
import type { OutboxMessage } from './outbox.ts';

/** What happened that an operator should know; holds no value of any record. */
export type Report = (message: string, cause: unknown) => void;

/** Moves outbox rows to Kafka in commit order, each at least once, none skipped. */
export interface Relay {
  start(): void;
  stop(): Promise<void>;
  /** Wakes the relay at once; call it after a commit. */
  ring(): void;
}

interface Row {
  id: string;
  xid: string;
  topic: string;
  message_key: string;
  value: string | null;
  headers: Record<string, string>;
}

const batchSize = 200;
const pollMs = 200;
const backOffMs = 250;
const lockKey = 0x6f757462;

/** One relay is active per database: an advisory lock, fenced by an epoch in the cursor's update. */
export function createRelay(options: { broker: Broker; pool: Pool; report: Report }): Relay {
  const { broker, pool, report } = options;
  let stopping = false;
  let finished: Promise<void> = Promise.resolve();
  let wake: () => void = () => undefined;
  let rung = false;

  const doorbell = async () => {
    if (rung || stopping) return;
    const bell = new AbortController();
    wake = () => bell.abort();
    await pause(pollMs, undefined, { signal: bell.signal }).catch(() => undefined);
  };

  const lead = async (client: PoolClient) => {
    const cursor = await takeOver(client);
    if (cursor === null) return pause(pollMs);
    let producer: BatchProducer | null = null;
    try {
      while (!stopping) {
        rung = false;
        const rows = await nextRows(client, cursor);
        const last = rows.at(-1);
        if (last === undefined) {
          await doorbell();
          continue;
        }
        producer ??= await broker.openProducer();
        await producer.send(rows.map(messageOf));
        await moveCursor(client, cursor, last);
      }
    } finally {
      await producer?.close();
    }
  };

  const run = async () => {
    while (!stopping) {
      let client: PoolClient | null = null;
      try {
        client = await pool.connect();
        client.on('error', ignoreLostConnection);
        await lead(client);
        await client.query('SELECT pg_advisory_unlock_all()');
        client.off('error', ignoreLostConnection);
        client.release();
      } catch (cause) {
        client?.release(true);
        report('the relay starts anew', cause);
        if (!stopping) await pause(backOffMs);
      }
    }
  };

  return {
    start() {
      finished = run();
    },
    async stop() {
      stopping = true;
      wake();
      await finished;
    },
    ring() {
      rung = true;
      wake();
    },
  };
}

interface Cursor {
  xid: string;
  id: string;
  epoch: string;
}

async function takeOver(client: PoolClient): Promise<Cursor | null> {
  const lock = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    lockKey,
  ]);
  if (lock.rows[0]?.taken !== true) return null;
  const { rows } = await client.query<Cursor>(
    'UPDATE outbox_cursor SET epoch = epoch + 1 RETURNING xid::text, id::text, epoch::text',
  );
  if (rows[0] === undefined) throw new Error('The outbox has no cursor');
  return rows[0];
}

// ORDER BY names the table's columns: a bare "xid" would be the text of the list, where 1000 comes before 999.
// A row is safe once no transaction that is still open could commit before it (engineering rule: xmin).
async function nextRows(client: PoolClient, cursor: Cursor): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `SELECT o.id::text, o.xid::text, topic, message_key, value, headers FROM outbox o
     WHERE (o.xid, o.id) > ($1::xid8, $2::bigint) AND o.xid < pg_snapshot_xmin(pg_current_snapshot())
     ORDER BY o.xid, o.id LIMIT ${batchSize}`,
    [cursor.xid, cursor.id],
  );
  return rows;
}

async function moveCursor(client: PoolClient, cursor: Cursor, last: Row): Promise<void> {
  const { rowCount } = await client.query(
    'UPDATE outbox_cursor SET xid = $1::xid8, id = $2::bigint WHERE epoch = $3::bigint',
    [last.xid, last.id, cursor.epoch],
  );
  if (rowCount !== 1) throw new Error('Another relay took over');
  cursor.xid = last.xid;
  cursor.id = last.id;
}

function messageOf(row: Row): OutboxMessage {
  return { topic: row.topic, key: row.message_key, value: row.value, headers: row.headers };
}

// The next query on the client rejects and starts the relay anew; without a listener the process would end.
function ignoreLostConnection(): void {}
