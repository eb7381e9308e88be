import { readCaseId } from '@klantreacties/access';
import { badRequest, DateTime, forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { CaseContext } from './case-context.ts';

const mostIds = 100;

@ObjectType({ description: 'Versie of a case: whether what somebody has before them is still so' })
export class CaseVersion {
  @Field(() => ID, { description: 'Id of the case' }) id!: string;
  @Field(() => Int, { description: 'One more with every change' }) version!: number;
  @Field(() => DateTime, { description: 'Laatst gewijzigd' }) updatedAt!: string;
}

@Resolver()
export class CaseVersionsResolver {
  @Query(() => [CaseVersion], {
    description:
      'Versies: of those cases that the viewer may read, in no order; to ask every half minute, and the case itself when it is another one',
  })
  async caseVersions(
    @Arg('ids', () => [ID], { description: `Ids of at most ${mostIds} cases` }) ids: string[],
    @Ctx() { viewer, work, scope }: CaseContext,
  ): Promise<CaseVersion[]> {
    if (viewer.kind !== 'staff') throw forbidden();
    if (ids.length > mostIds) throw badRequest('ids', `are more than ${mostIds}`);
    const read = ids.flatMap((id) => readCaseId(id) ?? []);
    const found = await work.store.versionsOf(scope, read);
    return found.map(({ updatedAt, ...rest }) =>
      Object.assign(new CaseVersion(), { ...rest, updatedAt: updatedAt.toISOString() }),
    );
  }
}
