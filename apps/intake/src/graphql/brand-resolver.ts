import type { CareType as CareName } from '@klantreacties/procedure';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { CareType } from './enums.ts';
import type { IntakeContext } from './intake-resolver.ts';

@ObjectType({ description: 'Vestiging, as the form lists it' })
export class BrandLocation {
  @Field(() => ID) locationId!: string;
  @Field(() => String) name!: string;
  @Field(() => [CareType], { description: 'The kinds of care that it has' }) careTypes!: CareName[];
}

@ObjectType({ description: 'Merk, with what its form needs' })
export class Brand {
  @Field(() => ID) brandId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) phone!: string;
  @Field(() => String, { description: 'For who sees danger now' }) emergencyLine!: string;
  @Field(() => String) confidantName!: string;
  @Field(() => String) confidantUrl!: string;
  @Field(() => String) confidantPhone!: string;
  @Field(() => [BrandLocation]) locations!: BrandLocation[];
}

@Resolver()
export class BrandResolver {
  @Query(() => [Brand], { description: 'Every brand with its locations; needs no sign-in' })
  brands(@Ctx() { directory }: IntakeContext): Brand[] {
    const { brands, locations } = directory();
    return brands.map(({ id, name, phone, emergencyLine, confidant }) => ({
      brandId: id,
      name,
      phone,
      emergencyLine,
      confidantName: confidant.name,
      confidantUrl: confidant.url,
      confidantPhone: confidant.phone,
      locations: locations
        .filter(({ brandId }) => brandId === id)
        .map((location) => ({
          locationId: location.id,
          name: location.name,
          careTypes: location.care.map(({ careType }) => careType),
        })),
    }));
  }
}
