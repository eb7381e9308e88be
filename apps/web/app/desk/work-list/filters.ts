import { caseStates, categories, kinds, urgencies, type WordList } from '@klantreacties/procedure';
import type { WorkListFilter } from '@klantreacties/operations';
import type { Places } from '../places.ts';

/** What a filter can be: words of a list, ids of the directory, a day, a number of days, or yes. */
type FilterOf =
  | { of: 'WORDS'; list: WordList }
  | { of: 'PLACES'; among: keyof Places }
  | { of: 'COLLEAGUES' | 'DAY' | 'DAY_OF_CHANGE' | 'DAYS' | 'YES' | 'YES_NO' | 'NEW' };

/** A filter: how it is called in an address, and which field of the graph it is. */
export type Filter = { name: string; field: keyof WorkListFilter } & FilterOf;

/** Every filter of the work list, in the order in which they are shown. */
export const filters = [
  { name: 'urgentie', field: 'urgencies', of: 'WORDS', list: urgencies },
  { name: 'stand', field: 'states', of: 'WORDS', list: caseStates },
  { name: 'soort', field: 'kinds', of: 'WORDS', list: kinds },
  { name: 'merk', field: 'brandIds', of: 'PLACES', among: 'brands' },
  { name: 'regio', field: 'regionIds', of: 'PLACES', among: 'regions' },
  { name: 'vestiging', field: 'locationIds', of: 'PLACES', among: 'locations' },
  { name: 'behandelaar', field: 'handlerIds', of: 'COLLEAGUES' },
  { name: 'aard', field: 'categories', of: 'WORDS', list: categories },
  { name: 'zonder-behandelaar', field: 'withoutHandler', of: 'YES' },
  { name: 'niet-aangenomen', field: 'notAccepted', of: 'YES' },
  { name: 'behandelaar-vertrokken', field: 'handlerHasLeft', of: 'YES' },
  { name: 'ongelezen', field: 'hasUnread', of: 'YES' },
  { name: 'termijn-voorbij', field: 'overdue', of: 'YES' },
  { name: 'maatregel-te-laat', field: 'measureIsLate', of: 'YES' },
  { name: 'brief-vertraagd', field: 'letterIsLate', of: 'YES' },
  { name: 'afgeschermd', field: 'restricted', of: 'YES_NO' },
  { name: 'nieuw', field: 'changedSince', of: 'NEW' },
  { name: 'ingediend-vanaf', field: 'submittedFrom', of: 'DAY' },
  { name: 'ingediend-tot', field: 'submittedTo', of: 'DAY' },
  { name: 'gewijzigd-vanaf', field: 'changedSince', of: 'DAY_OF_CHANGE' },
  { name: 'gesloten-vanaf', field: 'closedFrom', of: 'DAY' },
  { name: 'gesloten-tot', field: 'closedTo', of: 'DAY' },
  { name: 'afhandeling-binnen', field: 'settlementWithinDays', of: 'DAYS' },
] as const satisfies readonly Filter[];

export type FilterName = (typeof filters)[number]['name'];
/** The filters of which several values can be chosen. */
export type ListName = Extract<
  (typeof filters)[number],
  { of: 'WORDS' | 'PLACES' | 'COLLEAGUES' }
>['name'];

/** The filter of a name. */
export const filterNamed = (name: FilterName): Filter =>
  filters.find((one) => one.name === name) as Filter;

/** Whether a filter holds several values at once. */
export const isList = ({ of }: Pick<Filter, 'of'>): boolean =>
  of === 'WORDS' || of === 'PLACES' || of === 'COLLEAGUES';
