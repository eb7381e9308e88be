import { audiences, channels, letterCodes, letterStates } from '@klantreacties/procedure';
import { DateTime, EmailAddress, graphEnum } from '@klantreacties/subgraph';
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

@ObjectType({ description: 'Brief vooraf: a letter that a command would bring; it is not written' })
export class LetterPreview {
  @Field(() => LetterCode, { description: 'Which letter it is' }) code!: keyof typeof LetterCode;
  @Field(() => String, { description: 'Onderwerp, as it would be mailed' }) title!: string;
  @Field(() => String, { description: 'Tekst, as it would be mailed' }) text!: string;
  @Field(() => Audience, { description: 'Aan wie: to whom it would go' })
  audience!: keyof typeof Audience;
  @Field(() => Channel, { description: 'Weg: how it would go' }) channel!: keyof typeof Channel;
  @Field(() => EmailAddress, {
    nullable: true,
    description: 'Adres to which it would go; null where it would lie in the file',
  })
  to!: string | null;
}

@ObjectType({ description: 'Voorbeeld: what a command would come to; nothing of it is stored' })
@Directive('@key(fields: "caseId readPass facts")')
export class CommandPreview {
  @Field(() => ID, { description: 'Id of the case' }) caseId!: unknown;
  @Directive('@inaccessible')
  @Field(() => String, {
    nullable: true,
    description:
      'Pas of the case, for a minute; null for who may not read it. No client can ask it',
  })
  readPass!: unknown;
  @Directive('@inaccessible')
  @Field(() => String, {
    description:
      'Feiten that would follow, sealed for who makes letters of them. No client can ask them',
  })
  facts!: unknown;
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
