import type { Session } from '@klantreacties/service-runtime';
import type { Change } from '../domain/changes-for.ts';

/** Where read models stand; one of the two answers, the other is for a rebuild. */
export const schemas = ['figures_a', 'figures_b'] as const;
export type SchemaName = (typeof schemas)[number];

export const tables = ['reaction', 'milestone', 'finding', 'measure'] as const;

/** The schema that answers. */
export async function liveSchema(session: Session): Promise<SchemaName> {
  const [row] = await session.query<{ schema_name: SchemaName }>(
    'SELECT schema_name FROM live_figures',
  );
  if (row === undefined) throw new Error('No read models are live');
  return row.schema_name;
}

/** Applies changes; each can come twice and in any order with the same end. */
export async function applyChanges(
  session: Session,
  schema: SchemaName,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) {
    switch (change.table) {
      case 'reaction':
        await session.query(
          `INSERT INTO ${schema}.reaction AS r (id, brand, location_id, care_type, kind, month, restricted, category, closed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT (id) DO UPDATE SET category = coalesce(EXCLUDED.category, r.category),
             closed_at = coalesce(EXCLUDED.closed_at, r.closed_at)`,
          [
            change.id,
            change.brand,
            change.locationId,
            change.careType,
            change.kind,
            change.month,
            change.restricted,
            change.category ?? null,
            change.closedAt ?? null,
          ],
        );
        break;
      case 'milestone':
        await session.query(
          `INSERT INTO ${schema}.milestone AS m (reaction_id, milestone, due_on, met_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (reaction_id, milestone) DO UPDATE SET met_at = least(EXCLUDED.met_at, m.met_at)`,
          [change.reactionId, change.milestone, change.dueOn, change.metAt ?? null],
        );
        break;
      case 'finding':
        await session.query(
          `INSERT INTO ${schema}.finding (point_id, reaction_id, finding) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
          [change.pointId, change.reactionId, change.finding],
        );
        break;
      case 'measure':
        await session.query(
          `INSERT INTO ${schema}.measure AS m (measure_id, reaction_id, due_on, changed_at, realised_on) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (measure_id) DO UPDATE SET
             due_on = CASE WHEN EXCLUDED.due_on IS NOT NULL AND (m.due_on IS NULL OR EXCLUDED.changed_at >= m.changed_at)
               THEN EXCLUDED.due_on ELSE m.due_on END,
             changed_at = greatest(m.changed_at, EXCLUDED.changed_at),
             realised_on = coalesce(EXCLUDED.realised_on, m.realised_on)`,
          [
            change.measureId,
            change.reactionId,
            change.dueOn ?? null,
            change.changedAt,
            change.realisedOn ?? null,
          ],
        );
    }
  }
}

/** The same to the read models that answer; in a transaction of `transactLive`, so that no swap comes between. */
export async function applyToLive(session: Session, changes: readonly Change[]): Promise<void> {
  await applyChanges(session, await liveSchema(session), changes);
}

/** The number of rows and a checksum over all of them in any order, table by table. */
export async function checksums(
  session: Session,
  schema: SchemaName,
): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of tables) {
    const [row] = await session.query<{ rows: number; sum: string | null }>(
      `SELECT count(*)::int AS rows, sum(hashtextextended(t::text, 0))::text AS sum FROM ${schema}.${table} t`,
    );
    sums[table] = `${row?.rows} rows, ${row?.sum ?? 'empty'}`;
  }
  return sums;
}
