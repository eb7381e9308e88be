import type { ReactionFormPageQuery } from '@klantreacties/operations';

/** A field of the form, by its rules of the graph. */
export type Field = NonNullable<ReactionFormPageQuery['formRules']>['fields'][number];

/** What a field has besides its name that may stay empty and is held to nothing. */
export const noRules: Omit<Field, 'path' | 'control' | 'label' | 'hint'> = {
  required: false,
  maxLength: null,
  minimum: null,
  maximum: null,
  maxRows: null,
  options: [],
  problems: [],
  relations: [],
};

/** What is filled in, by the name of its control: `children.0.firstName` is in the first row. */
export type Values = Record<string, string>;

/** One reason for which the form is not taken. */
export interface Problem {
  field: string | null;
  label: string | null;
  message: string;
}

/** The name of the control of a field, in a row where it stands in rows. */
export const nameIn = (path: string, row = 0): string => path.replace('[]', `.${row}`);

export const isFilledIn = (value: string | undefined): boolean => /\S/.test(value ?? '');

/** The numbers of the rows of a list that were filled in or shown. */
export function rowsOf(list: string, values: Values): number[] {
  const numbers = Object.keys(values).flatMap((name) =>
    name.startsWith(`${list}.`) ? [Number(name.slice(list.length + 1).split('.')[0])] : [],
  );
  return [...new Set(numbers)].filter(Number.isSafeInteger).sort((a, b) => a - b);
}

/** The names of the controls of a field: one, or one in each row of its list. */
export const namesOf = ({ path }: Pick<Field, 'path'>, values: Values): string[] => {
  const [list = '', within] = path.split('[]');
  return within === undefined ? [path] : rowsOf(list, values).map((n) => nameIn(path, n));
};

/** What the other fields make of a field: that it is needed, or that it is to be left out. */
export function effectsOn({ relations }: Field, values: Values): string[] {
  const holds = ({ field, value }: { field: string; value: string | null }) =>
    value === null ? isFilledIn(values[field]) : (values[field] ?? 'false') === value;
  return relations.filter(({ when }) => when.every(holds)).map(({ effect }) => effect);
}

/** Whether a field has to be filled in now. */
export const isNeeded = (field: Field, values: Values): boolean =>
  (field.required && !field.path.includes('[]')) || effectsOn(field, values).includes('NEEDED');

/** What counts of what was filled in, in the order of the form: nothing empty, and nothing that another field excludes. */
export const countedIn = (
  fields: readonly Field[],
  values: Values,
): { field: Field; name: string; value: string }[] =>
  fields
    .filter((field) => !effectsOn(field, values).includes('EXCLUDED'))
    .flatMap((field) =>
      namesOf(field, values).flatMap((name) => {
        const value = values[name];
        return value === undefined || !isFilledIn(value) ? [] : [{ field, name, value }];
      }),
    );

/** One row more of a list, still empty. */
export function withRow(fields: readonly Field[], values: Values, list: string): Values {
  const field = fields.find(({ path }) => path.startsWith(`${list}[]`));
  if (field === undefined) return values;
  return {
    ...values,
    [field.path.replace('[]', `.${Math.max(rowsOf(list, values).length, 1)}`)]: '',
  };
}
