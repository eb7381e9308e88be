import type { Directory } from '@klantreacties/organisation';
import { tidyText } from '@klantreacties/plain-text';
import { addDays } from '@klantreacties/procedure';
import { badRequest, checkIds } from '@klantreacties/subgraph';
import { z } from 'zod';
import type { WorkListFilter as Filter } from '../../use-cases/case/work-list.ts';
import {
  checkKnown,
  checkOrder,
  checkValues,
  locationIdsOfRegions,
  readDay,
} from './filter-values.ts';
import type { WorkListFilter } from './work-list-filter.ts';

const mostDays = 366;
const instant = z.iso.datetime({ offset: true });
const dates = ['submittedFrom', 'submittedTo', 'closedFrom', 'closedTo'] as const;
const lists = [
  ['states', 'state'],
  ['kinds', 'kind'],
  ['brandIds', 'brandId'],
  ['regionIds', null],
  ['locationIds', 'locationId'],
  ['handlerIds', 'handlerId'],
  ['urgencies', null],
  ['categories', null],
] as const;

/** What a filter of the graph asks. Throws a refusal that names the field for what cannot be asked. */
export function readFilter(given: WorkListFilter, directory: Directory, today: string): Filter {
  const { brandId, locationId, handlerId } = given;
  checkIds({
    'filter.brandId': brandId,
    'filter.locationId': locationId,
    'filter.handlerId': handlerId,
  });
  for (const [list, one] of lists) checkList(given, list, one);
  checkKnown('filter.brandIds', given.brandIds, directory.brands);
  checkKnown('filter.regionIds', given.regionIds, directory.regions);
  checkKnown('filter.locationIds', given.locationIds, directory.locations);
  checkKnown('filter.handlerIds', given.handlerIds, directory.staff);
  const days = readDates(given);
  const within = readNumberOfDays(given.settlementWithinDays);
  const active = directory.staff.flatMap(({ id, active: isActive }) => (isActive ? [id] : []));
  return {
    ...given,
    ...days,
    states: given.states ?? oneOf(given.state),
    kinds: given.kinds ?? oneOf(given.kind),
    brands: given.brandIds ?? oneOf(brandId),
    locationIds: given.locationIds ?? oneOf(locationId),
    locationIdsOfRegions: locationIdsOfRegions(given.regionIds, directory),
    handlerIds: given.handlerIds ?? oneOf(handlerId),
    settleBy: within === null ? null : addDays(today, within),
    handlerNotAmong: given.handlerHasLeft === true ? active : null,
    changedSince: readInstant(given.changedSince),
  };
}

const oneOf = <Value>(value: Value | null | undefined): Value[] | null =>
  value == null ? null : [value];

function checkList(
  given: WorkListFilter,
  list: (typeof lists)[number][0],
  one: (typeof lists)[number][1],
): void {
  const values = given[list];
  if (values == null) return;
  checkValues(`filter.${list}`, values);
  if (one !== null && given[one] != null)
    throw badRequest(`filter.${one}`, `stands beside filter.${list}: give one of the two`);
}

type Dates = Record<(typeof dates)[number], string | null>;

function readDates(given: WorkListFilter): Dates {
  const read = Object.fromEntries(
    dates.map((field) => [field, readDay(`filter.${field}`, given[field])]),
  ) as Dates;
  checkOrder('filter.submittedFrom', read.submittedFrom, 'filter.submittedTo', read.submittedTo);
  checkOrder('filter.closedFrom', read.closedFrom, 'filter.closedTo', read.closedTo);
  return read;
}

function readNumberOfDays(typed: string | null | undefined): number | null {
  if (typed == null) return null;
  const days = tidyText(typed);
  if (!/^\d{1,3}$/.test(days) || Number(days) > mostDays)
    throw badRequest('filter.settlementWithinDays', `is not a number from 0 to ${mostDays}`);
  return Number(days);
}

function readInstant(typed: string | null | undefined): Date | null {
  if (typed == null) return null;
  const { data } = instant.safeParse(tidyText(typed));
  const at = new Date(data ?? '');
  // The years that PostgreSQL writes as we do, with room for a minute before.
  if (!(at.getUTCFullYear() >= 2 && at.getUTCFullYear() <= 9999))
    throw badRequest('filter.changedSince', 'is not an instant, as 2026-11-13T09:00:00Z');
  return at;
}
