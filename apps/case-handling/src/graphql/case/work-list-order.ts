import { readCaseId } from '@klantreacties/access';
import { isLocalDate } from '@klantreacties/procedure';
import { badRequest } from '@klantreacties/subgraph';
import type { WorkListOrder, WorkListPlace, WorkListSort } from '../../use-cases/case/work-list.ts';

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
  Buffer.from([sort, descending ? 'DESCENDING' : 'ASCENDING', ...place].join(' ')).toString(
    'base64url',
  );

/** Where a page begins; throws a refusal for what is no cursor, and for one of another order. */
export function readPlace(after: string | null, order: WorkListOrder): WorkListPlace | null {
  if (after === null) return null;
  const [sort, direction, ...place] = Buffer.from(after, 'base64url').toString('utf8').split(' ');
  const id = readCaseId(place.at(-1) ?? '');
  const keys = place.slice(0, -1);
  const forms = order.sort === 'URGENCY' ? [isLocalDate, isInstant] : [isInstant];
  const isPlace = keys.length === forms.length && forms.every((form, n) => form(keys[n] ?? ''));
  if (id === null || !isPlace) throw badRequest('after', 'is not the endCursor of a page');
  if (sort !== order.sort || (direction === 'DESCENDING') !== order.descending)
    throw badRequest('after', 'is the endCursor of a page in another order');
  return [...keys, id];
}

function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 1 && at.toISOString() === text;
}
