import type { Database, Session } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';
import {
  columnName,
  readModels,
  tables,
  type Change,
  type ReadModel,
  type Table,
} from '../domain/read-models.ts';

/** Where read models stand; one of the two answers, the other is for a rebuild. */
export const schemas = ['figures_a', 'figures_b'] as const;
export type SchemaName = (typeof schemas)[number];

/** The schema that answers. */
export const liveSchema = async (database: Pick<Database, 'clientOf'>): Promise<SchemaName> =>
  live(await database.clientOf(PrismaClient).liveFigures.findFirst());

/** The schema that answers, for a transaction that holds off the swap. */
async function liveSchemaIn(session: Session): Promise<SchemaName> {
  const [row] = await session.query<{ schemaName: string }>(
    'SELECT schema_name AS "schemaName" FROM live_figures',
  );
  return live(row ?? null);
}

function live(row: { schemaName: string } | null): SchemaName {
  const schema = schemas.find((name) => name === row?.schemaName);
  if (schema === undefined) throw new Error('No read models are live');
  return schema;
}

/** The statement part that fills a table with the changes in `$1` that are about it. */
export function upsertOf(schema: SchemaName, table: Table): string {
  const { columns, key }: ReadModel = readModels[table];
  const all = Object.entries(columns);
  const values = all.map(([field, { type }]) => `(c->>'${field}')::${type}`);
  const merges = all.flatMap(([field, { empty, merge }]) => {
    const name = columnName(field);
    const filled = empty === 'NOT_YET' ? `coalesce(excluded.${name}, was.${name})` : null;
    const value = merge ?? filled;
    return value === null ? [] : [`${name} = ${value}`];
  });
  return `INSERT INTO ${schema}.${table} AS was (${all.map(([field]) => columnName(field)).join(', ')})
    SELECT ${values.join(', ')} FROM jsonb_array_elements($1::jsonb) AS c WHERE c->>'table' = '${table}'
    ON CONFLICT (${key.map(columnName).join(', ')})
    DO ${merges.length === 0 ? 'NOTHING' : `UPDATE SET ${merges.join(', ')}`}`;
}

// Several facts of one case come together, and the newest alone says who is shut out.
function withNewestAccess(changes: readonly Change[]): Change[] {
  const newest = new Map<string, Change>();
  const rest: Change[] = [];
  for (const change of changes) {
    if (change.table !== 'access') rest.push(change);
    else {
      const known = newest.get(change.reactionId);
      if (known?.table !== 'access' || known.version < change.version)
        newest.set(change.reactionId, change);
    }
  }
  return [...rest, ...newest.values()];
}

/** Applies changes, in one statement unless a row changes twice; each can come twice and in any order with the same end. */
export async function applyChanges(
  session: Session,
  schema: SchemaName,
  changes: readonly Change[],
): Promise<void> {
  for (const round of roundsOf(withNewestAccess(changes))) {
    const changed = tables.filter((table) => round.some((change) => change.table === table));
    const parts = changed.map((table) => `${table}_rows AS (${upsertOf(schema, table)})`);
    await session.query(`WITH ${parts.join(', ')} SELECT`, [JSON.stringify(round)]);
  }
  const accessed = changes.flatMap((one) => (one.table === 'access' ? [one.reactionId] : []));
  if (accessed.length > 0) await dropErasedRefs(session, schema, accessed);
}

// What was erased stays so, whatever facts of it come again.
const dropErasedRefs = (session: Session, schema: SchemaName, ids: readonly string[]) =>
  session.query(
    `UPDATE ${schema}.access a SET refs = '' FROM erased e
     WHERE e.reaction_id = a.reaction_id AND a.reaction_id = ANY($1::uuid[]) AND a.refs <> ''`,
    [ids],
  );

// The same for what was erased before a rebuild began.
export const bringErased = (session: Session, schema: SchemaName) =>
  session.query(
    `INSERT INTO ${schema}.access (reaction_id, refs, version) SELECT reaction_id, '', 0 FROM erased
     ON CONFLICT DO NOTHING`,
  );

/** Lets go of who was shut out of reactions whose key was ended, in both schemas and for good. */
export async function dropErased(session: Session, ids: readonly string[]): Promise<void> {
  await session.query(
    'INSERT INTO erased (reaction_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING',
    [ids],
  );
  for (const schema of schemas) {
    await bringErased(session, schema);
    await dropErasedRefs(session, schema, ids);
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
  const { key }: ReadModel = readModels[change.table];
  return key.map((column) => change[column as keyof Change]).join(' ');
}

/** The same to the read models that answer; in a transaction of `transactLive`, so that no swap comes between. */
export async function applyToLive(session: Session, changes: readonly Change[]): Promise<void> {
  await applyChanges(session, await liveSchemaIn(session), changes);
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
