import type { CommandFieldToFillFragment, CommandFormsQuery } from '@klantreacties/operations';
import { dset } from 'dset';
import {
  isFilledIn,
  namesOf,
  nameIn,
  rowsOf,
  type Field,
  type Problem,
  type Values,
} from '../../form/fields.ts';
import type { Choices } from './choices.ts';

/** A command as the graph describes it. */
export type Command = CommandFormsQuery['commandForms'][number];
type CommandField = CommandFieldToFillFragment;

// What somebody saw when they decided; it travels with the form and is not filled in.
const seen: readonly string[] = ['DRAFT', 'UNREAD'];

/** The fields of a command that somebody fills in, each with what can be chosen in this case. */
export const fieldsOf = ({ fields }: Command, choices: Choices): Field[] =>
  fields
    .filter(({ refersTo }) => !isSeen(refersTo))
    .map((field) => {
      // Of a list that may not be empty each row is whole.
      const list = fields.find(({ path }) => field.path.startsWith(`${path}[]`));
      const isAlwaysNeeded = field.required && (list?.minRows ?? 0) > 0;
      return fieldOf(field, { choices, isAlwaysNeeded });
    });

/** The fields in the order that the graph has them: each list with its rows, and what stands between lists, on its own. */
export function runsOf(fields: readonly Field[]): Field[][] {
  const lists = fields.filter(({ control }) => control === 'ROWS').map(({ path }) => path);
  const listOf = ({ path }: Field) =>
    lists.find((list) => path === list || path.startsWith(`${list}[]`)) ?? null;
  const runs: { list: string | null; of: Field[] }[] = [];
  for (const field of fields) {
    const list = listOf(field);
    const last = runs.at(-1);
    if (last?.list === list) last.of.push(field);
    else runs.push({ list, of: [field] });
  }
  return runs.map(({ of }) => of);
}

/** What of the case is on the page and goes with the form, by the names of its fields: a draft that was read, the last message. */
export const seenIn = ({ fields }: Command, choices: Choices): Values =>
  Object.fromEntries(
    fields.flatMap(({ path, refersTo }) => {
      const last = isSeen(refersTo) ? choices[refersTo]?.at(-1) : undefined;
      return last === undefined ? [] : [[path, last.value]];
    }),
  );

const isSeen = (refersTo: CommandField['refersTo']): refersTo is 'DRAFT' | 'UNREAD' =>
  refersTo !== null && seen.includes(refersTo);

const needed: Field['relations'][number] = { effect: 'NEEDED', code: '', message: '', when: [] };

function fieldOf(
  { refersTo, minRows: _least, ...field }: CommandField,
  { choices, isAlwaysNeeded }: { choices: Choices; isAlwaysNeeded: boolean },
): Field {
  const options = refersTo === null ? field.options : (choices[refersTo] ?? []);
  const relations = isAlwaysNeeded ? [needed] : [];
  return { ...field, options, minimum: null, maximum: null, problems: [], relations };
}

/** What a field says that has to be filled in and is not: one to write in, and one to choose in. */
export interface Needed {
  write: string;
  choose: string;
}

/** What has to be filled in and is not, each at its control; the graph says of what is there whether it can be. */
export const missingIn = (
  fields: readonly Field[],
  values: Values,
  { write, choose }: Needed,
): Problem[] =>
  fields
    .filter(({ required, control }) => required && !['YES_NO', 'ROWS', 'GROUP'].includes(control))
    .flatMap((field) =>
      namesOf(field, values)
        .filter((name) => !isFilledIn(values[name]))
        .map((name) => ({
          ...{ field: name, label: field.label },
          message: field.options.length > 0 ? choose : write,
        })),
    );

/** The input of the command as the graph takes it. What nobody filled in is left out; a box without a tick says no. */
export function inputOf(fields: readonly Field[], values: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { path, control } of fields)
    if (control === 'ROWS') {
      const rows = rowsOf(path, values);
      input[path] = rows.map(() => ({}));
    }
  for (const field of fields)
    for (const name of namesOf(field, values)) {
      const value = values[name];
      if (field.control === 'YES_NO') dset(input, name, value === 'true');
      else if (field.control === 'NUMBER' && isFilledIn(value)) dset(input, name, Number(value));
      else if (isFilledIn(value)) dset(input, name, value);
    }
  return input;
}

/** What stands in a form before anybody filled it in: where there is one choice alone, that. */
export const startOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.flatMap(({ path, required, control, options }) => {
      const [only, ...others] = options;
      const isOnly = control === 'REFERENCE' && required && others.length === 0;
      return isOnly && only !== undefined ? [[nameIn(path), only.value]] : [];
    }),
  );
