import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Case } from './case-types.ts';
import { CaseState, ReactionKind, Urgency } from './enums.ts';
import { PageInfo } from './page-info.ts';

@ObjectType()
abstract class Counted {
  @Field(() => Int, { description: 'Aantal, at most 1000' }) count!: number;
  @Field(() => Boolean, { description: 'Afgekapt: there are more than 1000' }) capped!: boolean;
}

@ObjectType({ description: 'Zaak in a page of the work list' })
export class CaseEdge {
  @Field(() => String, { description: 'For `after`' }) cursor!: string;
  @Field(() => Case, { description: 'The case' }) node!: Case;
}

@ObjectType({ description: 'Aantal of a state' })
export class StateCount extends Counted {
  @Field(() => CaseState, { description: 'Stand' }) state!: keyof typeof CaseState;
}

@ObjectType({ description: 'Aantal of a kind' })
export class KindCount extends Counted {
  @Field(() => ReactionKind, { description: 'Soort reactie' }) kind!: keyof typeof ReactionKind;
}

@ObjectType({ description: 'Aantal of a brand' })
export class BrandCount extends Counted {
  @Field(() => ID, { description: 'Merk' }) brandId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Naam; null when no longer in the directory',
  })
  brandName!: string | null;
}

@ObjectType({ description: 'Aantal of a handler' })
export class HandlerCount extends Counted {
  @Field(() => ID, { nullable: true, description: 'Behandelaar; null for nobody' })
  handlerId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Naam; null when no longer in the directory',
  })
  handlerName!: string | null;
}

@ObjectType({ description: 'Aantal of an urgency' })
export class UrgencyCount extends Counted {
  @Field(() => Urgency, { description: 'Urgentie' }) urgency!: keyof typeof Urgency;
}

@ObjectType({
  description: 'Aantallen of the cases that a filter asks for; what no case has is left out',
})
export class CaseCounts {
  @Field(() => [StateCount], { description: 'Per stand' }) states!: StateCount[];
  @Field(() => [KindCount], { description: 'Per soort' }) kinds!: KindCount[];
  @Field(() => [BrandCount], { description: 'Per merk' }) brands!: BrandCount[];
  @Field(() => [HandlerCount], { description: 'Per behandelaar' }) handlers!: HandlerCount[];
  @Field(() => [UrgencyCount], { description: 'Per urgentie' }) urgencies!: UrgencyCount[];
}

@ObjectType({ description: 'Werklijst: cases in the order that was asked for' })
export class CaseConnection {
  @Field(() => [CaseEdge], { description: 'The cases of the page' }) edges!: CaseEdge[];
  @Field(() => PageInfo, { description: 'What there is beside the page' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'At most 1000; that many means "1000 or more"' })
  totalCount!: () => Promise<number>;
  @Field(() => CaseCounts, { description: 'Aantallen of the same filter, on all pages' })
  counts!: () => Promise<CaseCounts>;
}
