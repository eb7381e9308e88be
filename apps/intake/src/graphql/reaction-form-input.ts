import { Field, InputType, Int } from 'type-graphql';
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
  description: 'With whom it was discussed first; never a condition',
})
export class DiscussedBeforeInput {
  @Field(() => String, { nullable: true }) withWhom?: string | null;
  @Field(() => String, { nullable: true }) result?: string | null;
}

@InputType('InvolvedPersonInput', { description: 'Someone whom the reaction is about' })
export class InvolvedPersonInput {
  @Field(() => String) role!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
}

@InputType('ChildInput')
export class ChildInput {
  @Field(() => String) firstName!: string;
  @Field(() => Int, { nullable: true }) birthYear?: number | null;
}

@InputType('ReactionForm', { description: 'Klantreactieformulier' })
export class ReactionFormInput {
  @Field(() => String, { description: 'Id of the brand, such as skar' }) brand!: string;
  @Field(() => Kind) kind!: KindName;
  @Field(() => String, {
    nullable: true,
    description: 'Null: "weet ik niet / gaat over de organisatie"',
  })
  locationId?: string | null;
  @Field(() => CareType, { nullable: true }) careType?: CareName | null;
  @Field(() => String, { description: 'What happened; at most 5,000 characters' }) text!: string;
  @Field(() => String, { nullable: true, description: 'What the reporter would like' }) wish?:
    string | null;
  @Field(() => DiscussedBeforeInput, { nullable: true })
  discussedBefore?: DiscussedBeforeInput | null;
  @Field(() => [InvolvedPersonInput], { defaultValue: [] }) involved!: InvolvedPersonInput[];
  @Field(() => Boolean, { defaultValue: false }) anonymous!: boolean;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'Required unless anonymous' }) email?:
    string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => Relation, { nullable: true }) relation?: RelationName | null;
  @Field(() => ContactPreference, { nullable: true })
  contactPreference?: ContactPreferenceName | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Consent to pass the name on' })
  mayShareName!: boolean;
  @Field(() => [ChildInput], { defaultValue: [] }) children!: ChildInput[];
  @Field(() => String, { nullable: true }) supportPerson?: string | null;
  @Field(() => Language, { defaultValue: 'NL' }) language!: LanguageName;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Vermoeden van geweld of grensoverschrijdend gedrag',
  })
  suspectedTransgression!: boolean;
}

/** The form with every optional field present. */
export function formOf(input: ReactionFormInput): Form {
  const { discussedBefore } = input;
  return {
    brand: input.brand,
    kind: input.kind,
    locationId: input.locationId ?? null,
    careType: input.careType ?? null,
    text: input.text,
    wish: input.wish ?? null,
    discussedBefore:
      discussedBefore == null
        ? null
        : { withWhom: discussedBefore.withWhom ?? null, result: discussedBefore.result ?? null },
    involved: input.involved.map(({ role, name }) => ({ role, name: name ?? null })),
    anonymous: input.anonymous,
    name: input.name ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    relation: input.relation ?? null,
    contactPreference: input.contactPreference ?? null,
    mayShareName: input.mayShareName,
    children: input.children.map(({ firstName, birthYear }) => ({
      firstName,
      birthYear: birthYear ?? null,
    })),
    supportPerson: input.supportPerson ?? null,
    language: input.language,
    suspectedTransgression: input.suspectedTransgression,
  };
}
