import { forbidden } from '@klantreacties/subgraph';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { CaseContext } from './case/case-context.ts';

@ObjectType({ description: 'Collega uit de gids; can handle a case or own a measure' })
export class Colleague {
  @Field(() => ID, { description: 'Id in the directory' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => String, { description: 'Functie' }) function!: string;
  @Field(() => [ID], { description: 'Vestigingen where they work' }) locationIds!: string[];
  @Field(() => ID, { nullable: true, description: 'Afdeling, if they are of one' })
  departmentId!: string | null;
}

@ObjectType({ description: 'Afdeling; can own a measure' })
export class Department {
  @Field(() => ID, { description: 'Id of the department' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
}

@Resolver()
export class ColleagueResolver {
  @Query(() => [Colleague], {
    description: "Collega's: everyone active in the directory, by name; for staff",
  })
  colleagues(@Ctx() { viewer, work }: CaseContext): Colleague[] {
    if (viewer.kind !== 'staff') throw forbidden();
    return work
      .directory()
      .staff.filter(({ active }) => active)
      .map(({ id, name, function: work, locationIds, departmentId }) => ({
        id,
        name,
        function: work,
        locationIds,
        departmentId,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  }

  @Query(() => [Department], { description: 'Afdelingen of the directory; for staff' })
  departments(@Ctx() { viewer, work }: CaseContext): Department[] {
    if (viewer.kind !== 'staff') throw forbidden();
    return work.directory().departments.map(({ id, name }) => ({ id, name }));
  }
}
