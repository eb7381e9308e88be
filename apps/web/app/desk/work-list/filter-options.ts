import type { WorkOnDeskQuery } from '@klantreacties/operations';
import { choicesOf } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { markOf, colleagueOf } from '../marks.ts';
import { placesOf } from '../places.ts';
import type { Option } from './filter-fields.tsx';
import { filterNamed, type FilterName } from './filters.ts';
import type { Lists } from './lists.ts';

interface Group {
  label: string;
  options: Option[];
}

/** The words of a filter as its choices. */
export function wordOptions(name: FilterName, language: Language): Option[] {
  const filter = filterNamed(name);
  return filter.of === 'WORDS' ? choicesOf(filter.list, language) : [];
}

/** Every region that has a location, by brand. */
export const regionGroups = ({ brands }: Lists): Group[] =>
  [...Map.groupBy(placesOf({ brands }).regions, ({ within }) => within ?? '')].map(
    ([label, regions]) => ({
      label,
      options: regions.map(({ id, name }) => ({ value: id, label: name })),
    }),
  );

/** Every location, by brand and region. */
export const locationGroups = ({ brands }: Lists): Group[] =>
  brands.flatMap(({ name, locations }) => {
    const regions = Map.groupBy(locations, ({ regionName }) => regionName ?? '');
    return [...regions].map(([region, within]) => ({
      label: region === '' ? name : `${name}, ${region}`,
      options: within.map(({ id, name: label }) => ({ value: id, label })),
    }));
  });

/** Who handles a case of the list, with how many, and who was chosen: a directory has too many to show them all. */
export function handlerOptions(
  handlers: WorkOnDeskQuery['workList']['counts']['handlers'],
  { chosen, colleagues }: { chosen: readonly string[]; colleagues: Lists['colleagues'] },
): Option[] {
  const active = new Set(colleagues.map(({ id }) => id));
  const counted = handlers.flatMap(({ handlerId, handlerName, count }) =>
    handlerId === null || !active.has(handlerId)
      ? []
      : [{ value: markOf(handlerId), label: `${handlerName ?? ''} (${count})` }],
  );
  const others = chosen.flatMap((code) => {
    const colleague = colleagueOf(code, colleagues);
    const isCounted = counted.some(({ value }) => value === code);
    return colleague === undefined || isCounted ? [] : [{ value: code, label: colleague.name }];
  });
  return [...counted, ...others].sort((a, b) => a.label.localeCompare(b.label));
}
