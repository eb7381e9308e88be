import { localDateOf } from '@klantreacties/procedure';
import { forbidden } from '@klantreacties/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { findCase, show, showListed, type CaseContext } from './case-context.ts';
import { Case } from './case-types.ts';
import { readFilter } from './read-filter.ts';
import { showCounts } from './show-counts.ts';
import { WorkListFilter } from './work-list-filter.ts';
import { cursorOf, readOrder, readPlace } from './work-list-order.ts';
import { SortDirection, WorkListSort } from './enums.ts';
import { CaseConnection } from './work-list-types.ts';
import { pageInfoOf, sizeOf } from './pages.ts';

const sizes = { usual: 50, largest: 100 };

@Resolver()
export class CaseQueryResolver {
  @Query(() => CaseConnection, {
    description: 'Werklijst: cases within the scope of the viewer',
  })
  async workList(
    @Arg('filter', () => WorkListFilter, { nullable: true, description: 'Welke zaken' })
    filter: WorkListFilter | null,
    @Arg('sort', () => WorkListSort, { nullable: true, description: 'Volgorde; left out: urgency' })
    sort: keyof typeof WorkListSort | null,
    @Arg('direction', () => SortDirection, {
      nullable: true,
      description: 'Richting; left out: the most urgent first, else the latest first',
    })
    direction: keyof typeof SortDirection | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; usually 50' })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The endCursor of a page in the same order',
    })
    after: string | null,
    @Ctx() context: CaseContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CaseConnection> {
    const { viewer, scope } = context;
    if (viewer.kind !== 'staff') throw forbidden();
    const { store, directory, now } = context.work;
    const today = localDateOf(now());
    const order = readOrder(sort ?? null, direction ?? null);
    const wanted = readFilter(filter ?? {}, directory(), today);
    const page = await store.list(scope, wanted, {
      ...order,
      first: sizeOf(first, sizes),
      after: readPlace(after ?? null, order),
      today,
    });
    const nodes = await showListed(page.listed, info, context);
    const edges = nodes.flatMap((node, n) =>
      node === null ? [] : [{ cursor: cursorOf(order, page.places[n] ?? []), node }],
    );
    const brands = directory().brands.map(({ id }) => id);
    return {
      edges,
      pageInfo: pageInfoOf(edges, { after, hasNextPage: page.hasNextPage }),
      totalCount: page.totalCount,
      counts: async () =>
        showCounts(
          await store.count(scope, wanted, { sort: order.sort, today, brands }),
          directory(),
        ),
    };
  }

  @Query(() => Case, { nullable: true, description: 'Zaak: one within the scope of the viewer' })
  async case(
    @Arg('id', () => ID, { description: 'Id of the case' }) id: string,
    @Ctx() context: CaseContext,
  ): Promise<Case | null> {
    if (context.viewer.kind !== 'staff') throw forbidden();
    const record = await findCase(id, context);
    return record === null ? null : show(record, context);
  }
}
