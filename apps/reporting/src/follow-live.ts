import { setTimeout as pause } from 'node:timers/promises';
import type { FollowedRecord } from '@klantreacties/event-delivery';
import type { Database } from '@klantreacties/service-runtime';
import { countedFacts } from './domain/changes-for.ts';
import type { SchemaName } from './persistence/read-models.ts';
import { applyOnce, doneByLive, type Found } from './persistence/rebuild-progress.ts';

const batchSize = 50;
const lookAgainMs = 100;
const waitForLiveMs = 30_000;

/**
 * Applies facts to another schema behind the live consumer: each once that one has handled it, never
 * before. What it parked is left out of both; its replay brings it to the schema that is live then.
 */
export function followLive(options: { database: Database; group: string; schema: SchemaName }) {
  const { database, group, schema } = options;
  let held = false;
  let stopped = false;
  let fail: (cause: Error) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  failed.catch(() => undefined);

  const apply = async (batch: Found[]) => {
    let waiting = batch;
    for (const started = performance.now(); waiting.length > 0;) {
      if (stopped) throw new Error('The rebuild has ended');
      // Read before the look at what live did: only then is all that it will do in that look.
      const nothingMoreComes = held;
      const { handled, parked } = await doneByLive(database, group, waiting);
      const ready = waiting.filter(({ fact }) => handled.has(fact.id));
      await applyOnce(
        database,
        schema,
        ready.map(({ fact }) => fact),
      );
      if (nothingMoreComes) return;
      waiting = waiting.filter(
        ({ fact, record }) => !handled.has(fact.id) && !parked.has(record.offset),
      );
      if (waiting.length === 0) return;
      if (performance.now() - started > waitForLiveMs)
        fail(new Error('The service has not handled every fact yet; nothing was swapped'));
      await pause(lookAgainMs);
    }
  };

  return {
    /** Rejects when the live consumer does not handle what is there. */
    failed,
    fail,
    async handle(records: FollowedRecord[]): Promise<void> {
      const found = records.flatMap((record): Found[] => {
        const reading = countedFacts.read(record.value ?? '');
        return 'event' in reading ? [{ record, fact: reading.event }] : [];
      });
      for (let at = 0; at < found.length; at += batchSize)
        await apply(found.slice(at, at + batchSize));
    },
    /** From now on nothing is waited for: what live has not handled, it will bring to the new schema itself. */
    liveIsHeld() {
      held = true;
    },
    stop() {
      stopped = true;
    },
  };
}
