import { Field, ID, InputType, Int } from 'type-graphql';
import type { ReactionForm as Form } from '../domain/reaction-form.ts';
import type {
  CareType as CareName,
  ContactPreference as ContactPreferenceName,
  Kind as KindName,
  Language as LanguageName,
  Relation as RelationName,
} from '@klantreacties/procedure';
import { CareType, ContactPreference, Kind, Language, Relation } from './enums.ts';

@InputType('DiscussedBefore', {
  description: 'Eerst besproken: with whom it was discussed first; never a condition',
})
export class DiscussedBeforeInput {
  @Field(() => String, { nullable: true, description: 'Met wie' }) withWhom?: string | null;
  @Field(() => String, { nullable: true, description: 'Wat eruit kwam' }) result?: string | null;
}

@InputType('InvolvedPersonInput', { description: 'Betrokkene: someone whom the reaction is about' })
export class InvolvedPersonInput {
  @Field(() => String, { nullable: true, description: 'Rol, such as "juf van de groep"; required' })
  role?: string | null;
  @Field(() => String, { nullable: true, description: 'Naam, where it is known' })
  name?: string | null;
}

@InputType('ChildInput', { description: 'Kind whom the reaction is about' })
export class ChildInput {
  @Field(() => String, { nullable: true, description: 'Voornaam; required' })
  firstName?: string | null;
  @Field(() => Int, { nullable: true, description: 'Geboortejaar' }) birthYear?: number | null;
}

@InputType('ReactionForm', { description: 'Klantreactieformulier: what the reporter fills in' })
export class ReactionFormInput {
  @Field(() => ID, { description: 'Merk: id of the brand, such as skar' }) brandId!: string;
  @Field(() => Kind, { description: 'Soort reactie' }) kind!: KindName;
  @Field(() => ID, {
    nullable: true,
    description: 'Vestiging; null: "weet ik niet / gaat over de organisatie"',
  })
  locationId?: string | null;
  @Field(() => CareType, { nullable: true, description: 'Soort opvang' })
  careType?: CareName | null;
  @Field(() => String, {
    nullable: true,
    description: 'Wat is er gebeurd; required, at most 5,000 characters',
  })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'Wens: what the reporter would like' })
  wish?: string | null;
  @Field(() => DiscussedBeforeInput, { nullable: true, description: 'Eerst besproken' })
  discussedBefore?: DiscussedBeforeInput | null;
  @Field(() => [InvolvedPersonInput], { defaultValue: [], description: 'Betrokkenen' })
  involved!: InvolvedPersonInput[];
  @Field(() => Boolean, { defaultValue: false, description: 'Anoniem: without name and address' })
  anonymous!: boolean;
  @Field(() => String, { nullable: true, description: 'Naam; required unless anonymous' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres; required unless anonymous' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer' }) phone?: string | null;
  @Field(() => Relation, { nullable: true, description: 'Relatie to the brand' })
  relation?: RelationName | null;
  @Field(() => ContactPreference, {
    nullable: true,
    description: 'Voorkeur voor contact: how the reporter likes to be reached',
  })
  contactPreference?: ContactPreferenceName | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Toestemming: consent to pass the name on',
  })
  mayShareName!: boolean;
  @Field(() => [ChildInput], { defaultValue: [], description: 'Kinderen' })
  children!: ChildInput[];
  @Field(() => String, { nullable: true, description: 'Ondersteuner: who helps the reporter' })
  supportPerson?: string | null;
  @Field(() => Language, { defaultValue: 'NL', description: 'Taal of the answer and the letters' })
  language!: LanguageName;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Vermoeden van geweld of grensoverschrijdend gedrag',
  })
  suspectedTransgression!: boolean;
}

@InputType({ description: 'What `submitReaction` takes' })
export class SubmitReactionInput {
  @Field(() => String, { description: 'Made anew for each reaction: at least 122 random bits' })
  idempotencyKey!: string;
  @Field(() => ReactionFormInput, {
    description: 'Klantreactieformulier: what the reporter fills in',
  })
  form!: ReactionFormInput;
}

/** The form with every field present. A required text that was left out is an empty one, and refused as such. */
export function formOf(input: ReactionFormInput): Form {
  const { discussedBefore } = input;
  return {
    brand: input.brandId,
    kind: input.kind,
    locationId: input.locationId ?? null,
    careType: input.careType ?? null,
    text: input.text ?? '',
    wish: input.wish ?? null,
    discussedBefore:
      discussedBefore == null
        ? null
        : { withWhom: discussedBefore.withWhom ?? null, result: discussedBefore.result ?? null },
    involved: input.involved.map(({ role, name }) => ({ role: role ?? '', name: name ?? null })),
    anonymous: input.anonymous,
    name: input.name ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    relation: input.relation ?? null,
    contactPreference: input.contactPreference ?? null,
    mayShareName: input.mayShareName,
    children: input.children.map(({ firstName, birthYear }) => ({
      firstName: firstName ?? '',
      birthYear: birthYear ?? null,
    })),
    supportPerson: input.supportPerson ?? null,
    language: input.language,
    suspectedTransgression: input.suspectedTransgression,
  };
}
