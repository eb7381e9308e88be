import { LocalDate } from '@klantreacties/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Case } from '../case/case-types.ts';
import { PageInfo } from '../case/page-info.ts';

const noLonger = 'null when no longer in the directory';

@ObjectType({ description: 'Eigenaar of a measure: a colleague, or a department' })
export class MeasureOwner {
  @Field(() => ID, { description: 'Id of a colleague or a department' }) id!: string;
  @Field(() => String, { nullable: true, description: `Naam; ${noLonger}` }) name!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Functie; null for a department. Of who is no longer in the directory that of then',
  })
  function!: string | null;
  @Field(() => Boolean, {
    description: 'Vertrokken: works for the organisation no more, or is no department any more',
  })
  hasLeft!: boolean;
}

@ObjectType({ description: 'Plaats: where what a measure follows from happened' })
export class MeasurePlace {
  @Field(() => ID, { description: 'Merk: id of the brand' }) brandId!: string;
  @Field(() => String, { nullable: true, description: `Naam van het merk; ${noLonger}` })
  brandName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Vestiging, where the reporter named one' })
  locationId!: string | null;
  @Field(() => String, { nullable: true, description: `Naam van de vestiging; ${noLonger}` })
  locationName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Regio of the location' })
  regionId!: string | null;
  @Field(() => String, { nullable: true, description: 'Naam van de regio' })
  regionName!: string | null;
}

@ObjectType({ description: 'Afgesproken maatregel: one of a judgment that was sent' })
export class AgreedMeasure {
  @Field(() => ID, { description: 'Id of the measure' }) id!: string;
  @Field(() => String, { description: 'What is done' }) description!: string;
  @Field(() => MeasureOwner, { description: 'Eigenaar: who does it' }) owner!: MeasureOwner;
  @Field(() => LocalDate, { description: 'The day by which it is done' }) dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was done' })
  realisedOn!: string | null;
  @Field(() => Boolean, { description: 'Te laat: not done, and its day has passed' })
  late!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Dagen over: days until its day, negative when that has passed; null when done',
  })
  daysLeft!: number | null;
  @Field(() => MeasurePlace, { description: 'Plaats' }) place!: MeasurePlace;
  @Field(() => Case, { nullable: true, description: 'Zaak; null for who may not read it' })
  case!: () => Promise<Case | null>;
}

@ObjectType({ description: 'Maatregel in a page' })
export class AgreedMeasureEdge {
  @Field(() => String, { description: 'For `after`' }) cursor!: string;
  @Field(() => AgreedMeasure, { description: 'The measure' }) node!: AgreedMeasure;
}

@ObjectType({ description: 'Maatregelen, by the day by which each is done' })
export class AgreedMeasureConnection {
  @Field(() => [AgreedMeasureEdge], { description: 'The measures of the page' })
  edges!: AgreedMeasureEdge[];
  @Field(() => PageInfo, { description: 'What there is beside the page' }) pageInfo!: PageInfo;
}
