import type { CareType as CareName } from '@klantreacties/procedure';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { CareType } from './enums.ts';
import type { IntakeContext } from './intake-resolver.ts';

@ObjectType({ description: 'Vestiging, as the form lists it' })
export class BrandLocation {
  @Field(() => ID, { description: 'Id of the location' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => [CareType], { description: 'Opvangvormen that it has' }) careTypes!: CareName[];
}

@ObjectType({ description: 'Merk, with what its form needs' })
export class Brand {
  @Field(() => ID, { description: 'Id of the brand' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => String, { description: 'Telefoonnummer of P&K' }) phone!: string;
  @Field(() => String, { description: 'Noodnummer, for who sees danger now' })
  emergencyLine!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: their name' })
  confidantName!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: where to find them' })
  confidantUrl!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: how to call them' })
  confidantPhone!: string;
  @Field(() => [BrandLocation], { description: 'Vestigingen' }) locations!: BrandLocation[];
}

@Resolver()
export class BrandResolver {
  @Query(() => [Brand], { description: 'Merken: every brand with its locations; needs no sign-in' })
  brands(@Ctx() { directory }: IntakeContext): Brand[] {
    const { brands, locations } = directory();
    return brands.map(({ id, name, phone, emergencyLine, confidant }) => ({
      id,
      name,
      phone,
      emergencyLine,
      confidantName: confidant.name,
      confidantUrl: confidant.url,
      confidantPhone: confidant.phone,
      locations: locations
        .filter(({ brandId }) => brandId === id)
        .map((location) => ({
          id: location.id,
          name: location.name,
          careTypes: location.care.map(({ careType }) => careType),
        })),
    }));
  }
}
