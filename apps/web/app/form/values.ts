import type { ReactionForm } from '@klantreacties/operations';
import { pathOfField } from '@klantreacties/procedure';
import { dset } from 'dset';
import type { Language } from '../language.ts';
import { countedIn, isFilledIn, type Field, type Values } from './fields.ts';

/** What a page filled in, by the names of its controls, with the line ends that were typed. Names that no field has are left out, and so is a choice that a page of before may still offer: the graph could not be asked with it, and all that was written with it would be lost. */
export function valuesOf(fields: readonly Field[], filledIn: URLSearchParams): Values {
  const values: Values = {};
  const known = new Map(fields.map((field) => [field.path, field]));
  for (const [name, value] of filledIn) {
    const field = known.get(pathOfField(name));
    if (field !== undefined && canBe(field, value)) values[name] = value.replaceAll('\r\n', '\n');
  }
  return withoutEmptyRows(fields, values);
}

/** What a field refers to may be gone by now, and the graph says so in its own words. */
const canBe = ({ control, options }: Field, value: string): boolean => {
  const isOpen = control !== 'CHOICE' || options.length === 0 || value === '';
  return isOpen || options.some((option) => option.value === value);
};

/** Rows in which nothing stands are no rows; the others move up, so that problems find them by their place. */
function withoutEmptyRows(fields: readonly Field[], values: Values): Values {
  const lists = new Map(
    fields.filter(({ control }) => control === 'ROWS').map(({ path, maxRows }) => [path, maxRows]),
  );
  const inRow = ([name]: [string, string]) =>
    lists.has(name.split('.')[0] ?? '') && name.includes('.');
  const all = Object.entries(values);
  const kept: Values = Object.fromEntries(all.filter((one) => !inRow(one)));
  // A post may name as many rows as it has room for: each is looked at once, and one more than may be is enough to say so.
  const byList = Map.groupBy(all.filter(inRow), ([name]) => name.split('.')[0] ?? '');
  for (const [list, given] of byList) {
    const byRow = Map.groupBy(given, ([name]) => Number(name.split('.')[1]));
    [...byRow]
      .filter(([n, row]) => Number.isSafeInteger(n) && row.some(([, value]) => isFilledIn(value)))
      .sort(([a], [b]) => a - b)
      .slice(0, (lists.get(list) ?? Infinity) + 1)
      .forEach(([, row], n) => {
        for (const [name, value] of row)
          kept[[list, n, ...name.split('.').slice(2)].join('.')] = value;
      });
  }
  return kept;
}

/** What a page knows itself. */
export interface Known {
  brandId: string;
  kind: ReactionForm['kind'];
  language: Language;
}

/** The form as the graph takes it: what is empty is left out, and what another field excludes. */
export function formOf(fields: readonly Field[], values: Values, known: Known): ReactionForm {
  const form = { ...known };
  for (const { field, name, value } of countedIn(fields, values))
    if (!(name in known)) dset(form, name, sentAs(field, value));
  return form as ReactionForm;
}

function sentAs({ control }: Field, typed: string): unknown {
  if (control === 'YES_NO') return typed === 'true';
  // The graph says of a text that it is no number; it must not be a fault of the request.
  if (control === 'NUMBER') return /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : -1;
  return typed;
}
