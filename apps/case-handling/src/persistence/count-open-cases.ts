import type { CaseScope } from '@klantreacties/access';
import { caseStates, kinds, type Urgency } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type {
  CountOf,
  WorkListCounts,
  WorkListFilter,
  WorkListSort,
} from '../use-cases/case/work-list.ts';
import { daysOf } from './urgency-days.ts';
import { mostCounted, orderOfIndexes, within } from './work-list.ts';
import { never } from './work-list-columns.ts';
import { leavesOutClosed } from './work-list-conditions.ts';

export interface CountAsked {
  sort: WorkListSort;
  today: string;
  brands: readonly string[];
}

interface Row {
  facet: keyof WorkListCounts;
  value: string | null;
  count: number;
}

/**
 * Counts the cases that have each value, to one more than is shown, so that exactly 1000 is told from more. Who handles
 * cases is read from the index of handlers, as a person who left may still stand there.
 */
export async function countEachValue(
  session: Session,
  scope: CaseScope,
  filter: WorkListFilter,
  asked: CountAsked,
): Promise<WorkListCounts> {
  const { sort, today, brands } = asked;
  const { text, values } = within(scope, filter, asked);
  const isOpen = leavesOutClosed(filter, sort);
  const isClosed = sort === 'CLOSING' || filter.states?.every((one) => one === 'CLOSED') === true;
  const order = orderOfIndexes(filter, sort);
  const found = (condition: string, by: string) =>
    `(SELECT 1 FROM case_record c WHERE ${text} AND ${condition} ${by} LIMIT ${mostCounted + 1})`;
  const counted = (...conditions: string[]) =>
    `(SELECT count(*)::int FROM (${conditions.map((one) => found(one, order)).join(' UNION ALL ')}) t)`;
  // Of what is null the planner does not know that it is all alike.
  const byHandler = order.replace('ORDER BY', 'ORDER BY c.handler_id,');
  const nobody = `(SELECT count(*)::int FROM ${found('c.handler_id IS NULL', byHandler)} t)`;
  const parameters: unknown[] = [...values];
  const place = (value: unknown) => `$${parameters.push(value)}`;
  const each = (facet: Row['facet'], column: string, list: readonly string[]) =>
    `SELECT '${facet}' AS facet, v AS value, ${counted(`${column} = v`)} AS count
     FROM unnest(${place(list)}::text[]) AS v`;
  const states = caseStates.names.filter((state) => (state === 'CLOSED' ? !isOpen : !isClosed));
  // With values in place the planner knows how many a span of days has. What makes a closed case urgent is a measure.
  const ofDays = (urgency: Urgency) => {
    const { from, to } = daysOf([urgency], today);
    const days = `BETWEEN ${place(from)}::date AND ${place(to)}::date`;
    const inOpen = isClosed ? [] : [`c.state <> 'CLOSED' AND c.urgent_on ${days}`];
    const inClosed = isOpen ? [] : [`c.state = 'CLOSED' AND c.open_measure_due_on ${days}`];
    return `UNION ALL SELECT 'urgencies', '${urgency}', ${counted(...inOpen, ...inClosed)}`;
  };
  const idle = (part: string) => `c.urgent_on = '${never}' AND ${part}`;
  const apart = isClosed
    ? ''
    : `UNION ALL SELECT 'urgencies', 'APART', ${counted(idle("c.state <> 'CLOSED' AND c.kind <> 'COMPLAINT'"))}`;
  const nothing = counted(
    ...(isClosed ? [] : [idle("c.state <> 'CLOSED' AND c.kind = 'COMPLAINT'")]),
    ...(isOpen ? [] : [idle("c.state = 'CLOSED'")]),
  );
  const rows = await session.query<Row>(
    `${handlersInIndex}
     ${each('states', 'c.state', among(states, filter.states))}
     UNION ALL ${each('kinds', 'c.kind', among(kinds.names, filter.kinds))}
     UNION ALL ${each('brands', 'c.brand', among(brands, filter.brands))}
     UNION ALL SELECT 'handlers', h.handler_id, ${counted('c.handler_id = h.handler_id')}
       FROM handler h WHERE h.handler_id IS NOT NULL
     UNION ALL SELECT 'handlers', NULL, ${nobody}
     ${ofDays('OVERDUE')} ${ofDays('SOON')} ${ofDays('LATER')}
     ${apart} UNION ALL SELECT 'urgencies', 'NOTHING', ${nothing}`,
    parameters,
  );
  const of = <Value>(facet: Row['facet']) =>
    rows.flatMap((row): CountOf<Value>[] =>
      row.facet === facet && row.count > 0 ? [shown(row.value as Value, row.count)] : [],
    );
  return {
    states: of('states'),
    kinds: of('kinds'),
    brands: of('brands'),
    handlers: of('handlers'),
    urgencies: of('urgencies'),
  };
}

const handlersInIndex = `WITH RECURSIVE handler AS (
    (SELECT handler_id FROM case_record WHERE handler_id IS NOT NULL ORDER BY handler_id LIMIT 1)
    UNION ALL
    SELECT (SELECT r.handler_id FROM case_record r WHERE r.handler_id > h.handler_id ORDER BY r.handler_id LIMIT 1)
    FROM handler h WHERE h.handler_id IS NOT NULL
  )`;

const among = <Value>(known: readonly Value[], asked: readonly Value[] | null | undefined) =>
  known.filter((value) => asked?.includes(value) ?? true);

const shown = <Value>(value: Value, count: number): CountOf<Value> => ({
  value,
  count: Math.min(count, mostCounted),
  capped: count > mostCounted,
});
