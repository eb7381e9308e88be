import { opened } from '../../../test/a-case.ts';
import type { Case } from '../../domain/case/case.ts';
import { fillSearch, type SearchRows } from './fill-search.ts';

/** Cases of before in memory; the batch `failsAt`, counted from 1, is not written. */
function rowsOf(count: number, failsAt = Infinity) {
  const records = Array.from({ length: count }, () => opened()).sort((a, b) =>
    a.id.localeCompare(b.id),
  );
  const written: string[] = [];
  const batches: number[] = [];
  const rows: SearchRows = {
    async notSearchableAfter(after, atMost) {
      const left = records.filter(({ id }) => id > (after ?? '') && !written.includes(id));
      return left.slice(0, atMost);
    },
    async makeSearchable(some: readonly Case[]) {
      batches.push(some.length);
      if (batches.length === failsAt) throw new Error('The server went away');
      written.push(...some.map(({ id }) => id));
    },
  };
  return { rows, records, written, batches };
}
const never = () => false;

describe('making cases of before searchable', () => {
  it.each([
    [0, []],
    [1, [1]],
    [200, [200]],
    [450, [200, 200, 50]],
  ])('D6: does all of %s in batches', async (count, expected) => {
    const { rows, records, written, batches } = rowsOf(count);
    expect(await fillSearch(rows, never)).toBe(count);
    expect(written).toEqual(records.map(({ id }) => id));
    expect(batches).toEqual(expected);
  });

  it('D6: goes on where it was broken off, and does nothing twice', async () => {
    const { rows, records, written } = rowsOf(450, 2);
    await expect(fillSearch(rows, never)).rejects.toThrow('went away');
    expect(written).toHaveLength(200);
    expect(await fillSearch(rows, never)).toBe(250);
    expect(written).toEqual(records.map(({ id }) => id));
    expect(await fillSearch(rows, never)).toBe(0);
  });

  it('D6: stops between two batches when the service stops', async () => {
    const { rows, written } = rowsOf(450);
    expect(await fillSearch(rows, () => written.length > 0)).toBe(200);
  });
});
