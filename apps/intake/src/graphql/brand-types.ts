import type { CareType as CareName } from '@klantreacties/procedure';
import { EmailAddress } from '@klantreacties/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { CareType } from './enums.ts';

@ObjectType({ description: 'Adres of a location' })
export class LocationAddress {
  @Field(() => String, { description: 'Straat and number' }) street!: string;
  @Field(() => String, { description: 'Postcode' }) postalCode!: string;
  @Field(() => String, { description: 'Plaats' }) town!: string;
}

@ObjectType({ description: 'Vestiging, as the form lists it' })
export class BrandLocation {
  @Field(() => ID, { description: 'Id of the location' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => [CareType], { description: 'Opvangvormen that it has' }) careTypes!: CareName[];
  @Field(() => ID, { description: 'Regio: its id' }) regionId!: string;
  @Field(() => String, { nullable: true, description: 'Regio: its name' })
  regionName!: string | null;
  @Field(() => LocationAddress, { nullable: true, description: 'Adres, where it is known' })
  address!: LocationAddress | null;
}

@ObjectType({ description: 'Stap of the procedure, in the language asked for' })
export class ProcedureStep {
  @Field(() => String, { description: 'What happens' }) title!: string;
  @Field(() => String, { description: 'What the reporter may expect of it' }) text!: string;
}

@ObjectType({ description: 'Externe weg: where a parent can go outside' })
export class ExternalRoute {
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => String, { description: 'What it does, in the language asked for' }) text!: string;
  @Field(() => String, { description: 'Where to find it' }) url!: string;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer' }) phone!: string | null;
  @Field(() => EmailAddress, { nullable: true, description: 'E-mailadres' }) emailAddress!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Postadres, on one line' })
  postalAddress!: string | null;
}

@ObjectType({ description: 'Merk, with what its page and its form need' })
export class Brand {
  @Field(() => ID, { description: 'Id of the brand' }) id!: string;
  @Field(() => String, { description: 'Naam' }) name!: string;
  @Field(() => String, { description: 'Telefoonnummer of P&K' }) phone!: string;
  @Field(() => String, { description: 'Noodnummer, for who sees danger now' })
  emergencyLine!: string;
  @Field(() => String, {
    description: 'Bij nood of misbruik: where to turn, in the language asked for',
  })
  emergencyText!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: their name' })
  confidantName!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: where to find them' })
  confidantUrl!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: how to call them' })
  confidantPhone!: string;
  @Field(() => String, {
    description: 'Externe vertrouwenspersoon: what they do, in the language asked for',
  })
  confidantText!: string;
  @Field(() => String, {
    description: 'Eerst praten: a wish and never a hurdle, in the language asked for',
  })
  talkFirstText!: string;
  @Field(() => String, { nullable: true, description: 'Privacyverklaring: where to read it' })
  privacyNoticeUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Klachtenjaarverslag: where to read it' })
  yearlyReportUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Logo: where it is' })
  logoUrl!: string | null;
  @Field(() => [ProcedureStep], {
    nullable: true,
    description: 'Procedure, step by step; null where the directory has none',
  })
  procedure!: ProcedureStep[] | null;
  @Field(() => [ExternalRoute], {
    nullable: true,
    description: 'Externe wegen; null where the directory has none',
  })
  externalRoutes!: ExternalRoute[] | null;
  @Field(() => [BrandLocation], { description: 'Vestigingen' }) locations!: BrandLocation[];
}
