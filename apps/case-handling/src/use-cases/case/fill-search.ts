import type { Case } from '../../domain/case/case.ts';

/** What makes cases of before searchable. */
export interface SearchRows {
  /** The cases behind `after`, in order, that were never made searchable. */
  notSearchableAfter(after: string | null, atMost: number): Promise<Case[]>;
  /** Writes what these are found by, where a change of them has not done so by now. */
  makeSearchable(records: readonly Case[]): Promise<void>;
}

const atATime = 200;

/**
 * Makes every case searchable that is not yet, in batches of one statement each. What is done stays done, so it goes
 * on where it was broken off. Gives how many it made so.
 */
export async function fillSearch(rows: SearchRows, isStopping: () => boolean): Promise<number> {
  let filled = 0;
  for (let after: string | null = null; !isStopping();) {
    const records: Case[] = await rows.notSearchableAfter(after, atATime);
    if (records.length > 0) await rows.makeSearchable(records);
    filled += records.length;
    after = records.at(-1)?.id ?? null;
    if (records.length < atATime) return filled;
  }
  return filled;
}
