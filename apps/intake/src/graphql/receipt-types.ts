import { brandById, type Directory } from '@klantreacties/organisation';
import { DateTime, LocalDate, Refusal } from '@klantreacties/subgraph';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import type { ProofOfReceipt as Proof } from '../domain/proof-of-receipt.ts';
import { nextStepsOf, type Kind as KindName, type Language } from '@klantreacties/procedure';
import { emergencyText } from '../domain/form-notes.ts';
import type { Texts } from '../domain/texts.ts';
import type { ReceiptToBe } from '../use-cases/check-reaction.ts';
import { Kind } from './enums.ts';

@ObjectType({ description: 'Termijnen that apply to this kind, as local days of Europe/Amsterdam' })
export class TermDates {
  @Field(() => LocalDate, { description: 'Behandelaar bekend: by when' })
  handlerKnownDueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Voorgestelde oplossing: by when' })
  proposalDueOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Afgehandeld: by when' })
  settledDueOn!: string | null;
}

@ObjectType({ description: 'Vervolg: what we do next, and by when' })
export class NextStep {
  @Field(() => String, { description: 'A sentence with its day, in the language asked for' })
  text!: string;
  @Field(() => LocalDate, { description: 'The last day on which it is done' }) dueOn!: string;
}

@ObjectType({
  description: 'Directe hulp: where to turn at once when violence or transgression is suspected',
})
export class UrgentHelp {
  @Field(() => String, { description: 'All of it in words, in the language asked for' })
  text!: string;
  @Field(() => String, { description: 'Noodnummer' }) emergencyLine!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: their name' })
  confidantName!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: where to find them' })
  confidantUrl!: string;
  @Field(() => String, { description: 'Externe vertrouwenspersoon: how to call them' })
  confidantPhone!: string;
}

@ObjectType({ description: 'Ontvangstbewijs: dated; never changes' })
export class Receipt {
  @Field(() => ID, { description: 'Id of the reaction' }) id!: string;
  @Field(() => String, { description: 'Nummer, as on every letter' }) number!: string;
  @Field(() => DateTime, { description: 'Indiening: the instant from which every term runs' })
  submittedAt!: string;
  @Field(() => String, { description: 'The text as received' }) text!: string;
  @Field(() => Kind, { description: 'Soort reactie' }) kind!: KindName;
  @Field(() => String, { description: 'Merk: its name' }) brandName!: string;
  @Field(() => TermDates, { description: 'Termijnen' }) dates!: TermDates;
  @Field(() => [NextStep], {
    description: 'Vervolg: what was promised with it, as letter E01 says it, the first day first',
  })
  nextSteps!: NextStep[];
  @Field(() => UrgentHelp, {
    nullable: true,
    description: 'Directe hulp; only where transgression was suspected',
  })
  emergency!: UrgentHelp | null;
}

@ObjectType({ description: 'Ontvangstbewijs: the reaction is taken in durably' })
export class ProofOfReceipt extends Receipt {
  @Field(() => String, { description: 'Code. Shown once; letters never hold it' })
  followUpCode!: string;
  @Field(() => String, {
    description: 'Code kwijt: whether it can be replaced, in the language of the form',
  })
  lostCode!: string;
  @Field(() => [String], {
    description: 'All of it to show at once, each a sentence or two, in the language asked for',
  })
  notes!: string[];
}

export const SubmitReactionResult = createUnionType({
  name: 'SubmitReactionResult',
  description: 'What submitting a form gives',
  types: () => [ProofOfReceipt, Refusal] as const,
});

const replaced: Texts = {
  NL: 'Bewaar deze code goed. Ben je hem kwijt? Dan vraag je een nieuwe aan met je nummer en je e-mailadres.',
  EN: 'Keep this code safe. Did you lose it? Then ask for a new one with your number and your e-mail address.',
};
const notReplaced: Texts = {
  NL: 'Bewaar deze code goed. Je reactie is anoniem, dus ben je hem kwijt, dan kunnen we je geen nieuwe geven.',
  EN: 'Keep this code safe. Your reaction is anonymous, so if you lose it, we cannot give you a new one.',
};

/** What becomes of a lost code: a link to a new one needs an address to go to. */
export const lostCodeOf = ({ anonymous, language }: { anonymous: boolean; language: Language }) =>
  (anonymous ? notReplaced : replaced)[language];

const received: Texts = {
  NL: 'We hebben je reactie ontvangen.',
  EN: 'We received your reaction.',
};
const codeOf = (number: string, code: string): Texts => ({
  NL: `Je nummer is ${number}. Je code is ${code}.`,
  EN: `Your number is ${number}. Your code is ${code}.`,
});
const shownOnce: Texts = {
  NL: 'Je ziet je code één keer.',
  EN: 'You see your code once.',
};

/** What who sent a reaction reads at once, in one language, whichever their letters are in. */
export const receiptNotes = (
  { number, ...promises }: Receipt,
  followUpCode: string,
  { anonymous, language }: { anonymous: boolean; language: Language },
): string[] => [
  received[language],
  codeOf(number, followUpCode)[language],
  `${shownOnce[language]} ${lostCodeOf({ anonymous, language })}`,
  ...sentencesOf(promises),
];

/** What is promised, a sentence for each, and where to turn at once. */
export const sentencesOf = ({ nextSteps, emergency }: Promises): string[] => [
  ...nextSteps.map(({ text }) => text),
  ...(emergency === null ? [] : [emergency.text]),
];

/** The receipt as the graph shows it, to who reads one language. */
export const receiptOf = (proof: Proof, directory: Directory, language: Language): Receipt =>
  Object.assign(new Receipt(), {
    id: proof.reactionId,
    number: proof.number,
    submittedAt: proof.submittedAt.toISOString(),
    text: proof.text,
    kind: proof.kind,
    brandName: brandById(directory, proof.brand)?.name ?? proof.brand,
    ...promisesOf(proof, directory, language),
  });

type Promises = Pick<Receipt, 'dates' | 'nextSteps' | 'emergency'>;

/** What is promised with a receipt, and where to turn at once, to who reads one language. */
export function promisesOf(
  { kind, dates, restricted, brand: brandId }: ReceiptToBe,
  directory: Directory,
  language: Language,
): Promises {
  const brand = brandById(directory, brandId);
  const emergency =
    restricted && brand !== null
      ? {
          text: emergencyText(brand, language),
          emergencyLine: brand.emergencyLine,
          confidantName: brand.confidant.name,
          confidantUrl: brand.confidant.url,
          confidantPhone: brand.confidant.phone,
        }
      : null;
  return { dates, nextSteps: nextStepsOf(kind, dates, language), emergency };
}
