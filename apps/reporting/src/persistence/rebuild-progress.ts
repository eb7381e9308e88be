import type { FactEnvelope } from '@klantreacties/event-contracts';
import type { FollowedRecord } from '@klantreacties/event-delivery';
import type { Database, Session } from '@klantreacties/service-runtime';
import { changesFor } from '../domain/changes-for.ts';
import { tables } from '../domain/read-models.ts';
import { applyChanges, bringErased, type SchemaName } from './read-models.ts';

/** A fact with the record that brought it. */
export interface Found {
  record: Pick<FollowedRecord, 'topic' | 'partition' | 'offset'>;
  fact: FactEnvelope;
}

/** The consumer name of a rebuild in the inbox. */
export const rebuildConsumer = 'rebuild';

const deletedAtOnce = 2_000;

/** Empties a schema and forgets which facts were applied to it, in short transactions. */
export async function beginAnew(session: Session, schema: SchemaName): Promise<void> {
  for (const table of tables) await deleteInBatches(session, `${schema}.${table}`);
  await bringErased(session, schema);
  await forgetRebuild(session);
}

export async function forgetRebuild(session: Session): Promise<void> {
  await deleteInBatches(session, 'inbox', `WHERE consumer = '${rebuildConsumer}'`);
}

/** What the live consumer did of some facts of one partition: their ids or offsets. */
export async function doneByLive(
  session: Session,
  group: string,
  found: readonly Found[],
): Promise<{ handled: Set<string>; parked: Set<string> }> {
  const [first] = found;
  if (first === undefined) return { handled: new Set(), parked: new Set() };
  const handled = await session.query<{ event_id: string }>(
    'SELECT event_id FROM inbox WHERE consumer = $1 AND event_id = ANY($2::text[])',
    [group, found.map(({ fact }) => fact.id)],
  );
  const parked = await session.query<{ record_offset: string }>(
    `SELECT record_offset::text FROM parked_event WHERE consumer = $1 AND topic = $2
     AND record_partition = $3::int AND record_offset = ANY($4::bigint[])`,
    [group, first.record.topic, first.record.partition, found.map(({ record }) => record.offset)],
  );
  return {
    handled: new Set(handled.map(({ event_id }) => event_id)),
    parked: new Set(parked.map(({ record_offset }) => record_offset)),
  };
}

/** Applies each fact to the schema once per rebuild, all of them in one transaction. */
export async function applyOnce(
  database: Pick<Database, 'transact'>,
  schema: SchemaName,
  facts: readonly FactEnvelope[],
): Promise<void> {
  if (facts.length === 0) return;
  await database.transact(async (session) => {
    const fresh = await session.query<{ event_id: string }>(
      `INSERT INTO inbox (consumer, event_id) SELECT $1, id FROM unnest($2::text[]) AS id
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [rebuildConsumer, facts.map(({ id }) => id)],
    );
    const left = new Set(fresh.map(({ event_id }) => event_id));
    const changes = facts.flatMap((fact) => (left.delete(fact.id) ? changesFor(fact) : []));
    await applyChanges(session, schema, changes);
  });
}

/** Whether every fact that the live consumer handled was applied by the rebuild too. */
export async function isComplete(session: Session, group: string): Promise<boolean> {
  const missing = await session.query(
    `SELECT 1 FROM inbox live WHERE consumer = $1 AND NOT EXISTS (
       SELECT 1 FROM inbox done WHERE done.consumer = $2 AND done.event_id = live.event_id) LIMIT 1`,
    [group, rebuildConsumer],
  );
  return missing.length === 0;
}

/** How many facts the rebuild applied. */
export async function appliedCount(session: Session): Promise<number> {
  const [row] = await session.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM inbox WHERE consumer = $1',
    [rebuildConsumer],
  );
  return row?.count ?? 0;
}

async function deleteInBatches(session: Session, table: string, where = ''): Promise<void> {
  for (let left = true; left;) {
    const deleted = await session.query(
      `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} ${where} LIMIT ${deletedAtOnce}))
       RETURNING 1`,
    );
    left = deleted.length > 0;
  }
}
