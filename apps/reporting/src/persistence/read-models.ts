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

const rowsOf = (table: Change['table']) =>
  `jsonb_array_elements($1::jsonb) AS c WHERE c->>'table' = '${table}'`;

// A term is met by the first letter after it last began to run.
const standing = (metAt: string) =>
  `CASE WHEN ${metAt} > coalesce(greatest(EXCLUDED.reopened_at, m.reopened_at), '-infinity') THEN ${metAt} END`;

const upserts: Record<Change['table'], (schema: SchemaName) => string> = {
  reaction: (schema) =>
    `INSERT INTO ${schema}.reaction AS r (id, brand, location_id, care_type, kind, month, restricted, category, closed_at)
     SELECT (c->>'id')::uuid, c->>'brand', c->>'locationId', c->>'careType', c->>'kind', c->>'month',
       (c->>'restricted')::boolean, c->>'category', (c->>'closedAt')::timestamptz FROM ${rowsOf('reaction')}
     ON CONFLICT (id) DO UPDATE SET category = coalesce(EXCLUDED.category, r.category),
       closed_at = coalesce(EXCLUDED.closed_at, r.closed_at)`,
  milestone: (schema) =>
    `INSERT INTO ${schema}.milestone AS m (reaction_id, milestone, due_on, met_at, reopened_at)
     SELECT (c->>'reactionId')::uuid, c->>'milestone', (c->>'dueOn')::date, (c->>'metAt')::timestamptz,
       (c->>'reopenedAt')::timestamptz
     FROM ${rowsOf('milestone')}
     ON CONFLICT (reaction_id, milestone) DO UPDATE SET
       met_at = least(${standing('EXCLUDED.met_at')}, ${standing('m.met_at')}),
       reopened_at = greatest(EXCLUDED.reopened_at, m.reopened_at)`,
  finding: (schema) =>
    `INSERT INTO ${schema}.finding (point_id, reaction_id, finding)
     SELECT (c->>'pointId')::uuid, (c->>'reactionId')::uuid, c->>'finding' FROM ${rowsOf('finding')}
     ON CONFLICT DO NOTHING`,
  measure: (schema) =>
    `INSERT INTO ${schema}.measure AS m (measure_id, reaction_id, due_on, changed_at, realised_on)
     SELECT (c->>'measureId')::uuid, (c->>'reactionId')::uuid, (c->>'dueOn')::date,
       (c->>'changedAt')::timestamptz, (c->>'realisedOn')::date FROM ${rowsOf('measure')}
     ON CONFLICT (measure_id) DO UPDATE SET
       due_on = CASE WHEN EXCLUDED.due_on IS NOT NULL AND (m.due_on IS NULL OR EXCLUDED.changed_at >= m.changed_at)
         THEN EXCLUDED.due_on ELSE m.due_on END,
       changed_at = greatest(m.changed_at, EXCLUDED.changed_at),
       realised_on = coalesce(EXCLUDED.realised_on, m.realised_on)`,
};

/** Applies changes, in one statement unless a row changes twice; each can come twice and in any order with the same end. */
export async function applyChanges(
  session: Session,
  schema: SchemaName,
  changes: readonly Change[],
): Promise<void> {
  for (const round of roundsOf(changes)) {
    const changed = tables.filter((table) => round.some((change) => change.table === table));
    const parts = changed.map((table) => `${table}_rows AS (${upserts[table](schema)})`);
    await session.query(`WITH ${parts.join(', ')} SELECT`, [JSON.stringify(round)]);
  }
}

// PostgreSQL changes a row once per statement: the second change of a row is in the second round, and so on.
function roundsOf(changes: readonly Change[]): Change[][] {
  const times = new Map<string, number>();
  const rounds: Change[][] = [];
  for (const change of changes) {
    const row = `${change.table} ${keyOf(change).toLowerCase()}`;
    const round = times.get(row) ?? 0;
    times.set(row, round + 1);
    (rounds[round] ??= []).push(change);
  }
  return rounds;
}

function keyOf(change: Change): string {
  switch (change.table) {
    case 'reaction':
      return change.id;
    case 'milestone':
      return `${change.reactionId} ${change.milestone}`;
    case 'finding':
      return change.pointId;
    case 'measure':
      return change.measureId;
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
