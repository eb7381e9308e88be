import type { CaseScope } from '@klantreacties/access';
import type { Session } from '@klantreacties/service-runtime';
import type {
  CountOf,
  WorkListAsked,
  WorkListFilter,
  WorkListPage,
  WorkListPlace,
  WorkListSort,
} from '../use-cases/case/work-list.ts';
import { joined, type Condition } from './joined-conditions.ts';
import { listedColumns, listedOfRow, type ListedRow } from './listed-cases.ts';
import { scopeSql } from './scope-sql.ts';
import { asksOpenAlone, conditionsOf } from './work-list-conditions.ts';

interface Row extends ListedRow {
  submitted_at: Date;
}

interface Order {
  columns: readonly string[];
  types: readonly string[];
  placeOf(row: Row): string[];
}

/** The last column is the id, so that no two cases share a place. */
const orders: Readonly<Record<WorkListSort, Order>> = {
  URGENCY: {
    columns: ['c.urgent_on', 'c.submitted_at', 'c.id'],
    types: ['date', 'timestamptz', 'uuid'],
    placeOf: (row) => [row.urgent_on, row.submitted_at.toISOString(), row.id],
  },
  SUBMISSION: {
    columns: ['c.submitted_at', 'c.id'],
    types: ['timestamptz', 'uuid'],
    placeOf: (row) => [row.submitted_at.toISOString(), row.id],
  },
  CHANGE: {
    columns: ['c.updated_at', 'c.id'],
    types: ['timestamptz', 'uuid'],
    placeOf: (row) => [row.updated_at.toISOString(), row.id],
  },
  CLOSING: {
    columns: ['c.closed_at', 'c.id'],
    types: ['timestamptz', 'uuid'],
    placeOf: (row) => [row.closed_at?.toISOString() ?? '', row.id],
  },
};

/** From here on cases are not counted further. */
export const mostCounted = 1_000;

/** How many cases have a value, from a count that went on to one more than is shown. */
export const cappedCount = <Value>(value: Value, count: number): CountOf<Value> => ({
  value,
  count: Math.min(count, mostCounted),
  capped: count > mostCounted,
});

/** What a filter asks for within a scope, as a condition on `case_record c`. */
export function within(
  scope: CaseScope,
  filter: WorkListFilter,
  asked: { sort: WorkListSort; today: string },
): Condition {
  const readable = scopeSql(scope, 1);
  const wanted = joined(conditionsOf(filter, asked), readable.values.length + 1);
  return {
    text: `(${readable.text}) AND ${wanted.text}`,
    values: [...readable.values, ...wanted.values],
  };
}

/**
 * The order in which the index of open cases stands. Asked for, open cases up to a bound are read from it, where a whole
 * table might be read else; those of a filter are read from `case_counted`, in no order.
 */
export const orderOfIndexes = (
  filter: WorkListFilter,
  asked: { sort: WorkListSort; today: string },
): string => (asksOpenAlone(filter, asked) ? 'ORDER BY c.urgent_on, c.submitted_at, c.id' : '');

/** A page of the work list. A case that moves while pages are asked for is where it stands by then. */
export async function listCases(
  session: Session,
  scope: CaseScope,
  filter: WorkListFilter,
  asked: WorkListAsked,
): Promise<WorkListPage> {
  const { first, after, sort, descending } = asked;
  const order = orders[sort];
  const { text, values } = within(scope, filter, asked);
  const further = after === null ? '' : `AND ${behind(order, descending, values.length + 1)}`;
  const direction = descending ? ' DESC' : '';
  const rows = await session.query<Row>(
    `SELECT ${listedColumns}, c.submitted_at FROM case_record c JOIN case_personal p ON p.case_id = c.id
     WHERE ${text} ${further}
     ORDER BY ${order.columns.map((column) => column + direction).join(', ')} LIMIT ${first + 1}`,
    [...values, ...(after ?? [])],
  );
  const shown = rows.slice(0, first);
  return {
    listed: shown.map(listedOfRow),
    places: shown.map((row): WorkListPlace => order.placeOf(row)),
    hasNextPage: rows.length > first,
    async totalCount() {
      const [counted] = await session.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM (SELECT 1 FROM case_record c WHERE ${text}
           ${orderOfIndexes(filter, asked)} LIMIT ${mostCounted}) t`,
        values,
      );
      return counted?.count ?? 0;
    },
  };
}

const behind = ({ columns, types }: Order, descending: boolean, first: number): string =>
  `(${columns.join(', ')}) ${descending ? '<' : '>'} (${types.map((type, n) => `$${first + n}::${type}`).join(', ')})`;
