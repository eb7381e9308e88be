import { foundIns } from '@klantreacties/procedure';
import { graphEnum } from '@klantreacties/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Case } from './case-types.ts';
import { PageInfo } from './page-info.ts';

export const FoundIn = graphEnum(foundIns);

@ObjectType({ description: 'Gevonden zaak in a page' })
export class FoundCaseEdge {
  @Field(() => String, { description: 'For `after`' }) cursor!: string;
  @Field(() => Case, { description: 'The case' }) node!: Case;
  @Field(() => [FoundIn], { description: 'Gevonden op: every way in which it was found' })
  foundIn!: (keyof typeof FoundIn)[];
}

@ObjectType({
  description: 'Gevonden zaken: by number or whole address first, then what fits best, then newest',
})
export class FoundCaseConnection {
  @Field(() => [FoundCaseEdge], { description: 'The cases of the page' }) edges!: FoundCaseEdge[];
  @Field(() => PageInfo, { description: 'What there is beside the page' }) pageInfo!: PageInfo;
}
