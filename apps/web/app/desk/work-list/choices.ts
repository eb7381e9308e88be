import { isLocalDate, longDate, wordIn } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { colleagueOf } from '../marks.ts';
import { placesOf } from '../places.ts';
import { filterNamed, type FilterName } from './filters.ts';
import type { Lists } from './lists.ts';
import { workListWords } from './words.ts';

/** What was chosen of a filter, in words; what nobody knows is not repeated. */
export function valueInWords(
  name: FilterName,
  value: string,
  { language, brands, colleagues }: Lists & { language: Language },
): string {
  const { unknown, yes, no } = workListWords[language];
  const filter = filterNamed(name);
  switch (filter.of) {
    case 'WORDS':
      return filter.list.names.includes(value) ? wordIn(filter.list, value, language) : unknown;
    case 'PLACES':
      return placesOf({ brands })[filter.among].find(({ id }) => id === value)?.name ?? unknown;
    case 'COLLEAGUES':
      return colleagueOf(value, colleagues)?.name ?? unknown;
    case 'DAY':
    case 'DAY_OF_CHANGE':
      return isLocalDate(value) ? longDate(value, language) : unknown;
    case 'DAYS':
      return /^\d{1,3}$/.test(value) ? value : unknown;
    default:
      return ({ ja: yes, nee: no } as Record<string, string>)[value] ?? unknown;
  }
}
