import type { CaseScope } from '@klantreacties/access';
import { caseStates, kinds, type Urgency } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type { CountOf, WorkListCounts } from '../use-cases/case/work-list.ts';
import type { CountAsked } from './count-cases.ts';
import { daysOf } from './urgency-days.ts';
import { cappedCount, mostCounted, orderOfIndexes, within } from './work-list.ts';
import { never } from './work-list-columns.ts';

interface Row {
  facet: keyof WorkListCounts;
  value: string | null;
  count: number;
}

/**
 * Counts the open cases that have each value, to one more than is shown, so that exactly 1000 is told from more. Who
 * handles cases is read from the index of handlers, as a person who left may still stand there.
 */
export async function countOpenCases(
  session: Session,
  scope: CaseScope,
  asked: CountAsked,
): Promise<WorkListCounts> {
  const { today, brands } = asked;
  const { text, values } = within(scope, {}, asked);
  const order = orderOfIndexes({}, asked);
  const counted = (condition: string, by = order) =>
    `(SELECT count(*)::int FROM
      (SELECT 1 FROM case_record c WHERE ${text} AND ${condition} ${by} LIMIT ${mostCounted + 1}) t)`;
  // Of what is null the planner does not know that it is all alike.
  const byHandler = order.replace('ORDER BY', 'ORDER BY c.handler_id,');
  const parameters: unknown[] = [...values];
  const place = (value: unknown) => `$${parameters.push(value)}`;
  const each = (facet: Row['facet'], column: string, list: readonly string[]) =>
    `SELECT '${facet}' AS facet, v AS value, ${counted(`${column} = v`)} AS count
     FROM unnest(${place(list)}::text[]) AS v`;
  // With values in place the planner knows how many a span of days has.
  const ofDays = (urgency: Urgency) => {
    const { from, to } = daysOf([urgency], today);
    const days = `c.urgent_on BETWEEN ${place(from)}::date AND ${place(to)}::date`;
    return `UNION ALL SELECT 'urgencies', '${urgency}', ${counted(days)}`;
  };
  const idle = (urgency: Urgency, kind: string) =>
    `UNION ALL SELECT 'urgencies', '${urgency}', ${counted(`c.urgent_on = '${never}' AND c.kind ${kind}`)}`;
  const open = caseStates.names.filter((state) => state !== 'CLOSED');
  const rows = await session.query<Row>(
    `${handlersInIndex}
     ${each('states', 'c.state', open)}
     UNION ALL ${each('kinds', 'c.kind', kinds.names)}
     UNION ALL ${each('brands', 'c.brand', brands)}
     UNION ALL SELECT 'handlers', h.handler_id, ${counted('c.handler_id = h.handler_id')}
       FROM handler h WHERE h.handler_id IS NOT NULL
     UNION ALL SELECT 'handlers', NULL, ${counted('c.handler_id IS NULL', byHandler)}
     ${ofDays('OVERDUE')} ${ofDays('SOON')} ${ofDays('LATER')}
     ${idle('APART', `<> 'COMPLAINT'`)} ${idle('NOTHING', `= 'COMPLAINT'`)}`,
    parameters,
  );
  const of = <Value>(facet: Row['facet']) =>
    rows.flatMap((row): CountOf<Value>[] =>
      row.facet === facet && row.count > 0 ? [cappedCount(row.value as Value, row.count)] : [],
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
