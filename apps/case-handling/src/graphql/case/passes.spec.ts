import 'reflect-metadata';
import { publicViewer, viewerOfStaff, type CaseScope, type Viewer } from '@klantreacties/access';
import { createReadPasses } from '@klantreacties/subgraph';
import { directory, opened } from '../../../test/a-case.ts';
import { passesTo } from './passes.ts';

const now = new Date('2026-11-13T10:00:00Z');
const record = opened();
// Of another case, whatever the id of this one ends in.
const otherId = record.id.replace(/.$/, (last) => (last === 'f' ? '0' : 'f'));
const passes = createReadPasses({ current: 'a', keys: { a: new Uint8Array(32).fill(1) } });
const scope: CaseScope = { reach: 'ASSIGNED', staffId: 'sanne-de-boer' };

/** Passes to a viewer who may read `readable`; `asked` has what the store was asked. */
function asking(viewer: Viewer | null, readable: readonly string[] = [record.id]) {
  const asked: unknown[] = [];
  if (viewer === null) throw new Error('The directory has no such person');
  const store = {
    async versionsOf(within: CaseScope, ids: readonly string[]) {
      asked.push({ within, ids: [...ids] });
      return ids
        .filter((id) => readable.includes(id))
        .map((id) => ({ id, version: 1, updatedAt: now }));
    },
  };
  const work = { store, directory: () => directory, now: () => now };
  return { passOf: passesTo(viewer, { work, scope, passes }), asked };
}
const read = (pass: string | null, staffId: string, caseId = record.id) =>
  passes.read(pass, { caseId, staffId }, now);

describe('the pass of a case', () => {
  it.each([
    ['joris-bakker', 'QUALITY'],
    ['renate-smit', 'AUTHORITY'],
    ['tom-jansen', 'EVERYONE'],
  ])('G8: says that %s may read it, as %s may', async (id, readers) => {
    const pass = await asking(viewerOfStaff(directory, id)).passOf(record);
    expect(read(pass, id)).toBe(readers);
    expect(read(pass, 'karin-vos')).toBeNull();
    expect(read(pass, id, otherId)).toBeNull();
  });

  it('G8: is not given to who is shown a case that they may not read any more', async () => {
    expect(await asking(viewerOfStaff(directory, 'joris-bakker'), []).passOf(record)).toBeNull();
  });

  it.each<[string, Viewer]>([
    ['the public', publicViewer],
    ['its reporter', { kind: 'reporter', reactionId: record.id }],
  ])('G8: is not given to %s, and nothing is asked for it', async (_who, viewer) => {
    const { passOf, asked } = asking(viewer);
    expect(await passOf(record)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('asks of all cases of a page at once, within the scope, and again at each command', async () => {
    const other = { ...record, id: otherId };
    const { passOf, asked } = asking(viewerOfStaff(directory, 'joris-bakker'));
    const given = await Promise.all([passOf(record), passOf(other)]);
    expect(given.map((pass) => pass === null)).toEqual([false, true]);
    await passOf(record);
    expect(asked).toEqual([
      { within: scope, ids: [record.id, other.id] },
      { within: scope, ids: [record.id] },
    ]);
  });
});
