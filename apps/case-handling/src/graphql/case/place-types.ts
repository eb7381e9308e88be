import { Field, ObjectType } from 'type-graphql';

@ObjectType()
export abstract class WithPlaces {
  @Field(() => [String], {
    description: 'Vestigingen where they work or that they manage, by name',
  })
  locationNames!: string[];
  @Field(() => [String], { description: 'Regio’s that they manage, by name' })
  regionNames!: string[];
  @Field(() => String, { nullable: true, description: 'Naam van de afdeling, if they are of one' })
  departmentName!: string | null;
}
