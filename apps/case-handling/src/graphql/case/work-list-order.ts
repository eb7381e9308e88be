import { readCaseId } from '@klantreacties/access';
import { isLocalDate } from '@klantreacties/procedure';
import { badRequest } from '@klantreacties/subgraph';
import type { WorkListOrder, WorkListPlace, WorkListSort } from '../../use-cases/case/work-list.ts';
import { cursorOfParts, isInstant, notACursor, partsOfCursor } from './pages.ts';

/** The order that is asked for; left out, the most urgent first, else the latest first. */
export function readOrder(
  sort: WorkListSort | null,
  direction: 'ASCENDING' | 'DESCENDING' | null,
): WorkListOrder {
  const by = sort ?? 'URGENCY';
  return {
    sort: by,
    descending: direction === null ? by !== 'URGENCY' : direction === 'DESCENDING',
  };
}

/** A cursor that only the same order understands. */
export const cursorOf = ({ sort, descending }: WorkListOrder, place: WorkListPlace): string =>
  cursorOfParts(sort, descending ? 'DESCENDING' : 'ASCENDING', ...place);

/** Where a page begins; throws a refusal for what is no cursor, and for one of another order. */
export function readPlace(after: string | null, order: WorkListOrder): WorkListPlace | null {
  if (after === null) return null;
  const [sort, direction, ...place] = partsOfCursor(after);
  const id = readCaseId(place.at(-1) ?? '');
  const keys = place.slice(0, -1);
  const forms = order.sort === 'URGENCY' ? [isLocalDate, isInstant] : [isInstant];
  const isPlace = keys.length === forms.length && forms.every((form, n) => form(keys[n] ?? ''));
  if (id === null || !isPlace) throw notACursor();
  if (sort !== order.sort || (direction === 'DESCENDING') !== order.descending)
    throw badRequest('after', 'is the endCursor of a page in another order');
  return [...keys, id];
}
