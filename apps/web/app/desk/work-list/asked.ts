import type { SortDirection, WorkListSort } from '@klantreacties/operations';
import { filters, isList, type FilterName } from './filters.ts';

export const sorts = [
  'URGENCY',
  'SUBMISSION',
  'CHANGE',
  'CLOSING',
] as const satisfies readonly WorkListSort[];

/** What somebody asks of the work list; all of it stands in the address, and nothing of a person. */
export interface Asked {
  /** The values of each filter as they came; a filter that is not asked for has no line. */
  filters: Partial<Record<FilterName, string[]>>;
  sort: WorkListSort;
  direction: SortDirection;
  /** From 1. */
  page: number;
  /** The cursor of the page; null for the first. */
  after: string | null;
  /** The cursors of the pages before it, the nearest last; of many pages the first are left out. */
  earlier: string[];
}

const mostEarlier = 8;

/** The direction of an order that nobody turned around. */
export const usualDirection = (sort: WorkListSort): SortDirection =>
  sort === 'URGENCY' ? 'ASCENDING' : 'DESCENDING';

/** Reads an address, whoever made it: what is no filter or order is left out. */
export function readAsked(search: URLSearchParams): Asked {
  const given: Asked['filters'] = {};
  for (const filter of filters) {
    const values = [...new Set(search.getAll(filter.name).filter((value) => value !== ''))];
    if (values.length > 0) given[filter.name] = isList(filter) ? values : values.slice(0, 1);
  }
  const sort = sorts.find((one) => one === search.get('volgorde')) ?? 'URGENCY';
  const turned = search.get('richting') === 'omgekeerd';
  const after = search.get('na');
  const page = Number(search.get('pagina') ?? 1);
  return {
    filters: given,
    sort,
    direction: turned ? opposite(usualDirection(sort)) : usualDirection(sort),
    page: after !== null && Number.isSafeInteger(page) && page > 1 ? page : 1,
    after,
    earlier: after === null ? [] : search.getAll('eerder').slice(-mostEarlier),
  };
}

const opposite = (direction: SortDirection): SortDirection =>
  direction === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING';

/** What stands behind the `?` of an address that asks the same. */
export function searchOf({ filters: given, sort, direction, ...at }: Asked): string {
  const search = new URLSearchParams();
  for (const { name } of filters) for (const value of given[name] ?? []) search.append(name, value);
  if (sort !== 'URGENCY') search.set('volgorde', sort);
  if (direction !== usualDirection(sort)) search.set('richting', 'omgekeerd');
  if (at.after !== null) {
    search.set('pagina', String(at.page));
    search.set('na', at.after);
    for (const cursor of at.earlier) search.append('eerder', cursor);
  }
  return search.toString();
}

const fromTheFirst = { page: 1, after: null, earlier: [] };

/** The same with a filter of one value only, or without that filter; from the first page on. */
export function withFilter(asked: Asked, name: FilterName, value: string | null): Asked {
  const { [name]: _before, ...others } = asked.filters;
  const given = value === null ? others : { ...others, [name]: [value] };
  return { ...asked, ...fromTheFirst, filters: given };
}

/** The same without one value of a filter. */
export function withoutValue(asked: Asked, name: FilterName, value: string): Asked {
  const left = (asked.filters[name] ?? []).filter((one) => one !== value);
  const without = withFilter(asked, name, null);
  return left.length === 0
    ? without
    : { ...without, filters: { ...without.filters, [name]: left } };
}

/** The same in another order; in the one it has, turned around. */
export const inOrder = (asked: Asked, sort: WorkListSort): Asked => ({
  ...asked,
  ...fromTheFirst,
  sort,
  direction: sort === asked.sort ? opposite(asked.direction) : usualDirection(sort),
});

/** From the first page on. */
export const firstPage = (asked: Asked): Asked => ({ ...asked, ...fromTheFirst });

/** The page that begins behind a cursor. */
export const pageAfter = (asked: Asked, cursor: string): Asked => ({
  ...asked,
  page: asked.page + 1,
  after: cursor,
  earlier: [...asked.earlier, ...(asked.after === null ? [] : [asked.after])].slice(-mostEarlier),
});

/** The page before it; null for the first, and where its cursor was left out. */
export function pageBefore(asked: Asked): Asked | null {
  if (asked.page === 2) return firstPage(asked);
  const after = asked.earlier.at(-1);
  if (after === undefined) return null;
  return { ...asked, page: asked.page - 1, after, earlier: asked.earlier.slice(0, -1) };
}
