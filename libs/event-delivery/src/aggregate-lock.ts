import { sql } from '@klantreacties/service-runtime';
import type { Sql } from './sql.ts';

// A function of PostgreSQL that gives nothing gives an empty text.
interface Locked {
  pg_advisory_xact_lock: string | null;
}

/**
 * Makes transactions that publish of one aggregate follow each other: the first statement of each of them.
 * The relay sends in the order of transaction ids, and this lock is had before an id is taken, so facts
 * leave in the order of their versions.
 */
export async function lockAggregate(session: Sql, aggregateId: string): Promise<void> {
  await session.query(
    sql<Locked>`SELECT pg_advisory_xact_lock(hashtextextended(${aggregateId}, 0))`,
  );
}

/** The same for several at once, in one order, so that two who do it never wait for each other. */
export async function lockAggregates(session: Sql, aggregateIds: readonly string[]): Promise<void> {
  await session.query(
    sql<Locked>`SELECT pg_advisory_xact_lock(hash) FROM (
      SELECT DISTINCT hashtextextended(id, 0) AS hash FROM unnest(${aggregateIds}::text[]) AS id ORDER BY hash
    ) AS ordered`,
  );
}
