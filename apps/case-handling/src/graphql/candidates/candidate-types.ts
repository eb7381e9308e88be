import { ProblemType, type ShownProblem } from '@klantreacties/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../case/page-info.ts';
import { WithPlaces } from '../case/place-types.ts';

@ObjectType({ description: 'Mogelijke behandelaar: somebody of the directory, beside a case' })
export class Candidate extends WithPlaces {
  @Field(() => ID, { description: 'Id in the directory, for `assignHandler`' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => String, { description: 'Functie' }) function!: string;
  @Field(() => Boolean, { description: 'Kan nu worden toegewezen: `assignHandler` takes them' })
  assignable!: boolean;
  @Field(() => [ProblemType], {
    description: 'Waarom niet: every reason, first the one for which `assignHandler` is refused',
  })
  reasons!: ShownProblem[];
  @Field(() => Boolean, {
    description:
      'Eerst besproken met deze collega: of them `freeToJudge` has to be said, by somebody else',
  })
  asksWhetherFree!: boolean;
  @Field(() => Int, {
    description: 'Open zaken that they handle now, of those that the viewer may read',
  })
  openCases!: () => Promise<number>;
}

@ObjectType({ description: 'Mogelijke behandelaar in a page' })
export class CandidateEdge {
  @Field(() => String, { description: 'For `after`' }) cursor!: string;
  @Field(() => Candidate, { description: 'The colleague' }) node!: Candidate;
}

@ObjectType({
  description:
    'Mogelijke behandelaars: first who can be assigned, of these who works nearest, then by name',
})
export class CandidateConnection {
  @Field(() => [CandidateEdge], { description: 'The colleagues of the page' })
  edges!: CandidateEdge[];
  @Field(() => PageInfo, { description: 'What there is beside the page' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Aantal that was found, on all pages' }) totalCount!: number;
  @Field(() => Int, { description: 'Aantal of these that can be assigned' })
  assignableCount!: number;
}
