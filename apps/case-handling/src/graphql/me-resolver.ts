import { locationIdsOf } from '@klantreacties/access';
import { staffById } from '@klantreacties/organisation';
import { staffRoles } from '@klantreacties/procedure';
import { forbidden, graphEnum } from '@klantreacties/subgraph';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { CaseContext } from './case/case-context.ts';

const StaffRole = graphEnum(staffRoles);

@ObjectType({ description: 'Ik: who is signed in, as the directory has them now' })
export class Me {
  @Field(() => ID, { description: 'Id in the directory' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => String, { description: 'Functie' }) function!: string;
  @Field(() => [StaffRole], { description: 'Rollen; none of who only handles, or manages' })
  roles!: (keyof typeof StaffRole)[];
  @Field(() => [ID], {
    description:
      "Vestigingen that they manage, themselves or with the region; of these are a manager's figures",
  })
  managedLocationIds!: string[];
  @Field(() => [ID], { description: "Regio's that they manage" }) managedRegionIds!: string[];
}

@Resolver()
export class MeResolver {
  @Query(() => Me, {
    description:
      'Ik: who is signed in, for a front end to choose what it shows. What somebody may do is decided with each request, and of a case in `availableActions`; for staff',
  })
  me(@Ctx() { viewer, work }: CaseContext): Me {
    if (viewer.kind !== 'staff') throw forbidden();
    const directory = work.directory();
    const person = staffById(directory, viewer.id);
    // Who left between the gateway and here is nobody any more.
    if (person === null) throw forbidden();
    return {
      id: person.id,
      name: person.name,
      function: person.function,
      roles: person.roles,
      managedLocationIds: locationIdsOf(viewer, 'PLACES_THEY_MANAGE', directory) ?? [],
      managedRegionIds: person.regionIds,
    };
  }
}
