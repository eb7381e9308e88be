import { setTimeout as pause } from 'node:timers/promises';
import { factsTopics, type FactEnvelope } from '@klantreacties/event-contracts';
import type { Broker } from '@klantreacties/event-delivery';
import type { Database, Session } from '@klantreacties/service-runtime';
import { readFact } from './consumers/count-when-facts.ts';
import { changesFor } from './domain/changes-for.ts';
import {
  applyChanges,
  checksums,
  liveSchema,
  schemas,
  tables,
  type SchemaName,
} from './persistence/read-models.ts';

export type RebuildResult =
  | { outcome: 'SWAPPED'; facts: number; live: SchemaName }
  | { outcome: 'DIFFERENT'; facts: number; differences: string[] };

const batchSize = 200;
const waitForConsumerMs = 30_000;

/**
 * Builds the read models anew beside the ones that answer, from every fact that Kafka holds, compares
 * them table by table, and swaps when they are equal. Writes in batches, so that no transaction is long.
 */
export async function rebuildReadModels(
  database: Database,
  broker: Broker,
  group: string,
): Promise<RebuildResult> {
  const live = await liveSchema(database);
  const next = schemas.find((schema) => schema !== live) ?? live;
  for (const table of tables) await database.query(`DELETE FROM ${next}.${table}`);

  let facts = await readFacts(broker);
  await applyAll(database, next, facts);
  await untilHandled(database, group, facts);
  const applied = new Set(facts.map(({ id }) => id));
  return database.transact(async (session) => {
    // Whoever follows the facts waits here, so what came meanwhile is the same for both.
    await liveSchema(session, 'FOR UPDATE');
    facts = (await readFacts(broker)).filter(({ id }) => !applied.has(id));
    const handled = await handledOf(session, group, facts);
    for (const fact of facts)
      if (handled.has(fact.id)) await applyChanges(session, next, changesFor(fact));
    const [before, after] = [await checksums(session, live), await checksums(session, next)];
    const differences = tables
      .filter((table) => before[table] !== after[table])
      .map((table) => `${table}: ${before[table]} live, ${after[table]} rebuilt`);
    const count = applied.size + facts.length;
    if (differences.length > 0) return { outcome: 'DIFFERENT', facts: count, differences };
    await session.query('UPDATE live_figures SET schema_name = $1', [next]);
    return { outcome: 'SWAPPED', facts: count, live: next };
  });
}

async function readFacts(broker: Broker): Promise<FactEnvelope[]> {
  const facts: FactEnvelope[] = [];
  for (const topic of Object.values(factsTopics)) {
    const following = await broker.follow({
      topic,
      onStopped: () => undefined,
      handle: ({ value }) => {
        const reading = readFact(value ?? '');
        if ('event' in reading) facts.push(reading.event);
      },
    });
    await following.close();
  }
  return facts;
}

async function applyAll(
  database: Database,
  schema: SchemaName,
  facts: readonly FactEnvelope[],
): Promise<void> {
  for (let at = 0; at < facts.length; at += batchSize)
    await database.transact(async (session) => {
      for (const fact of facts.slice(at, at + batchSize))
        await applyChanges(session, schema, changesFor(fact));
    });
}

async function handledOf(
  session: Session,
  group: string,
  facts: readonly FactEnvelope[],
): Promise<Set<string>> {
  const rows = await session.query<{ event_id: string }>(
    'SELECT event_id FROM inbox WHERE consumer = $1 AND event_id = ANY($2::text[])',
    [group, facts.map(({ id }) => id)],
  );
  return new Set(rows.map(({ event_id }) => event_id));
}

async function untilHandled(
  database: Database,
  group: string,
  facts: readonly FactEnvelope[],
): Promise<void> {
  const wanted = new Set(facts.map(({ id }) => id)).size;
  for (const started = performance.now(); performance.now() - started < waitForConsumerMs;) {
    if ((await handledOf(database, group, facts)).size >= wanted) return;
    await pause(200);
  }
  throw new Error('The service has not handled every fact yet; nothing was swapped');
}
