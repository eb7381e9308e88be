import 'reflect-metadata';
import { publicViewer, viewerOfStaff, type MeasureScope } from '@klantreacties/access';
import DataLoader from 'dataloader';
import { directory, opened } from '../../../test/a-case.ts';
import type { ListedMeasure, MeasureFilter, MeasuresAsked } from '../../use-cases/case/measures.ts';
import type { CaseContext } from '../case/case-context.ts';
import { MeasureResolver } from './measure-resolver.ts';

const now = new Date('2026-11-13T10:00:00Z');
const record = opened();
const ids = [1, 2, 3].map((n) => `0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a8${n}`);
const measures = ids.map((id, n): ListedMeasure => ({
  ...{ id, description: 'bellen', ownerId: 'planning', owner: 'Klantadvies en planning' },
  ...{ dueOn: `2026-11-1${n}`, realisedOn: null, brand: 'skar', locationId: 'skar-de-linde' },
  // The third is of a case that the viewer may not read by the time that it is asked.
  caseId: [record.id, null, opened().id][n] ?? null,
}));

/** Asks as somebody; `asked` has what the store was asked. */
function asking(viewer: object | null = viewerOfStaff(directory, 'sanne-de-boer')) {
  const asked: unknown[] = [];
  const store = {
    async listMeasures(scope: MeasureScope, filter: MeasureFilter, page: MeasuresAsked) {
      asked.push({ scope, filter, page });
      return { measures: measures.slice(0, page.first), hasNextPage: page.first < 3 };
    },
  };
  const work = { store, directory: () => directory, now: () => now };
  const cases = new DataLoader(async (wanted: readonly string[]) =>
    wanted.map((id) => (id === record.id ? record : null)),
  );
  const context = { viewer, work, cases } as unknown as CaseContext;
  const list = (filter: object | null = null, first: number | null = null, after?: string) =>
    new MeasureResolver().measures(filter, first, after ?? null, context);
  return { list, asked };
}

describe('measures', () => {
  it('D6: gives a page within the scope of who asks, and goes on behind its cursor', async () => {
    const { list, asked } = asking();
    const { edges, pageInfo } = await list({ late: true }, 2);
    expect(edges.map(({ node }) => [node.id, node.late])).toEqual([
      [ids[0], true],
      [ids[1], true],
    ]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[1]?.cursor,
    });
    const next = await list(null, null, pageInfo.endCursor ?? undefined);
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    expect(asked).toMatchObject([
      {
        scope: {
          cases: { reach: 'ASSIGNED', staffId: 'sanne-de-boer' },
          short: { ownerIds: ['sanne-de-boer'], locationIds: ['skar-de-linde'] },
        },
        filter: { late: true },
        page: { first: 2, after: null, today: '2026-11-13' },
      },
      { page: { first: 50, after: { dueOn: '2026-11-11', id: ids[1] } } },
    ]);
  });

  it('D6: gives the case to who may read it, and null as a whole to who may not', async () => {
    const { edges } = await asking().list();
    const cases = await Promise.all(edges.map(({ node }) => node.case()));
    expect(cases.map((one) => one?.number ?? null)).toEqual([record.number, null, null]);
    expect(JSON.stringify(edges)).not.toContain(record.id);
  });

  it.each<[string, Parameters<ReturnType<typeof asking>['list']>]>([
    ['filter.ownerIds', [{ ownerIds: ['nobody'] }]],
    ['first', [null, 0]],
    ['first', [null, 101]],
    ['after', [null, 1, 'x']],
    ['after', [null, 1, '']],
    ['after', [null, 1, cursor(`2026-11-31 ${ids[0]}`)]],
    ['after', [null, 1, cursor(`2026-11-13 x`)]],
    ['after', [null, 1, cursor(`2026-11-13 ${ids[0]} 1`)]],
  ])('D6: refuses what cannot be asked, by the argument %s: %j', async (field, given) => {
    const { list, asked } = asking();
    await expect(list(...given)).rejects.toThrow(new RegExp(`^${field} `));
    expect(asked).toEqual([]);
  });

  it.each([publicViewer, { kind: 'reporter', reactionId: record.id }])(
    'D6: is for staff alone, not for %j',
    async (viewer) => {
      const { list, asked } = asking(viewer);
      await expect(list()).rejects.toThrow('You have no right to this');
      expect(asked).toEqual([]);
    },
  );
});

function cursor(text: string): string {
  return Buffer.from(text).toString('base64url');
}
