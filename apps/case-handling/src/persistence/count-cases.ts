import type { CaseScope } from '@klantreacties/access';
import {
  addDays,
  caseStates,
  kinds,
  urgencies,
  type CaseState,
  type Kind,
} from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import { lastSoonDay, urgencyOf } from '../domain/case/urgency.ts';
import type {
  CountOf,
  WorkListCounts,
  WorkListFilter,
  WorkListSort,
} from '../use-cases/case/work-list.ts';
import { countOpenCases } from './count-open-cases.ts';
import { cappedCount, mostCounted, orderOfIndexes, within } from './work-list.ts';
import { never } from './work-list-columns.ts';
import { asksOpenAlone } from './work-list-conditions.ts';

export interface CountAsked {
  sort: WorkListSort;
  today: string;
  brands: readonly string[];
}

/** How many cases are alike. */
interface Group {
  state: CaseState;
  kind: Kind;
  brand: string;
  handler_id: string | null;
  /** Of the days before today, the soon ones, later ones, and `never`. */
  span: 0 | 1 | 2 | 3;
  count: number;
}

const columns = 'state, kind, brand, handler_id, span';

/**
 * Counts cases by what they have: all in one reading while they are few. Of many open ones each value is counted to a
 * bound of its own, which takes no longer in a large table. Many of a filter are counted whole, from one index.
 */
export async function countCases(
  session: Session,
  scope: CaseScope,
  filter: WorkListFilter,
  asked: CountAsked,
): Promise<WorkListCounts> {
  const { today } = asked;
  const { text, values } = within(scope, filter, asked);
  const grouped = (bound: string) =>
    session.query<Group>(
      `SELECT ${columns}, count(*)::int AS count FROM (
         SELECT c.state, c.kind, c.brand, c.handler_id, width_bucket(c.urgent_on, $${values.length + 1}::date[]) AS span
         FROM case_record c WHERE ${text} ${bound}) AS c GROUP BY ${columns}`,
      [...values, [today, addDays(lastSoonDay(today), 1), never]],
    );
  const few = await grouped(`${orderOfIndexes(filter, asked)} LIMIT ${mostCounted + 1}`);
  if (few.reduce((sum, { count }) => sum + count, 0) <= mostCounted) return countsOf(few, asked);
  return asksOpenAlone(filter, asked)
    ? countOpenCases(session, scope, asked)
    : countsOf(await grouped(''), asked);
}

function countsOf(groups: readonly Group[], { brands, today }: CountAsked): WorkListCounts {
  const days = [addDays(today, -1), today, addDays(lastSoonDay(today), 1), null] as const;
  const urgencyOfGroup = ({ state, kind, span }: Group) =>
    urgencyOf({ state, reaction: { kind } }, days[span], today);
  const handlers = new Set(groups.map((group) => group.handler_id));
  const each = <Value>(known: readonly Value[], valueOf: (group: Group) => Value) =>
    countsOfEach(groups, known, valueOf);
  return {
    states: each(caseStates.names, ({ state }) => state),
    kinds: each(kinds.names, ({ kind }) => kind),
    brands: each(brands, ({ brand }) => brand),
    handlers: each([...handlers], (group) => group.handler_id),
    urgencies: each(urgencies.names, urgencyOfGroup),
  };
}

function countsOfEach<Value>(
  groups: readonly Group[],
  known: readonly Value[],
  valueOf: (group: Group) => Value,
): CountOf<Value>[] {
  const sums = new Map<Value, number>();
  for (const group of groups) {
    const value = valueOf(group);
    sums.set(value, (sums.get(value) ?? 0) + group.count);
  }
  return known.flatMap((value) => {
    const count = sums.get(value) ?? 0;
    return count === 0 ? [] : [cappedCount(value, count)];
  });
}
