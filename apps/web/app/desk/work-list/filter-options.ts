import type { WorkOnDeskQuery } from '@klantreacties/operations';
import { choicesOf } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import type { Option } from '../filters/fields.tsx';
import { markOf, colleagueOf } from '../marks.ts';
import { placesOf, type Places } from '../places.ts';
import { filterNamed, type FilterName } from './filters.ts';
import type { Lists } from './lists.ts';

/** The words of a filter as its choices. */
export function wordOptions(name: FilterName, language: Language): Option[] {
  const filter = filterNamed(name);
  return filter.of === 'WORDS' ? choicesOf(filter.list, language) : [];
}

/** Every place of a kind, with what it belongs to. */
export const placeOptions = (lists: Lists, among: keyof Places): Option[] =>
  placesOf(lists)[among].map(({ id, name, within }) => ({ value: id, label: name, within }));

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
