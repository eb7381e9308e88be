import { DateTime, EmailAddress } from '@klantreacties/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  Capacity,
  Confidence,
  ContactPreference,
  InvolvedOutcome,
  Relation,
  ReleaseReason,
  SettledOutcome,
} from './enums.ts';
import { WithPlaces } from './place-types.ts';

const noLonger = 'null when no longer in the directory';

@ObjectType({ description: 'Collega: a colleague as a case names one' })
export class NamedColleague {
  @Field(() => ID, { description: 'Id in the directory' }) id!: string;
  @Field(() => String, { nullable: true, description: `Naam; ${noLonger}` }) name!: string | null;
  @Field(() => String, { nullable: true, description: `Functie; ${noLonger}` })
  function!: string | null;
}

@ObjectType({ description: 'Schrijver: who wrote something, by the name and function of then' })
export class Author {
  @Field(() => Boolean, { description: 'Indiener: the reporter wrote it; then there is no more' })
  isReporter!: boolean;
  @Field(() => ID, { nullable: true, description: 'Id in the directory' }) id!: string | null;
  @Field(() => String, { nullable: true, description: 'Naam' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Functie' }) function!: string | null;
}

@ObjectType({ description: 'Behandelaar: who handles the case' })
export class Handler {
  @Field(() => ID, { description: 'Id in the directory' }) id!: string;
  @Field(() => String, { description: 'Naam, as the reporter reads it' }) name!: string;
  @Field(() => Boolean, {
    description: 'Vertrokken: works for the organisation no more, so another one is needed',
  })
  hasLeft!: boolean;
}

@ObjectType({ description: 'Overdracht: a handler handles the case no more' })
export class Release {
  @Field(() => ID, { description: 'Id of the hand-over' }) id!: string;
  @Field(() => NamedColleague, { description: 'Wie het was' }) handler!: NamedColleague;
  @Field(() => DateTime, { description: 'Since when' }) at!: string;
  @Field(() => ReleaseReason, { nullable: true, description: 'Reden; null once it was erased' })
  reason!: keyof typeof ReleaseReason | null;
  @Field(() => String, { nullable: true, description: 'Toelichting, where there is one' })
  note!: string | null;
}

@ObjectType({ description: 'Afscherming: who reads the case became fewer, or everybody again' })
export class Restriction {
  @Field(() => ID, { description: 'Id of the change' }) id!: string;
  @Field(() => Boolean, { description: 'Afgeschermd; false where it was lifted' })
  restricted!: boolean;
  @Field(() => DateTime, { description: 'Since when' }) at!: string;
  @Field(() => [NamedColleague], { description: 'Door wie: one, or the two who lifted it' })
  by!: NamedColleague[];
  @Field(() => String, {
    nullable: true,
    description: 'Reden; null for lifting, and once it was erased',
  })
  reason!: string | null;
}

@ObjectType({ description: 'Opheffing: the first of two wants the restriction lifted' })
export class Lifting {
  @Field(() => NamedColleague, { description: 'Wie het eerst zei' }) by!: NamedColleague;
  @Field(() => DateTime, { description: 'Wanneer' }) at!: string;
}

@ObjectType({
  description:
    'Nieuwe code die wacht: asked for by an address that was corrected less than three days before',
})
export class HeldBackCode {
  @Field(() => DateTime, { description: 'Wanneer gevraagd' }) at!: string;
  @Field(() => NamedColleague, {
    nullable: true,
    description: 'Wie het als eerste toestond; a second one lets the link go out',
  })
  allowedBy!: NamedColleague | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het als eerste werd toegestaan' })
  allowedAt!: string | null;
}

@ObjectType({ description: 'Wie bedoeld kan zijn: someone of the directory whom a row may mean' })
export class InvolvedMatch extends WithPlaces {
  @Field(() => ID, { description: 'Id in the directory' }) id!: string;
  @Field(() => String, { nullable: true, description: `Naam; ${noLonger}` }) name!: string | null;
  @Field(() => String, { nullable: true, description: `Functie; ${noLonger}` })
  function!: string | null;
  @Field(() => Confidence, {
    nullable: true,
    description: 'Zekerheid: how surely what was written means them; null where a person said so',
  })
  confidence!: keyof typeof Confidence | null;
  @Field(() => Boolean, {
    description:
      'Uitgesloten: reads nothing of the case. An outside person is so by confirmation only',
  })
  shutOut!: boolean;
}

@ObjectType({ description: 'Eerste oordeel van twee: what the first of two people said of a row' })
export class FirstOpinion {
  @Field(() => SettledOutcome, { description: 'What they said' })
  outcome!: keyof typeof SettledOutcome;
  @Field(() => ID, { nullable: true, description: 'Whom they named; null for nobody' })
  staffId!: string | null;
  @Field(() => NamedColleague, {
    nullable: true,
    description: 'Wie ermee bedoeld is; null for nobody of the directory',
  })
  whom!: NamedColleague | null;
  @Field(() => ID, { description: 'Who said it' }) byStaffId!: string;
  @Field(() => NamedColleague, { description: 'Wie het zei' }) by!: NamedColleague;
  @Field(() => DateTime, { description: 'When they said it' }) at!: string;
}

@ObjectType({ description: 'Betrokkene: somebody of the case who is, or may be, a colleague' })
export class InvolvedPerson {
  @Field(() => ID, { description: 'Id of the row' }) id!: string;
  @Field(() => String, { description: 'Rol, as the reporter wrote it' }) role!: string;
  @Field(() => String, { nullable: true, description: 'Naam, as the reporter wrote it' })
  name!: string | null;
  @Field(() => InvolvedOutcome, { description: 'Whether it is settled who it is' })
  outcome!: keyof typeof InvolvedOutcome;
  @Field(() => Capacity, { description: 'Hoedanigheid: how they come into the case' })
  capacity!: keyof typeof Capacity;
  @Field(() => [InvolvedMatch], { description: 'Whom the row may mean, or means' })
  matches!: InvolvedMatch[];
  @Field(() => FirstOpinion, {
    nullable: true,
    description: 'What the first of two people said; a second one makes it hold',
  })
  said!: FirstOpinion | null;
}

@ObjectType({ description: 'Indiener, as who handles the case needs to know them' })
export class Reporter {
  @Field(() => String, { nullable: true, description: 'Naam; null when anonymous' })
  name!: string | null;
  @Field(() => EmailAddress, { nullable: true, description: 'E-mailadres; null when anonymous' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer, where it was given' })
  phone!: string | null;
  @Field(() => Relation, { nullable: true, description: 'Relatie to the brand, where told' })
  relation!: keyof typeof Relation | null;
  @Field(() => ContactPreference, {
    nullable: true,
    description: 'Voorkeur voor contact: how they like to be reached',
  })
  contactPreference!: keyof typeof ContactPreference | null;
  @Field(() => Boolean, { description: 'Toestemming: consent to pass the name on' })
  mayShareName!: boolean;
  @Field(() => String, { nullable: true, description: 'Ondersteuner: who helps the reporter' })
  supportPerson!: string | null;
}

@ObjectType({ description: 'Kind: a child whom the reaction is about' })
export class Child {
  @Field(() => String, { description: 'Voornaam' }) firstName!: string;
  @Field(() => Int, { nullable: true, description: 'Geboortejaar, where it was given' })
  birthYear!: number | null;
}

@ObjectType({
  description: 'Eerst besproken: with whom it was discussed first, and what came of it',
})
export class DiscussedBeforeNote {
  @Field(() => String, { nullable: true, description: 'Met wie' }) withWhom!: string | null;
  @Field(() => String, { nullable: true, description: 'Wat eruit kwam' }) result!: string | null;
  @Field(() => [NamedColleague], {
    description: 'Whom that may be: shut out by nobody, to be seen when a handler is chosen',
  })
  mayBe!: NamedColleague[];
}
