import { audiences, channels, letterCodes, letterStates } from '@klantreacties/procedure';
import { DateTime, graphEnum } from '@klantreacties/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

const LetterCode = graphEnum(letterCodes);
const Audience = graphEnum(audiences);
const Channel = graphEnum(channels);
const LetterState = graphEnum(letterStates);

@ObjectType({ description: 'Brief: a letter of a case' })
export class Letter {
  @Field(() => ID, { description: 'Id of the letter' }) id!: string;
  @Field(() => LetterCode, { description: 'Which letter it is' }) code!: keyof typeof LetterCode;
  @Field(() => String, { description: 'Naam of the letter' }) title!: string;
  @Field(() => String, { description: 'Tekst, as it was mailed but for a link that works once' })
  text!: string;
  @Field(() => Audience, { description: 'Aan wie: to whom it goes' })
  audience!: keyof typeof Audience;
  @Field(() => Channel, { description: 'Weg: how it goes' }) channel!: keyof typeof Channel;
  @Field(() => LetterState, { description: 'Stand: how far it is' })
  state!: keyof typeof LetterState;
  @Field(() => DateTime, { nullable: true, description: 'When it was delivered' })
  sentAt!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Opnieuw: the letter whose words it holds; null where it is the first',
  })
  againOf!: string | null;
}

@ObjectType({ description: 'Brief aan de indiener, in full' })
export class FollowUpLetter {
  @Field(() => ID, { description: 'Id of the letter' }) id!: string;
  @Field(() => LetterCode, { description: 'Which letter it is' }) code!: keyof typeof LetterCode;
  @Field(() => String, { description: 'Onderwerp' }) title!: string;
  @Field(() => String, { description: 'The letter, as it was mailed' }) text!: string;
  @Field(() => Channel, { description: 'Weg: how it goes' }) channel!: keyof typeof Channel;
  @Field(() => LetterState, { description: 'Stand: how far it is' })
  state!: keyof typeof LetterState;
  @Field(() => DateTime, { nullable: true, description: 'When it was delivered' })
  sentAt!: string | null;
}

@ObjectType({ description: 'Zaak: a reaction as staff handle it' })
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID, { description: 'Id of the reaction and its case' }) id!: string;
  @Directive('@external')
  @Field(() => String, {
    nullable: true,
    description: 'Pas of case-handling, as the gateway brings it',
  })
  readPass!: unknown;
}

@ObjectType({ description: 'Volgen: the side of the reporter' })
@Directive('@key(fields: "id")')
export class FollowUp {
  @Field(() => ID, { description: 'Id of the reaction' }) id!: string;
}
