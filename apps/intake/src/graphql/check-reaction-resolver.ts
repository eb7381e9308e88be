import { Refusal } from '@klantreacties/subgraph';
import { Arg, createUnionType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { sendLabel } from '../domain/form-words.ts';
import { checkReaction } from '../use-cases/check-reaction.ts';
import type { IntakeContext } from './intake-resolver.ts';
import { formOf, ReactionFormInput } from './reaction-form-input.ts';
import { promisesOf, sentencesOf, TermDates } from './receipt-types.ts';
import { refusalFor } from './refusal.ts';
import type { Texts } from '../domain/texts.ts';

@ObjectType({
  description: 'Formulier in orde: what happens when it is sent now; nothing was kept',
})
export class FormChecked {
  @Field(() => TermDates, { description: 'Termijnen, as the receipt has them if it is sent now' })
  dates!: TermDates;
  @Field(() => Boolean, {
    description: 'Brieven: whether they come; who stays anonymous gets none',
  })
  getsLetters!: boolean;
  @Field(() => [String], {
    description:
      'All of it to show before sending, each a sentence or two, in the language of the form',
  })
  notes!: string[];
}

const CheckReactionResult = createUnionType({
  name: 'CheckReactionResult',
  description: 'What `submitReaction` would say of a form now',
  types: () => [FormChecked, Refusal] as const,
});

@Resolver()
export class CheckReactionResolver {
  @Query(() => CheckReactionResult, {
    description:
      'Reactie nakijken: what `submitReaction` would say of the form now; keeps nothing; needs no sign-in',
  })
  checkReaction(
    @Arg('form', () => ReactionFormInput, {
      description: 'Klantreactieformulier: what the reporter filled in so far',
    })
    form: ReactionFormInput,
    @Ctx() { submitting, directory }: IntakeContext,
  ): typeof CheckReactionResult {
    const checked = checkReaction(submitting, formOf(form));
    if ('problems' in checked) return refusalFor(checked.problems);
    const { anonymous, language } = checked.form;
    const promises = promisesOf(checked.receipt, directory(), language);
    return Object.assign(new FormChecked(), {
      dates: promises.dates,
      getsLetters: !anonymous,
      notes: [
        beforeSending[language],
        numberAndCode[language],
        (anonymous ? noLetters : letters)[language],
        ...sentencesOf(promises),
      ],
    });
  }
}

const beforeSending: Texts = {
  NL: `We bewaren pas iets als je op "${sendLabel.NL}" drukt.`,
  EN: `We keep nothing until you press "${sendLabel.EN}".`,
};
const numberAndCode: Texts = {
  NL: 'Je krijgt dan meteen een nummer en een code. Daarmee volg je je reactie.',
  EN: 'You then get a number and a code at once. With these you follow your reaction.',
};
const letters: Texts = {
  NL: 'We sturen je ook brieven, naar je e-mailadres.',
  EN: 'We also send you letters, to your e-mail address.',
};
const noLetters: Texts = {
  NL: 'Je blijft anoniem, dus we sturen je geen brieven.',
  EN: 'You stay anonymous, so we send you no letters.',
};
