import { lockAggregate, lockAggregates } from '../aggregate-lock.ts';
import type { ReceivedRecord } from '../broker.ts';
import { Refused, type ConsumerOptions, type Reading } from './consumer-options.ts';
import { handledFirst } from './inbox.ts';
import { firstParked, isParked, park, removeParked, type ParkedKey } from './parked-events.ts';
import type { RecordReader } from './record-reader.ts';

/** The transactions in which events have their effect, each with the inbox in it. */
export interface EventApplier {
  /** Handles one record, or parks it behind one of its key. Rejects when nothing of it holds. */
  one(record: ReceivedRecord): Promise<void>;
  /** All of them in one transaction, or none of them: then one by one shows which is at fault. */
  together(records: readonly ReceivedRecord[]): Promise<boolean>;
  /** Handles the next parked event of a key; false when there is none. */
  nextParked(parked: ParkedKey): Promise<boolean>;
}

export function createEventApplier<Tx, Event>(
  options: ConsumerOptions<Tx, Event>,
  { readingOf }: RecordReader<Event>,
): EventApplier {
  const { group, transact, sqlOf } = options;

  const handle = async (events: readonly Event[], tx: Tx) => {
    const refused = await options.handle(events, tx);
    if (refused !== undefined) throw new Refused(refused.refusal.reason);
  };

  const apply = async (tx: Tx, reading: Reading<Event>) => {
    if ('ignored' in reading) return;
    if ('refusal' in reading) throw new Refused(reading.refusal.reason);
    const fresh = await handledFirst(sqlOf(tx), group, [reading.id]);
    if (fresh.has(reading.id)) await handle([reading.event], tx);
  };

  // An open transaction that has an id holds up every relay of the server, so nothing in one waits.
  const prepare = async (reading: Reading<Event>) => {
    if ('event' in reading) await options.prepare?.(reading.event);
  };

  const handledIn = async (
    tx: Tx,
    records: readonly ReceivedRecord[],
    wanted: readonly { record: ReceivedRecord; id: string; event: Event }[],
  ) => {
    const sql = sqlOf(tx);
    const keys = wanted.map(({ record }) => record.key);
    await lockAggregates(sql, keys);
    if (await isParked(sql, group, records)) return false;
    const ids = wanted.map(({ id }) => id);
    const fresh = await handledFirst(sql, group, ids);
    const first = wanted.filter(({ id }) => fresh.delete(id));
    if (first.length > 0)
      await handle(
        first.map(({ event }) => event),
        tx,
      );
    return true;
  };

  return {
    async one(record) {
      const reading = readingOf(record);
      if ('ignored' in reading) return;
      await prepare(reading);
      await transact(async (tx) => {
        await lockAggregate(sqlOf(tx), record.key);
        if (await isParked(sqlOf(tx), group, [record])) await park(sqlOf(tx), group, record, null);
        else await apply(tx, reading);
      });
    },
    async together(records) {
      const read = records.map((record) => ({ record, reading: readingOf(record) }));
      if (read.some(({ reading }) => 'refusal' in reading)) return false;
      const wanted = read.flatMap(({ record, reading }) =>
        'event' in reading ? [{ record, ...reading }] : [],
      );
      if (wanted.length === 0) return true;
      try {
        await Promise.all(wanted.map(prepare));
        const done = await transact((tx) => handledIn(tx, records, wanted));
        if (done) options.afterCommit();
        return done;
      } catch {
        return false;
      }
    },
    async nextParked(parked) {
      const next = await transact((tx) => firstParked(sqlOf(tx), group, parked));
      if (next === undefined) return false;
      const reading = options.read(next.value);
      await prepare(reading);
      await transact(async (tx) => {
        await lockAggregate(sqlOf(tx), parked.key);
        const still = await firstParked(sqlOf(tx), group, parked);
        if (still?.id !== next.id) return;
        await apply(tx, reading);
        await removeParked(sqlOf(tx), next.id);
      });
      options.afterCommit();
      return true;
    },
  };
}
