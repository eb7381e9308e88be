import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Welke maatregelen; all that is given holds' })
export class MeasureFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Eigenaren, colleagues and departments: 1 to 100 of them',
  })
  ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Merken: 1 to 100 of them' })
  brandIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Regio's: 1 to 100 of them" })
  regionIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Vestigingen: 1 to 100 of them' })
  locationIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Datum vanaf this day, as 2026-11-13' })
  dueFrom?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Datum tot en met this day, as 2026-11-13',
  })
  dueTo?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Te laat: not done and its day has passed, or where false not',
  })
  late?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Uitgevoerd, or where false still open',
  })
  realised?: boolean | null;
}
