import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { AnswerKind } from './enums.ts';
import { FormProblems, Receipt } from './receipt-types.ts';

@ObjectType({ description: 'The reporter may follow this reaction for a quarter of an hour' })
export class FollowUpOpened {
  @Field(() => String, { description: 'Send as `authorization: Bearer`' }) token!: string;
  @Field(() => String) expiresAt!: string;
  @Field(() => Receipt) receipt!: Receipt;
}

@ObjectType()
export class FollowUpRefused {
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

export const OpenFollowUpResult = createUnionType({
  name: 'OpenFollowUpResult',
  types: () => [FollowUpOpened, FollowUpRefused] as const,
});

@ObjectType({ description: 'The case of a reaction; other services add to it' })
@Directive('@key(fields: "id", resolvable: false)')
export class Case {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: 'Taken in durably; what it changes is shown in the follow-up' })
export class AnswerReceived {
  @Field(() => ID) answerId!: string;
  @Field(() => String) receivedAt!: string;
}

export const AnswerResult = createUnionType({
  name: 'AnswerResult',
  types: () => [AnswerReceived, FormProblems] as const,
});

@ObjectType({ description: 'What the reporter said, as we received it' })
export class FollowUpAnswer {
  @Field(() => ID) answerId!: string;
  @Field(() => AnswerKind) kind!: keyof typeof AnswerKind;
  @Field(() => ID, { nullable: true }) proposalId!: string | null;
  @Field(() => String, { nullable: true }) text!: string | null;
  @Field(() => String, { description: 'UTC instant' }) receivedAt!: string;
}

@ObjectType({ description: "The reporter's side of one reaction" })
export class FollowUp {
  @Field(() => Receipt) receipt!: Receipt;
  @Field(() => [FollowUpAnswer]) answers!: FollowUpAnswer[];
  @Field(() => Case, { nullable: true }) case!: Case | null;
}
