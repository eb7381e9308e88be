import { sql } from '@klantreacties/service-runtime';
import { lastSoonDay } from '../domain/case/urgency.ts';
import type { WorkListFilter, WorkListSort } from '../use-cases/case/work-list.ts';
import type { Asked, Found } from './joined-conditions.ts';
import { daysOf } from './urgency-days.ts';
import { never } from './work-list-columns.ts';

/** What a filter and an order ask, one condition for each field that is given. */
export function conditionsOf(
  filter: WorkListFilter,
  { today, sort }: { today: string; sort: WorkListSort },
): Asked[] {
  return [
    ...ofLists(filter, today),
    ...ofDates(filter),
    ...ofMarks(filter, today),
    ...ofOpenness(filter, sort),
  ];
}

function ofLists(filter: WorkListFilter, today: string): Asked[] {
  const { states, kinds, brands, locationIds, handlerIds, categories, urgencies } = filter;
  const asked: Asked[] = [];
  if (states != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.state = ANY(${states}::text[])`);
  if (kinds != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.kind = ANY(${kinds}::text[])`);
  if (brands != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.brand = ANY(${brands}::text[])`);
  for (const ids of [locationIds, filter.locationIdsOfRegions])
    if (ids != null)
      asked.push(
        sql<Found>`SELECT c.id FROM case_record c WHERE c.location_id = ANY(${ids}::text[])`,
      );
  if (handlerIds != null)
    asked.push(
      sql<Found>`SELECT c.id FROM case_record c WHERE c.handler_id = ANY(${handlerIds}::text[])`,
    );
  if (categories != null)
    asked.push(
      sql<Found>`SELECT c.id FROM case_record c WHERE c.category = ANY(${categories}::text[])`,
    );
  if (urgencies != null) {
    // The days alone are found by an index.
    const { from, to } = daysOf(urgencies, today);
    asked.push(sql<Found>`SELECT c.id FROM case_record c
      WHERE c.urgent_on BETWEEN ${from}::date AND ${to}::date`);
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE CASE
      WHEN c.urgent_on = ${never}::date AND c.state <> 'CLOSED' AND c.kind <> 'COMPLAINT' THEN 'APART'
      WHEN c.urgent_on = ${never}::date THEN 'NOTHING'
      WHEN c.urgent_on < ${today}::date THEN 'OVERDUE'
      WHEN c.urgent_on <= ${lastSoonDay(today)}::date THEN 'SOON'
      ELSE 'LATER' END = ANY(${urgencies}::text[])`);
  }
  return asked;
}

// A day begins at midnight in Amsterdam, also where the clock changes on it.
function ofDates(filter: WorkListFilter): Asked[] {
  const { submittedFrom, submittedTo, closedFrom, closedTo, settleBy, changedSince } = filter;
  const asked: Asked[] = [];
  if (submittedFrom != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c
      WHERE c.submitted_at >= ${submittedFrom}::date::timestamp AT TIME ZONE 'Europe/Amsterdam'`);
  if (submittedTo != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c
      WHERE c.submitted_at < (${submittedTo}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'`);
  if (closedFrom != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c
      WHERE c.closed_at >= ${closedFrom}::date::timestamp AT TIME ZONE 'Europe/Amsterdam'`);
  if (closedTo != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c
      WHERE c.closed_at < (${closedTo}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'`);
  if (settleBy != null)
    asked.push(
      sql<Found>`SELECT c.id FROM case_record c WHERE c.settle_due_on <= ${settleBy}::date`,
    );
  if (changedSince != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c
      WHERE c.updated_at >= ${changedSince}::timestamptz - interval '1 minute'`);
  return asked;
}

function ofMarks(filter: WorkListFilter, today: string): Asked[] {
  const { restricted, handlerNotAmong } = filter;
  const asked: Asked[] = [];
  if (restricted != null)
    asked.push(
      sql<Found>`SELECT c.id FROM case_record c WHERE c.restricted = ${restricted}::boolean`,
    );
  if (handlerNotAmong != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.state <> 'CLOSED'
      AND c.handler_id IS NOT NULL AND c.handler_id <> ALL(${handlerNotAmong}::text[])`);
  if (filter.withoutHandler === true)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.handler_id IS NULL
      AND c.state NOT IN ('AGREEMENTS_CONFIRMED', 'CLOSED')`);
  if (filter.overdue === true)
    asked.push(
      sql<Found>`SELECT c.id FROM case_record c WHERE c.next_term_due_on < ${today}::date`,
    );
  if (filter.measureIsLate === true)
    asked.push(
      sql<Found>`SELECT c.id FROM case_record c WHERE c.open_measure_due_on < ${today}::date`,
    );
  if (filter.notAccepted === true)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.awaits_acceptance`);
  if (filter.letterIsLate === true)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.letter_is_late`);
  if (filter.hasUnread === true)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.has_unread`);
  return asked;
}

function ofOpenness(filter: WorkListFilter, sort: WorkListSort): Asked[] {
  if (sort === 'CLOSING')
    return [sql<Found>`SELECT c.id FROM case_record c WHERE c.closed_at IS NOT NULL`];
  if (!leavesOutClosed(filter, sort)) return [];
  return [sql<Found>`SELECT c.id FROM case_record c WHERE c.state <> 'CLOSED'`];
}

/** Whether all open cases are asked for, and nothing else. */
export const asksOpenAlone = (
  filter: WorkListFilter,
  asked: { today: string; sort: WorkListSort },
): boolean => leavesOutClosed(filter, asked.sort) && conditionsOf(filter, asked).length === 1;

/** Whether closed cases are not asked for: a filter that speaks of what they have too brings them in. */
const leavesOutClosed = (filter: WorkListFilter, sort: WorkListSort): boolean =>
  sort !== 'CLOSING' && !speaksOfClosed(filter);

const speaksOfClosed = (filter: WorkListFilter): boolean =>
  filter.states?.includes('CLOSED') === true ||
  [filter.categories, filter.closedFrom, filter.closedTo, filter.changedSince].some(
    (given) => given != null,
  ) ||
  [filter.letterIsLate, filter.hasUnread, filter.measureIsLate].includes(true) ||
  (filter.urgencies ?? []).includes('NOTHING');
