import type { CaseScope } from '@klantreacties/access';
import { caseStates, kinds, urgencies, type CaseState, type Kind } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import { urgencyOf } from '../domain/case/urgency.ts';
import type { CountOf, WorkListCounts, WorkListFilter } from '../use-cases/case/work-list.ts';
import { countEachValue, type CountAsked } from './count-each-value.ts';
import { mostCounted, orderOfIndexes, within } from './work-list.ts';
import { never } from './work-list-columns.ts';

interface Row {
  state: CaseState;
  kind: Kind;
  brand: string;
  handler_id: string | null;
  urgent_on: string;
}

/**
 * Counts cases by what they have: all in one reading while they are few, else each value to a bound of its own, so
 * that a large table takes no longer than a small one.
 */
export async function countCases(
  session: Session,
  scope: CaseScope,
  filter: WorkListFilter,
  asked: CountAsked,
): Promise<WorkListCounts> {
  const { text, values } = within(scope, filter, asked);
  const rows = await session.query<Row>(
    `SELECT c.state, c.kind, c.brand, c.handler_id, c.urgent_on::text AS urgent_on
     FROM case_record c WHERE ${text} ${orderOfIndexes(filter, asked.sort)} LIMIT ${mostCounted + 1}`,
    values,
  );
  return rows.length > mostCounted
    ? countEachValue(session, scope, filter, asked)
    : countRows(rows, asked);
}

function countRows(rows: readonly Row[], { brands, today }: CountAsked): WorkListCounts {
  const handlers = new Set(rows.map((row) => row.handler_id));
  const urgencyOfRow = ({ state, kind, urgent_on: day }: Row) =>
    urgencyOf({ state, reaction: { kind } }, day === never ? null : day, today);
  return {
    states: countsOf(
      caseStates.names,
      rows.map(({ state }) => state),
    ),
    kinds: countsOf(
      kinds.names,
      rows.map(({ kind }) => kind),
    ),
    brands: countsOf(
      brands,
      rows.map(({ brand }) => brand),
    ),
    handlers: countsOf(
      [...handlers],
      rows.map((row) => row.handler_id),
    ),
    urgencies: countsOf(urgencies.names, rows.map(urgencyOfRow)),
  };
}

function countsOf<Value>(known: readonly Value[], had: readonly Value[]): CountOf<Value>[] {
  return known.flatMap((value) => {
    const count = had.filter((one) => one === value).length;
    return count === 0 ? [] : [{ value, count, capped: false }];
  });
}
