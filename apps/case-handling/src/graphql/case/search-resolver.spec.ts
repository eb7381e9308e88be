import 'reflect-metadata';
import {
  caseScopeOf,
  publicViewer,
  type CaseScope,
  type StaffViewer,
  type Viewer,
} from '@klantreacties/access';
import { parse, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import { directory, opened } from '../../../test/a-case.ts';
import { listedOf } from '../../domain/case/listed-case.ts';
import type { FoundPlace } from '../../use-cases/case/find-cases.ts';
import type { CaseContext } from './case-context.ts';
import { listedFields } from './listed-case-view.ts';
import { SearchResolver } from './search-resolver.ts';

const now = new Date('2026-11-13T10:00:00Z');
const joris: StaffViewer = {
  kind: 'staff',
  id: 'joris-bakker',
  roles: ['QUALITY'],
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
};
const found = [1, 2, 3].map((n) => {
  const record = opened();
  return {
    record,
    listed: listedOf(record),
    id: record.id,
    place: 3,
    rank: 10 - n,
    submittedMs: n,
    foundIn: ['WORDS'],
  };
});

const infoOf = (fields: string) => {
  const { definitions } = parse(`{ findCases { edges { node { ${fields} } } } }`);
  const [operation] = definitions as OperationDefinitionNode[];
  return { fieldNodes: operation?.selectionSet.selections, fragments: {} } as GraphQLResolveInfo;
};

/** Searches as somebody; `asked` has what the store was asked, and `read` which cases were read whole. */
function searching(viewer: object = joris, fields = 'id') {
  const asked: unknown[] = [];
  const read: string[] = [];
  const store = {
    async find(scope: CaseScope, words: object, page: { first: number; after: FoundPlace | null }) {
      asked.push({ scope, words, page });
      return { found: found.slice(0, page.first), hasNextPage: page.first < found.length };
    },
  };
  // The second left the scope since it was found.
  const cases = {
    load(id: string) {
      read.push(id);
      return found.find((one) => one.id === id && one !== found[1])?.record ?? null;
    },
  };
  const work = { store, directory: () => directory, now: () => now };
  const scope = caseScopeOf(viewer as Viewer, { directory, now });
  const context = { viewer, work, scope, cases } as unknown as CaseContext;
  const find = (words: string, first: number | null = null, after: string | null = null) =>
    new SearchResolver().findCases(words, first, after, context, infoOf(fields));
  return { find, asked, read };
}

describe('findCases', () => {
  it('D6: gives cases of a page with where each was found, within the scope of who asks', async () => {
    const { find, asked } = searching();
    const { edges, pageInfo } = await find(' skar 2026 000123 ', 2);
    expect(edges.map(({ node, foundIn }) => [node.id, foundIn])).toEqual(
      found.slice(0, 2).map(({ id }) => [id, ['WORDS']]),
    );
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[1]?.cursor,
    });
    expect(asked).toMatchObject([
      {
        scope: { reach: 'ALL', staffId: 'joris-bakker', restricted: false },
        words: { number: 'SKAR-2026-000123' },
        page: { first: 2, after: null },
      },
    ]);
  });

  it('reads no case whole for what a list shows', async () => {
    const { find, read } = searching(joris, listedFields.join(' '));
    expect((await find('deur')).edges).toHaveLength(found.length);
    expect(read).toEqual([]);
  });

  it('reads cases whole for more, each once, without one that left the scope', async () => {
    const { find, read } = searching(joris, 'id measures');
    const { edges } = await find('deur');
    expect(edges.map(({ node }) => [node.id, node.measures])).toEqual(
      [found[0], found[2]].map((one) => [one?.id, []]),
    );
    expect(read).toEqual(found.map(({ id }) => id));
  });

  it('D6: goes on behind the cursor of a page', async () => {
    const { find, asked } = searching();
    const { pageInfo } = await find('deur', 2);
    expect((await find('deur', null, pageInfo.endCursor)).pageInfo.hasPreviousPage).toBe(true);
    const { id, place, rank, submittedMs } = found[1]!;
    expect(asked[1]).toMatchObject({
      page: { first: 20, after: { id, place, rank, submittedMs } },
    });
  });

  it('D6: gives an empty page without cursors where nothing is found', async () => {
    const { find } = searching();
    found.length = 0;
    expect(await find('deur')).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each<[string, [string, number?, string?]]>([
    ['words', ['']],
    ['words', ['a']],
    ['words', ["%' || _ -- :*"]],
    ['words', ['🙂🙂']],
    ['words', ['a'.repeat(201)]],
    ['words', ['a '.repeat(5_000)]],
    ['first', ['deur', 0]],
    ['first', ['deur', 51]],
    ['after', ['deur', 1, 'x']],
    ['after', ['deur', 1, Buffer.from(`3 1e9 1 ${opened().id}`).toString('base64url')]],
    ['after', ['deur', 1, Buffer.from('3 1 1 x').toString('base64url')]],
    ['after', ['deur', 1, Buffer.from(`3 1 1 ${opened().id} 1`).toString('base64url')]],
    ['after', ['deur', 1, Buffer.from(`-1 1 1 ${opened().id}`).toString('base64url')]],
  ])('D6: refuses what is no search, by the argument %s: %j', async (field, given) => {
    const { find, asked } = searching();
    await expect(find(...given)).rejects.toThrow(new RegExp(`^${field} `));
    expect(asked).toEqual([]);
  });

  it.each([publicViewer, { kind: 'reporter', reactionId: 'r' }])(
    'D6: is for staff alone, not for %j',
    async (viewer) => {
      const { find, asked } = searching(viewer);
      await expect(find('deur')).rejects.toThrow('You have no right to this');
      expect(asked).toEqual([]);
    },
  );
});
