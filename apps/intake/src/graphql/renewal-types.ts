import { Refusal } from '@klantreacties/subgraph';
import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'What `requestNewCode` takes' })
export class RequestNewCodeInput {
  @Field(() => String, {
    nullable: true,
    description: 'Nummer of the receipt and of every letter; required',
  })
  number?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'E-mailadres to which our letters go; required',
  })
  email?: string | null;
}

@InputType({ description: 'What `renewCode` takes' })
export class RenewCodeInput {
  @Field(() => String, { description: 'Made anew for each renewal: at least 122 random bits' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'What stands behind the # of the link in the mail' })
  token!: string;
}

@ObjectType({
  description: 'Aanvraag ontvangen: the same whether number and address belong together',
})
export class NewCodeRequested {
  @Field(() => String, { description: 'What to tell who asked, in their language' })
  message!: string;
}

export const RequestNewCodeResult = createUnionType({
  name: 'RequestNewCodeResult',
  description: 'What asking for a new code gives',
  types: () => [NewCodeRequested, Refusal] as const,
});

@ObjectType({ description: 'Code vernieuwd: the code of before opens nothing any more' })
export class CodeRenewed {
  @Field(() => String, { description: 'Nummer of the reaction' }) number!: string;
  @Field(() => String, { description: 'Code. Shown once; letters never hold it' })
  followUpCode!: string;
}

export const RenewCodeResult = createUnionType({
  name: 'RenewCodeResult',
  description: 'What the token of a link gives',
  types: () => [CodeRenewed, Refusal] as const,
});
