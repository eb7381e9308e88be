import 'reflect-metadata';
import { publicViewer, type StaffViewer } from '@klantreacties/access';
import { directory, opened } from '../../../test/a-case.ts';
import type { CaseContext } from '../case/case-context.ts';
import { CaseView } from '../case/case-view.ts';
import { timeLinesOf } from '../case/time-lines.ts';
import { TimeLineResolver } from './time-line-resolver.ts';

const now = new Date('2026-11-13T10:00:00Z');
const staff = (id: string): StaffViewer => ({
  kind: 'staff',
  id,
  roles: [],
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
});
const notes = [1, 2, 3].map((position) => ({
  at: now.toISOString(),
  position,
  letterId: '',
  what: 'entry-logged',
  data: { entryKind: 'NOTE' },
  personal: { text: `notitie ${position}` },
  actor: 'sanne-de-boer',
  letter: null,
}));

/** Asks time lines of one request at once; `asked` has what the store was asked. */
function asking(id = 'joris-bakker') {
  const asked: unknown[] = [];
  const viewer = staff(id);
  const timeLines = timeLinesOf(
    {
      async stepsOf(scope, cases, { first, after }) {
        asked.push({ scope, readers: cases.map(({ readers }) => readers), first, after });
        const page = { steps: notes.slice(0, first), hasNextPage: first < notes.length };
        return new Map(cases.map((one) => [one.id, page]));
      },
    },
    { reach: 'NONE' },
  );
  const context = { viewer, language: 'EN', timeLines, work: { directory: () => directory } };
  const ask = (first: number | null, { after = null as string | null, by = context } = {}) => {
    const view = new CaseView(opened(), { viewer, directory, now });
    return new TimeLineResolver().timeline(view, first, after, by as unknown as CaseContext);
  };
  return { ask, asked, context };
}

describe('the field of a time line', () => {
  it.each([
    [1, true],
    [3, false],
    [200, false],
  ])('D10: gives a page of %s and says whether more follow', async (first, hasNextPage) => {
    const { edges, pageInfo } = await asking().ask(first);
    const cursors = edges.map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(Math.min(first, 3));
    expect(pageInfo).toEqual({
      hasNextPage,
      hasPreviousPage: false,
      startCursor: cursors[0],
      endCursor: cursors.at(-1),
    });
    expect(edges[0]?.node).toMatchObject({ text: 'A note was made.', words: 'notitie 1' });
  });

  it('D10: goes on behind the cursor of a page', async () => {
    const { ask, asked } = asking();
    const { pageInfo } = await ask(2);
    expect((await ask(2, { after: pageInfo.endCursor })).pageInfo.hasPreviousPage).toBe(true);
    expect(asked[1]).toMatchObject({ after: { at: now.toISOString(), position: 2, letterId: '' } });
  });

  it.each([0, -1, 201])('D10: refuses a page of %s, by its argument', async (first) => {
    await expect(asking().ask(first)).rejects.toThrow(/first.*1 to 200/);
  });

  it('D10: asks fifty where nothing is said, and all that are alike at once', async () => {
    const { ask, asked } = asking();
    await Promise.all([ask(null), ask(null), ask(50), ask(10)]);
    expect(asked).toMatchObject([{ first: 50 }, { first: 10 }]);
  });

  it.each([
    ['joris-bakker', 'QUALITY'],
    ['renate-smit', 'AUTHORITY'],
    ['tom-jansen', 'EVERYONE'],
  ])('D10: asks for %s what %s may read', async (id, readers) => {
    const { ask, asked } = asking(id);
    await ask(1);
    expect(asked).toMatchObject([{ readers: [readers] }]);
  });

  it('D10: is for staff alone', async () => {
    const { ask, asked, context } = asking();
    const by = { ...context, viewer: publicViewer as unknown as StaffViewer };
    await expect(ask(1, { by })).rejects.toThrow('You have no right to this');
    expect(asked).toEqual([]);
  });
});
