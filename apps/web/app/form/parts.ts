import { countedIn, isFilledIn, namesOf, type Field, type Problem, type Values } from './fields.ts';

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

// Of a compliment nobody has to be called or to change something; who gets it may want to know from whom it is.
const firstOfCompliment = ['locationId', 'text', 'anonymous', 'name', 'email', 'mayShareName'];

/** What the page knows itself and asks nobody. */
const known = ['brandId', 'kind', 'language'];

/** The fields of the form of a kind as a page asks them: at once, and folded. */
export function partsOf(fields: readonly Field[], kind: string): { first: Field[]; more: Field[] } {
  const atOnce = kind === 'COMPLIMENT' ? firstOfCompliment : first;
  const asked = fields.filter(({ path }) => !known.includes(path));
  return {
    first: asked.filter(({ path }) => atOnce.includes(path)),
    more: asked.filter(({ path }) => !atOnce.includes(path)),
  };
}

/** Whether something stands in a part, or is wrong in it, so that it must be seen. */
export const isUsed = (
  part: readonly Field[],
  values: Values,
  problems: readonly Problem[],
): boolean =>
  part.some((field) => {
    const [list = ''] = field.path.split('[]');
    return (
      namesOf(field, values).some((name) => isFilledIn(values[name])) ||
      problems.some(({ field: at }) => at === field.path || (at ?? '').startsWith(`${list}.`))
    );
  });

/** What a visitor reads of each field before it is sent: its label and what was filled in, in the order of the form, and row by row. */
export function readBack(
  fields: readonly Field[],
  values: Values,
  yes: string,
): { name: string; label: string; text: string }[] {
  const rows = Map.groupBy(countedIn(fields, values), rowOf);
  return [...rows.values()].flat().flatMap(({ field, name, value }) => {
    const isTick = field.control === 'YES_NO';
    if (known.includes(field.path) || (isTick && value !== 'true')) return [];
    const option = field.options.find((one) => one.value === value)?.label;
    return [{ name, label: field.label, text: isTick ? yes : (option ?? value) }];
  });
}

/** The row in which a field was filled in; a field that stands in none is one by itself. */
const rowOf = ({ field, name }: { field: Field; name: string }): string =>
  field.path.includes('[]') ? name.slice(0, name.lastIndexOf('.')) : name;
