import { DateTime, Refusal } from '@klantreacties/subgraph';
import { createUnionType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { AnswerKind } from './enums.ts';
import { Receipt } from './receipt-types.ts';

@InputType({ description: 'What `openFollowUp` takes' })
export class OpenFollowUpInput {
  @Field(() => String, { nullable: true, description: 'Nummer of the receipt; required' })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the receipt; required' })
  code?: string | null;
}

@InputType({ description: 'What `answerProposal` takes' })
export class AnswerProposalInput {
  @Field(() => String, { description: 'Made anew for each answer: at least 122 random bits' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Voorstel that is answered' }) proposalId!: string;
  @Field(() => Boolean, { nullable: true, description: 'Akkoord, or not; required' })
  agreed?: boolean | null;
  @Field(() => String, { nullable: true, description: 'What to say with it' }) text?: string | null;
}

@InputType({ description: 'What `sendMessage` takes' })
export class SendMessageInput {
  @Field(() => String, { description: 'Made anew for each message: at least 122 random bits' })
  idempotencyKey!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Bericht; required, at most 5,000 characters',
  })
  text?: string | null;
}

@ObjectType({
  description: 'Volgen geopend: the reporter may follow this reaction for a quarter of an hour',
})
export class FollowUpOpened {
  @Field(() => String, { description: 'Send as `authorization: Bearer`' }) token!: string;
  @Field(() => DateTime, { description: 'Until when the token holds' }) expiresAt!: string;
  @Field(() => Receipt, { description: 'Ontvangstbewijs' }) receipt!: Receipt;
}

export const OpenFollowUpResult = createUnionType({
  name: 'OpenFollowUpResult',
  description: 'What asking with number and code gives',
  types: () => [FollowUpOpened, Refusal] as const,
});

@ObjectType({
  description: 'Antwoord ontvangen: taken in durably; the follow-up shows what it changes',
})
export class AnswerReceived {
  @Field(() => ID, { description: 'Id of the answer' }) id!: string;
  @Field(() => DateTime, { description: 'When we received it' }) receivedAt!: string;
}

export const AnswerResult = createUnionType({
  name: 'AnswerResult',
  description: 'What an answer or a message gives',
  types: () => [AnswerReceived, Refusal] as const,
});

@ObjectType({ description: 'Antwoord van de indiener, as we received it' })
export class FollowUpAnswer {
  @Field(() => ID, { description: 'Id of the answer' }) id!: string;
  @Field(() => AnswerKind, { description: 'Whether it agrees, declines or says something' })
  kind!: keyof typeof AnswerKind;
  @Field(() => ID, { nullable: true, description: 'Voorstel that is answered, if one is' })
  proposalId!: string | null;
  @Field(() => String, { nullable: true, description: 'What was written' }) text!: string | null;
  @Field(() => DateTime, { description: 'When we received it' }) receivedAt!: string;
}

@ObjectType({ description: 'Nieuw token, in the place of the one that asks' })
export class FollowUpToken {
  @Field(() => String, { description: 'Send as `authorization: Bearer`' }) token!: string;
  @Field(() => DateTime, { description: 'Until when it holds' }) expiresAt!: string;
}

@ObjectType({ description: 'Volgen: the side of the reporter' })
@Directive('@key(fields: "id", resolvable: false)')
export class FollowUp {
  @Field(() => ID, { description: 'Id of the reaction' }) id!: string;
  @Field(() => Receipt, { description: 'Ontvangstbewijs' }) receipt!: Receipt;
  @Field(() => [FollowUpAnswer], { description: 'What the reporter said, the oldest first' })
  answers!: FollowUpAnswer[];
}
