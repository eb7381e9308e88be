import type { Directory } from '@klantreacties/organisation';
import { tidyText } from '@klantreacties/plain-text';
import { isLocalDate } from '@klantreacties/procedure';
import { badRequest } from '@klantreacties/subgraph';

const mostValues = 100;

/** Throws a refusal that names the field for a list that is empty or too long. */
export function checkValues(field: string, values: readonly unknown[] | null | undefined): void {
  if (values != null && (values.length === 0 || values.length > mostValues))
    throw badRequest(field, `does not hold 1 to ${mostValues} values`);
}

/** Throws a refusal that names the field for an id that is not among those known. */
export function checkKnown(
  field: string,
  ids: readonly string[] | null | undefined,
  known: readonly { id: string }[],
): void {
  const wanted = new Set(known.map(({ id }) => id));
  if ((ids ?? []).some((id) => !wanted.has(id)))
    throw badRequest(field, 'holds an id that the directory does not have');
}

/** Every location of some regions, none where they have none; null where no region is asked for. */
export const locationIdsOfRegions = (
  regionIds: readonly string[] | null | undefined,
  { locations }: Directory,
): string[] | null =>
  regionIds == null
    ? null
    : locations.filter(({ regionId }) => regionIds.includes(regionId)).map(({ id }) => id);

/** A day as it was typed; null for none. Throws a refusal that names the field for what is no day. */
export function readDay(field: string, typed: string | null | undefined): string | null {
  if (typed == null) return null;
  const day = tidyText(typed);
  if (!isLocalDate(day)) throw badRequest(field, 'is not a day, as 2026-11-13');
  return day;
}

/** Throws a refusal for a last day before the first. */
export function checkOrder(
  from: string,
  first: string | null,
  to: string,
  last: string | null,
): void {
  if (first !== null && last !== null && first > last) throw badRequest(to, `is before ${from}`);
}
