import type { FollowUpFormsQuery } from '@klantreacties/operations';
import type { Field, Problem, Values } from '../form/fields.ts';

export type FollowUpFields = FollowUpFormsQuery['followUpForms'];

/** A message or an answer that is being written, and the key under which it counts once. */
export interface Draft {
  /** `bericht`, or `antwoord.` with the id of the proposal: what the names of its controls begin with. */
  form: string;
  /** The number of the reaction it was written for. */
  number: string;
  key: string;
  values: Values;
}

export const messageForm = 'bericht';
const answers = 'antwoord.';
export const answerForm = (proposalId: string): string => `${answers}${proposalId}`;

/** The proposal that a draft answers; null for a message. */
export const proposalOf = ({ form }: Pick<Draft, 'form'>): string | null =>
  form.startsWith(answers) ? form.slice(answers.length) : null;

/** The controls of a draft by their names, as a form posts them. */
export const namesAndValues = ({ form, number, key, values }: Draft): Record<string, string> => ({
  ...values,
  form,
  for: number,
  key,
});

/** The draft that was posted with a page, or null where none was. */
export function draftIn(filledIn: URLSearchParams): Draft | null {
  const form = filledIn.get('form');
  const key = filledIn.get('key');
  if (form === null || key === null) return null;
  if (form !== messageForm && !form.startsWith(answers)) return null;
  const values: Values = {};
  for (const [name, value] of filledIn)
    if (name.startsWith(`${form}.`)) values[name] = value.replaceAll('\r\n', '\n');
  return { form, number: filledIn.get('for') ?? '', key, values };
}

/** The fields of a form whose names do not meet those of another form on the page. */
export const fieldsUnder = (form: string, fields: readonly Field[]): Field[] =>
  fields
    .filter(({ control }) => control !== 'REFERENCE')
    .map((field) => ({
      ...field,
      path: `${form}.${field.path}`,
      // To agree is one of two answers, and neither is there from the start.
      control: field.options.length > 0 ? 'CHOICE' : field.control,
    }));

/** Problems at those fields; what is of no field that is shown stands by itself, and a used key in the words given. */
export const problemsUnder = (
  form: string,
  problems: readonly Problem[],
  reused: string,
): Problem[] =>
  problems.map(({ field, label, message }) =>
    field === 'text' || field === 'agreed'
      ? { field: `${form}.${field}`, label, message }
      : { field: null, label: null, message: field === 'idempotencyKey' ? reused : message },
  );
