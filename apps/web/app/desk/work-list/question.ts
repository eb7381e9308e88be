import type { WorkListFilter } from '@klantreacties/operations';
import { addDays, isLocalDate } from '@klantreacties/procedure';
import type { Asked } from './asked.ts';
import { colleagueOf } from '../marks.ts';
import { filters, type Filter, type FilterName } from './filters.ts';

/** What decides with the address what is asked of the graph. */
export interface Knowing {
  colleagues: readonly { id: string }[];
  /** When the visit before this one ended; null where nobody knows. */
  since: Date | null;
}

/** The filter of the graph that an address asks for, or the filters that cannot be asked at all. */
export type Question = { filter: WorkListFilter } | { problems: FilterName[] };

/**
 * What an address asks of the graph. Only what the graph could not name is found wrong here: words that are not of their
 * list, a code of nobody, and a visit that nobody knows of.
 */
export function questionOf({ filters: given }: Asked, knowing: Knowing): Question {
  const filter: Record<string, unknown> = {};
  const problems: FilterName[] = [];
  for (const one of filters) {
    const values = given[one.name];
    if (values === undefined) continue;
    const value = valueOf(one, values, knowing);
    if (value === null) problems.push(one.name);
    else filter[one.field] = value;
  }
  return problems.length > 0 ? { problems } : { filter };
}

/** Null for what cannot be asked. */
function valueOf(filter: Filter, values: string[], knowing: Knowing): unknown {
  const [first = ''] = values;
  switch (filter.of) {
    case 'WORDS':
      return values.every((value) => filter.list.names.includes(value)) ? values : null;
    case 'COLLEAGUES': {
      const ids = values.map((value) => colleagueOf(value, knowing.colleagues)?.id);
      return ids.includes(undefined) ? null : ids;
    }
    case 'YES':
      return first === 'ja' ? true : null;
    case 'YES_NO':
      return ({ ja: true, nee: false } as Record<string, boolean>)[first] ?? null;
    case 'NEW':
      return first === 'ja' ? (knowing.since?.toISOString() ?? null) : null;
    case 'DAY_OF_CHANGE':
      return beginOf(first);
    case 'PLACES':
      return values;
    default:
      return first;
  }
}

// The graph takes an instant here. A day begins at 22:00 or 23:00 the day before in UTC; an hour too much does no harm.
const beginOf = (day: string): string => (isLocalDate(day) ? `${addDays(day, -1)}T22:00:00Z` : day);

/** The filters that the graph means by the fields of its variables that it did not take. */
export const namesOf = (fields: readonly string[], { filters: given }: Asked): FilterName[] =>
  filters
    .filter(({ name, field }) => fields.includes(`filter.${field}`) && given[name] !== undefined)
    .map(({ name }) => name);
