import { caseScopeOf } from '@klantreacties/access';
import { localDateOf } from '@klantreacties/procedure';
import { badRequest, checkIds, forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { findCase, show, type CaseContext } from './case-context.ts';
import { Case, CaseConnection, WorkListFilter } from './case-types.ts';

const usualPage = 50;
const largestPage = 100;

@Resolver()
export class CaseQueryResolver {
  @Query(() => CaseConnection, {
    description: 'Werklijst: cases within the scope of the viewer, by the next term at stake',
  })
  async workList(
    @Arg('filter', () => WorkListFilter, { nullable: true, description: 'Welke zaken' })
    filter: WorkListFilter | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; usually 50' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of a page' })
    after: string | null,
    @Ctx() context: CaseContext,
  ): Promise<CaseConnection> {
    if (context.viewer.kind !== 'staff') throw forbidden();
    checkIds({
      'filter.brandId': filter?.brandId,
      'filter.locationId': filter?.locationId,
      'filter.handlerId': filter?.handlerId,
    });
    const { brandId, ...others } = filter ?? {};
    const asked = { ...others, brand: brandId ?? null };
    const page = await context.work.store.list(caseScopeOf(context.viewer), asked, {
      first: Math.min(Math.max(first ?? usualPage, 1), largestPage),
      after: placeOf(after ?? null),
      today: localDateOf(context.work.now()),
    });
    const edges = page.records.map((record) => {
      const node = show(record, context);
      return { cursor: cursorOf(node.nextTermDueOn ?? null, record.id), node };
    });
    return {
      edges,
      pageInfo: {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: page.totalCount,
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

const cursorOf = (dueOn: string | null, id: string) =>
  Buffer.from(`${dueOn ?? '9999-12-31'} ${id}`).toString('base64url');

const place = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function placeOf(after: string | null): { dueOn: string; id: string } | null {
  if (after === null) return null;
  const [, dueOn, id] = place.exec(Buffer.from(after, 'base64url').toString('utf8')) ?? [];
  if (dueOn === undefined || id === undefined || !isDay(dueOn))
    throw badRequest('after', 'is not the endCursor of a page');
  return { dueOn, id };
}

// PostgreSQL takes no day that does not exist, and none before its own era.
function isDay(text: string): boolean {
  const noon = new Date(`${text}T12:00:00Z`);
  return text >= '1000' && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
}
