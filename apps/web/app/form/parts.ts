import {
  effectsOn,
  isFilledIn,
  nameIn,
  rowsOf,
  type Field,
  type Problem,
  type Values,
} from './fields.ts';

/** What nearly everybody fills in; the rest is folded. */
const first = [
  'locationId',
  'text',
  'wish',
  'anonymous',
  'name',
  'email',
  'phone',
  'suspectedTransgression',
];

/** What the page knows itself and asks nobody. */
const known = ['brandId', 'kind', 'language'];

/** The fields of the form as a page asks them: at once, and folded. */
export function partsOf(fields: readonly Field[]): { first: Field[]; more: Field[] } {
  const asked = fields.filter(({ path }) => !known.includes(path));
  return {
    first: asked.filter(({ path }) => first.includes(path)),
    more: asked.filter(({ path }) => !first.includes(path)),
  };
}

/** Whether something stands in a part, or is wrong in it, so that it must be seen. */
export const isUsed = (
  part: readonly Field[],
  values: Values,
  problems: readonly Problem[],
): boolean =>
  part.some(({ path }) => {
    const [list = ''] = path.split('[]');
    return (
      isFilledIn(values[path]) ||
      (path.includes('[]') &&
        rowsOf(list, values).some((n) => isFilledIn(values[nameIn(path, n)]))) ||
      problems.some(({ field }) => field === path || (field ?? '').startsWith(`${list}.`))
    );
  });

/** What a visitor reads of each field before it is sent: its label and what was filled in, in the order of the form. */
export function readBack(
  fields: readonly Field[],
  values: Values,
  yes: string,
): { name: string; label: string; text: string }[] {
  return fields.flatMap((field) => {
    const rows = field.path.includes('[]') ? rowsOf(field.path.split('[]')[0] ?? '', values) : [0];
    return rows.flatMap((n) => {
      const name = nameIn(field.path, n);
      const value = values[name];
      if (value === undefined || !isFilledIn(value) || known.includes(field.path)) return [];
      if (effectsOn(field, values).includes('EXCLUDED')) return [];
      if (field.control === 'YES_NO' && value !== 'true') return [];
      const option = field.options.find((one) => one.value === value)?.label;
      const text = field.control === 'YES_NO' ? yes : (option ?? value);
      return [{ name, label: field.label, text }];
    });
  });
}
