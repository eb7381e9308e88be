import type { Sql } from './sql.ts';

/**
 * Makes transactions that tell of one aggregate follow each other: the first statement of each of them.
 * The relay sends in the order of transaction ids, and this lock is had before an id is taken, so facts
 * leave in the order of their versions.
 */
export async function lockAggregate(sql: Sql, aggregateId: string): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [aggregateId]);
}

/** The same for several at once, in one order, so that two who do it never wait for each other. */
export async function lockAggregates(sql: Sql, aggregateIds: readonly string[]): Promise<void> {
  await sql.query(
    `SELECT pg_advisory_xact_lock(hash) FROM (
       SELECT DISTINCT hashtextextended(id, 0) AS hash FROM unnest($1::text[]) AS id ORDER BY hash
     ) AS ordered`,
    [aggregateIds],
  );
}
