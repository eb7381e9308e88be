import { setTimeout as pause } from 'node:timers/promises';
import { topicsOf } from '@klantreacties/event-contracts';
import type { Broker } from '@klantreacties/event-delivery';
import type { Database } from '@klantreacties/service-runtime';
import { countedFacts } from './domain/changes-for.ts';
import { tables } from './domain/read-models.ts';
import { followLive } from './follow-live.ts';
import {
  claimRebuild,
  holdLive,
  releaseAll,
  releaseLive,
  type OwnConnection,
} from './persistence/live-lock.ts';
import { checksums, liveSchema, schemas, type SchemaName } from './persistence/read-models.ts';
import {
  appliedCount,
  beginAnew,
  forgetRebuild,
  isComplete,
} from './persistence/rebuild-progress.ts';

export type RebuildResult =
  | { outcome: 'SWAPPED'; facts: number; live: SchemaName }
  | { outcome: 'DIFFERENT'; facts: number; differences: string[] };

const mostPasses = 3;
const completeWithinMs = 3_000;

/**
 * Builds the read models anew beside the ones that answer, from every fact that Kafka holds, compares
 * them table by table, and swaps when they are equal. No transaction lasts longer than a batch; the live
 * consumer is held off for the comparison alone, and the figures answer all the while.
 */
export async function rebuildReadModels(
  database: Database,
  broker: Broker,
  group: string,
): Promise<RebuildResult> {
  const connection = await database.pool.connect();
  connection.on('error', ignoreLostConnection);
  try {
    await claimRebuild(connection);
    const live = await liveSchema(database);
    const next = schemas.find((schema) => schema !== live) ?? live;
    await beginAnew(database, next);
    const result = await rebuild({ database, broker, group, connection, live, next });
    await forgetRebuild(database);
    return result;
  } finally {
    // The end of the session lets go of them too, but the server may notice that some time after.
    await releaseAll(connection).catch(ignoreLostConnection);
    connection.release(true);
  }
}

interface Rebuild {
  database: Database;
  broker: Broker;
  group: string;
  connection: OwnConnection;
  live: SchemaName;
  next: SchemaName;
}

// A fact that was parked when the reader passed and replayed since needs another pass; what is done is skipped.
async function rebuild(work: Rebuild): Promise<RebuildResult> {
  const { database, group, connection } = work;
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const follower = followLive({ database, group, schema: work.next });
    const reader = await work.broker.readFromStart({
      topics: topicsOf(countedFacts),
      handle: follower.handle,
      onStopped: follower.fail,
    });
    try {
      await Promise.race([reader.untilCaughtUp(), follower.failed]);
      await holdLive(connection);
      follower.liveIsHeld();
      if (await completeInTime(work)) return await compareAndSwap(work);
      await releaseLive(connection);
    } finally {
      follower.stop();
      await reader.close();
    }
  }
  throw new Error(`Facts of ${group} came back from parking all the while; nothing was swapped`);
}

async function completeInTime({ database, group }: Rebuild): Promise<boolean> {
  for (const started = performance.now(); performance.now() - started < completeWithinMs;) {
    if (await isComplete(database, group)) return true;
    await pause(50);
  }
  return false;
}

async function compareAndSwap(work: Rebuild): Promise<RebuildResult> {
  const { database, connection, live, next } = work;
  const facts = await appliedCount(database);
  const [before, after] = [await checksums(database, live), await checksums(database, next)];
  const differences = tables
    .filter((table) => before[table] !== after[table])
    .map((table) => `${table}: ${before[table]} live, ${after[table]} rebuilt`);
  if (differences.length > 0) return { outcome: 'DIFFERENT', facts, differences };
  // On the connection that holds the live consumer off: if it is lost, so is the swap.
  await connection.query('UPDATE live_figures SET schema_name = $1', [next]);
  return { outcome: 'SWAPPED', facts, live: next };
}

// The next query on it rejects; without a listener the process would end.
function ignoreLostConnection(): void {}
