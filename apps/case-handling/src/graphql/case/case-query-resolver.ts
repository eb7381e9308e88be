import { caseScopeOf, readCaseId } from '@klantreacties/access';
import { isLocalDate, localDateOf } from '@klantreacties/procedure';
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
    const { brandId, handlerHasLeft, ...others } = filter ?? {};
    const { staff } = context.work.directory();
    const active = staff.flatMap(({ id, active: isActive }) => (isActive ? [id] : []));
    const asked = {
      ...others,
      brand: brandId ?? null,
      handlerNotAmong: handlerHasLeft === true ? active : null,
    };
    const page = await context.work.store.list(caseScopeOf(context.viewer), asked, {
      first: pageOf(first ?? usualPage),
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

function pageOf(first: number): number {
  if (first < 1 || first > largestPage)
    throw badRequest('first', `is not from 1 to ${largestPage}`);
  return first;
}

const cursorOf = (dueOn: string | null, id: string) =>
  Buffer.from(`${dueOn ?? '9999-12-31'} ${id}`).toString('base64url');

function placeOf(after: string | null): { dueOn: string; id: string } | null {
  if (after === null) return null;
  const [dueOn = '', given = '', ...rest] = Buffer.from(after, 'base64url')
    .toString('utf8')
    .split(' ');
  const id = readCaseId(given);
  if (!isLocalDate(dueOn) || id === null || rest.length > 0)
    throw badRequest('after', 'is not the endCursor of a page');
  return { dueOn, id };
}
