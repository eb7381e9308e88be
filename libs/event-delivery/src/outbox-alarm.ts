import { sessionOf, sql } from '@klantreacties/service-runtime';
import type { Pool } from 'pg';

/** How many rows wait for Kafka and for how long the first of them does. */
export interface Unsent {
  rows: number;
  oldestSeconds: number;
}

/** Reads by the cursor's values: a join on the cursor's table costs a scan of all rows kept. */
export async function unsentOf(pool: Pool): Promise<Unsent> {
  const session = sessionOf(pool);
  const [at] = await session.query(
    sql<{ xid: string; id: string }>`SELECT xid, id FROM outbox_cursor`,
  );
  const { xid = '0', id = '0' } = at ?? {};
  const [unsent] = await session.query(
    sql<Unsent>`SELECT
      coalesce((SELECT count(*)::int FROM outbox WHERE (xid, id) > (${xid}::xid8, ${id}::bigint)), 0) AS rows,
      coalesce(extract(epoch FROM clock_timestamp() - (
        SELECT created_at FROM outbox WHERE (xid, id) > (${xid}::xid8, ${id}::bigint) ORDER BY xid, id LIMIT 1
      )), 0)::float AS "oldestSeconds"`,
  );
  return unsent ?? { rows: 0, oldestSeconds: 0 };
}

/** The server's oldest open write transaction: every outbox of that server waits for it. */
export interface OldestWriter {
  pid: number | null;
  database: string | null;
  application: string | null;
  /** Null for another role's backend, unless this role has `pg_read_all_stats`. */
  state: string | null;
  seconds: number | null;
}

/** Whoever holds back the outboxes of this server, or null. */
export async function oldestWriterOf(pool: Pool): Promise<OldestWriter | null> {
  const [oldest] = await sessionOf(pool).query(
    sql<OldestWriter>`SELECT pid, datname AS database, application_name AS application, state,
        extract(epoch FROM clock_timestamp() - xact_start)::float AS seconds
      FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()
      ORDER BY age(backend_xid) DESC LIMIT 1`,
  );
  return oldest ?? null;
}

const lookEveryMs = 5_000;
const warnAgainAfterMs = 60_000;

/** Warns, once a minute at most, while a row waits longer than `limitSeconds`, and names the oldest writer. */
export function watchOutboxAge(options: {
  pool: Pool;
  logger: { warn(fields: object, message: string): void };
  limitSeconds?: number;
  everyMs?: number;
}): { stop(): void } {
  const { pool, logger, limitSeconds = 10, everyMs = lookEveryMs } = options;
  let warnedAt = -Infinity;
  const look = async () => {
    const { rows, oldestSeconds } = await unsentOf(pool);
    if (oldestSeconds < limitSeconds || performance.now() - warnedAt < warnAgainAfterMs) return;
    // Before it asks on, for the next look may begin while the server is slow to answer.
    warnedAt = performance.now();
    const oldestWriter = await oldestWriterOf(pool).catch(() => null);
    logger.warn({ rows, oldestSeconds, oldestWriter }, 'Outbox rows wait too long for Kafka');
  };
  // A database outage is reported by the parts that need it.
  const timer = setInterval(() => void look().catch(() => undefined), everyMs);
  return { stop: () => clearInterval(timer) };
}
