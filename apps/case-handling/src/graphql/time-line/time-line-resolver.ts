import { forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { actorOf } from '../../domain/case/actor.ts';
import { readersOf } from '../../domain/case/steps.ts';
import type { CaseContext } from '../case/case-context.ts';
import { Case } from '../case/case-types.ts';
import type { CaseView } from '../case/case-view.ts';
import { cursorOf, placeOf } from './step-cursor.ts';
import { CaseStepConnection } from './step-types.ts';
import { stepOf } from './step-view.ts';
import { pageInfoOf, sizeOf } from '../case/pages.ts';

const sizes = { usual: 50, largest: 200 };

@Resolver(() => Case)
export class TimeLineResolver {
  @FieldResolver(() => CaseStepConnection, {
    description:
      'Tijdlijn, the oldest step first; letters stand where they were made. Each viewer gets what they may read',
  })
  async timeline(
    @Root() view: CaseView,
    @Arg('first', () => Int, { nullable: true, description: '1 to 200; usually 50' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of a page' })
    after: string | null,
    @Ctx() { viewer, work, language, timeLines }: CaseContext,
  ): Promise<CaseStepConnection> {
    if (viewer.kind !== 'staff') throw forbidden();
    const directory = work.directory();
    const { record } = view;
    const { authority } = actorOf(record, viewer.id, directory);
    const { steps, hasNextPage } = await timeLines.load({
      id: record.id,
      readers: readersOf(authority),
      first: sizeOf(first, sizes),
      after: placeOf(after),
    });
    const edges = steps.map((stored) => ({
      cursor: cursorOf(stored),
      node: stepOf(stored, { record, directory, language }),
    }));
    return {
      edges,
      pageInfo: pageInfoOf(edges, { after, hasNextPage }),
    };
  }
}
