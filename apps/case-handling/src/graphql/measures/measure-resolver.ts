import { measureScopeOf } from '@klantreacties/access';
import { localDateOf } from '@klantreacties/procedure';
import { forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { resolveCase, type CaseContext } from '../case/case-context.ts';
import { cursorOf, positionOf } from './measure-cursor.ts';
import { MeasureFilter } from './measure-filter.ts';
import { AgreedMeasureConnection } from './measure-types.ts';
import { showMeasure } from './measure-view.ts';
import { readMeasureFilter } from './read-measure-filter.ts';
import { pageInfoOf, sizeOf } from '../case/pages.ts';

const sizes = { usual: 50, largest: 100 };

@Resolver()
export class MeasureResolver {
  @Query(() => AgreedMeasureConnection, {
    description:
      'Maatregelen of judged cases, the earliest day first: of cases that the viewer may read, that they own, and of ' +
      'the places that they manage. Who may not read the case gets the measure without it',
  })
  async measures(
    @Arg('filter', () => MeasureFilter, { nullable: true, description: 'Welke maatregelen' })
    filter: MeasureFilter | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; usually 50' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of a page' })
    after: string | null,
    @Ctx() context: CaseContext,
  ): Promise<AgreedMeasureConnection> {
    const { viewer, work } = context;
    if (viewer.kind !== 'staff') throw forbidden();
    const [directory, now] = [work.directory(), work.now()];
    const today = localDateOf(now);
    const wanted = readMeasureFilter(filter ?? {}, directory);
    const page = { first: sizeOf(first, sizes), after: positionOf(after ?? null), today };
    const scope = measureScopeOf(viewer, { directory, now });
    const { measures, hasNextPage } = await work.store.listMeasures(scope, wanted, page);
    const edges = measures.map((measure) => ({
      cursor: cursorOf(measure),
      node: {
        ...showMeasure(measure, { directory, today }),
        case: async () =>
          measure.caseId === null ? null : resolveCase({ id: measure.caseId }, context),
      },
    }));
    return {
      edges,
      pageInfo: pageInfoOf(edges, { after, hasNextPage }),
    };
  }
}
