import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { followUpForm } from './follow-up-forms.ts';
import { FormField } from './form-rules-resolver.ts';
import type { IntakeContext } from './intake-resolver.ts';

@ObjectType({ description: 'Formulier of a mutation of the follow-up' })
export class FollowUpForm {
  @Field(() => String, { description: 'What stands on its button, in the language asked for' })
  label!: string;
  @Field(() => [FormField], { description: 'Velden beside `idempotencyKey`, in their order' })
  fields!: FormField[];
}

@ObjectType({ description: 'Formulieren of the follow-up, each by its mutation' })
export class FollowUpForms {
  @Field(() => FollowUpForm, { description: 'Reactie volgen' }) openFollowUp!: FollowUpForm;
  @Field(() => FollowUpForm, { description: 'Voorstel beantwoorden' })
  answerProposal!: FollowUpForm;
  @Field(() => FollowUpForm, { description: 'Bericht sturen' }) sendMessage!: FollowUpForm;
  @Field(() => FollowUpForm, { description: 'Nieuwe code aanvragen' })
  requestNewCode!: FollowUpForm;
}

@Resolver()
export class FollowUpFormsResolver {
  @Query(() => FollowUpForms, {
    description: 'Formulieren of the follow-up: what a page needs to offer it; needs no sign-in',
  })
  followUpForms(@Ctx() { language }: IntakeContext): FollowUpForms {
    return {
      openFollowUp: followUpForm('openFollowUp', language),
      answerProposal: followUpForm('answerProposal', language),
      sendMessage: followUpForm('sendMessage', language),
      requestNewCode: followUpForm('requestNewCode', language),
    };
  }
}
