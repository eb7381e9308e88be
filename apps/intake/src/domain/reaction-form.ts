import { personal, values, type PersonalNames } from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import type { Tidied } from '@klantreacties/plain-text';
import { z } from 'zod';
import { fieldRules } from './field-rules.ts';
import { FormCheck } from './form-check.ts';
import type { FormProblem } from './form-problem.ts';
import { formWords, textLabels } from './form-words.ts';
import { childYears, mostRows, written } from './form-limits.ts';

const { personalText } = values;

/** What a reporter filled in; every field as it came, nothing trusted yet. */
export const reactionForm = z.object({
  brand: z.string(),
  kind: values.kind,
  // Null is "weet ik niet / gaat over de organisatie".
  locationId: z.string().nullable(),
  careType: values.careType.nullable(),
  text: personalText,
  wish: personalText.nullable(),
  discussedBefore: z
    .object({ withWhom: personalText.nullable(), result: personalText.nullable() })
    .nullable(),
  involved: z.array(z.object({ role: personalText, name: personalText.nullable() })),
  anonymous: z.boolean(),
  name: personalText.nullable(),
  email: personalText.nullable(),
  phone: personalText.nullable(),
  relation: values.relation.nullable(),
  contactPreference: personal(values.contactPreference).nullable(),
  mayShareName: personal(z.boolean()),
  children: z.array(
    z.object({ firstName: personalText, birthYear: personal(z.number()).nullable() }),
  ),
  supportPerson: personalText.nullable(),
  language: values.language,
  suspectedTransgression: z.boolean(),
});

/** A form as it was sent. */
export type ReactionForm = z.infer<typeof reactionForm>;

type Words = Pick<ReactionForm, PersonalNames<(typeof reactionForm)['shape']>>;

/** A form that is taken in: every word of a person in it was tidied and judged. */
export type TakenForm = Omit<ReactionForm, keyof Words> & Tidied<Words>;

const fieldNames = Object.keys(reactionForm.shape).map((name) =>
  name === 'brand' ? 'brandId' : name,
);
const labelsOf = ({ kind }: ReactionForm) => ({
  ...formWords,
  brandId: formWords.brand,
  text: { label: textLabels[kind] },
});
const placeOf = ({ field }: FormProblem) => fieldNames.indexOf(field?.split('.')[0] ?? '');

/**
 * The form to take in, or every problem of it at once, in the order of its fields. Whether it was discussed first never
 * blocks (docs/domain.md section 1).
 */
export function readForm(
  sent: ReactionForm,
  directory: Directory,
  today: string,
): { problems: FormProblem[] } | { form: TakenForm } {
  const check = new FormCheck(sent.language, labelsOf(sent));
  for (const { field, code, isBroken } of fieldRules)
    if (isBroken(sent, directory)) check.add(field, code);
  const form = { ...sent, ...wordsOf(sent, check, Number(today.slice(0, 4))) };
  return check.problems.length === 0
    ? { form }
    : { problems: check.problems.toSorted((one, other) => placeOf(one) - placeOf(other)) };
}

function wordsOf(sent: ReactionForm, check: FormCheck, year: number): Tidied<Words> {
  const { discussedBefore, contactPreference, mayShareName } = sent;
  const years = childYears(year);
  return {
    text: check.required('text', check.text('text', sent.text, written.text.atMost)),
    wish: check.text('wish', sent.wish, written.wish.atMost),
    discussedBefore: discussedBefore && {
      withWhom: check.text(
        'discussedBefore.withWhom',
        discussedBefore.withWhom,
        written['discussedBefore.withWhom'].atMost,
      ),
      result: check.text(
        'discussedBefore.result',
        discussedBefore.result,
        written['discussedBefore.result'].atMost,
      ),
    },
    involved: check.rows('involved', sent.involved, mostRows).map(({ role, name }, n) => {
      const at = `involved.${n}`;
      return {
        role: check.required(
          `${at}.role`,
          check.text(`${at}.role`, role, written['involved[].role'].atMost),
        ),
        name: check.line(`${at}.name`, name, written['involved[].name'].atMost),
      };
    }),
    name: check.line('name', sent.name, written.name.atMost),
    email: check.address('email', sent.email),
    phone: check.phone('phone', sent.phone),
    contactPreference,
    mayShareName,
    children: check.rows('children', sent.children, mostRows).map((child, n) => {
      const { birthYear } = child;
      const at = `children.${n}`;
      const name = check.line(
        `${at}.firstName`,
        child.firstName,
        written['children[].firstName'].atMost,
      );
      const firstName = check.required(`${at}.firstName`, name);
      if (birthYear !== null && (birthYear > years.maximum || birthYear < years.minimum))
        check.add(`${at}.birthYear`, 'OUT_OF_RANGE');
      return { firstName, birthYear };
    }),
    supportPerson: check.line('supportPerson', sent.supportPerson, written.supportPerson.atMost),
  };
}
