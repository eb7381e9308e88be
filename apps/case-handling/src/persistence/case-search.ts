import type { CaseScope } from '@klantreacties/access';
import type { FoundIn } from '@klantreacties/procedure';
import type { Database } from '@klantreacties/service-runtime';
import type { AskedWords } from '../domain/case/asked-words.ts';
import type { CaseSearch, FoundPlace } from '../use-cases/case/find-cases.ts';
import { listedColumns, listedOfRow, type ListedRow } from './listed-cases.ts';
import { scopeSql } from './scope-sql.ts';
import { waysOf, type Place } from './search-ways.ts';

interface Row extends ListedRow {
  place: number;
  rank: number;
  submitted_ms: number;
  found_in: FoundIn[];
}

interface Asked {
  scope: CaseScope;
  asked: AskedWords;
  after: FoundPlace | null;
  rows: number;
}

/** Of each way to be found so many count, the newest ones: words that stand in every case are ranked no further. */
const mostOfAWay = 1_000;
const start = { place: 0, rank: 0, submittedMs: 0, id: '00000000-0000-0000-0000-000000000000' };

/**
 * All that is found, while no way finds more than count; else one row says so. A plan for any words fits, since the
 * rows come from the index of their way whatever was asked: planning costs several times the looking.
 */
const statementOfFew = (given: Asked) =>
  statementOf(given, ({ ways, within, page }) => {
    const hits = ways.map(
      ({ from, where, found }) =>
        `(SELECT t.case_id, ${found} FROM ${from} WHERE ${where} LIMIT ${mostOfAWay + 1})`,
    );
    return `WITH hit (case_id, place, rank, way) AS MATERIALIZED (${hits.join(' UNION ALL ')}),
      most AS (SELECT coalesce(max(n), 0) > ${mostOfAWay} AS passed
        FROM (SELECT count(*) AS n FROM hit GROUP BY way) AS each),
      found AS (
        ${foundOf('n')} FROM hit JOIN searched_case n USING (case_id) ${within} GROUP BY case_id, n.submitted_at
      ) SELECT most.passed, f.* FROM most LEFT JOIN (${page}) AS f ON NOT most.passed ORDER BY ${order}`;
  });

/** The newest that count of each way. It needs a plan of its own for what was asked. */
const statementOfMany = (given: Asked) =>
  statementOf(given, ({ ways, within, page }) => {
    const hits = ways.map(
      ({ from, where, found }) =>
        `(SELECT t.case_id, t.submitted_at, ${found} FROM (
          SELECT t.*, n.submitted_at AS submitted_at FROM ${from} JOIN searched_case n USING (case_id) ${within}
          WHERE ${where} ORDER BY n.submitted_at DESC, n.case_id LIMIT ${mostOfAWay}) AS t)`,
    );
    return `WITH hit (case_id, submitted_at, place, rank, way) AS (${hits.join(' UNION ALL ')}),
      found AS (${foundOf('hit')} FROM hit GROUP BY case_id, submitted_at) ${page}`;
  });

const order = 'place, -rank, -submitted_ms, id';
const foundOf = (dated: string) => `SELECT case_id AS id, min(place) AS place, max(rank) AS rank,
  (extract(epoch FROM ${dated}.submitted_at) * 1000)::float8 AS submitted_ms, array_agg(DISTINCT way) AS found_in`;

interface Parts {
  ways: ReturnType<typeof waysOf>;
  /** Joins the case `c` to `n` where it is in the scope. */
  within: string;
  /** The rows of the page from the relation `found`. */
  page: string;
}

function statementOf({ scope, asked, after, rows }: Asked, written: (parts: Parts) => string) {
  const { text: inScope, values: scopeValues } = scopeSql(scope, 1);
  const values: unknown[] = [...scopeValues];
  const place: Place = (value, type = 'text') => `$${values.push(value)}::${type}`;
  const ways = waysOf(asked, place);
  const last = after ?? start;
  const page = `SELECT f.place, f.rank, f.submitted_ms, f.found_in, ${listedColumns} FROM (SELECT * FROM found
    WHERE (${order}) > (${place(last.place, 'int')}, -${place(last.rank, 'int')}, -${place(last.submittedMs, 'float8')}, ${place(last.id, 'uuid')})
    ORDER BY ${order} LIMIT ${place(rows, 'int')}) AS f
    JOIN case_record c ON c.id = f.id JOIN case_personal p ON p.case_id = c.id ORDER BY ${order}`;
  const within = `JOIN case_record c ON c.id = n.case_id AND ${inScope}`;
  return { text: written({ ways, within, page }), values };
}

const anyWords = { plan_cache_mode: 'force_generic_plan', enable_seqscan: 'off' };
const theseWords = { plan_cache_mode: 'force_custom_plan' };

/** Search in case-handling's own PostgreSQL. */
export const createCaseSearch = (database: Pick<Database, 'transact'>): CaseSearch => ({
  async find(scope, asked, { first, after }) {
    const given = { scope, asked, after, rows: first + 1 };
    const asking = <Found>(
      { text, values }: ReturnType<typeof statementOf>,
      settings: Readonly<Record<string, string>>,
    ) => database.transact((session) => session.query<Found>(text, values), settings);
    const few = await asking<Row & { passed: boolean }>(statementOfFew(given), anyWords);
    const rows =
      few[0]?.passed === true
        ? await asking<Row>(statementOfMany(given), theseWords)
        : few.filter(({ id }) => id !== null);
    return {
      found: rows.slice(0, first).map((row) => {
        const { id, place, rank, submitted_ms: submittedMs, found_in: foundIn } = row;
        return { id, place, rank, submittedMs, foundIn, listed: listedOfRow(row) };
      }),
      hasNextPage: rows.length > first,
    };
  },
});
