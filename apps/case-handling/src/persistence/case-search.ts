import type { CaseScope } from '@klantreacties/access';
import type { FoundIn } from '@klantreacties/procedure';
import type { Database } from '@klantreacties/service-runtime';
import type { AskedWords } from '../domain/case/asked-words.ts';
import type { CaseStore } from '../use-cases/case/case-store.ts';
import type { CaseSearch, FoundPlace } from '../use-cases/case/find-cases.ts';
import { scopeSql } from './scope-sql.ts';

interface Row {
  id: string;
  place: number;
  rank: number;
  submitted_ms: number;
  found_in: FoundIn[];
}

/** Of each way to be found so many count, the newest ones: words that stand in every case are ranked no further. */
const mostOfAWay = 1_000;
const start = { place: 0, rank: 0, submittedMs: 0, id: '00000000-0000-0000-0000-000000000000' };
const literally = (part: string) => `%${part.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
const newest = `ORDER BY n.submitted_at DESC, n.case_id LIMIT ${mostOfAWay}`;

/** Puts a value among those of a statement and gives its place. */
type Place = (value: unknown, type?: string) => string;

// Each way is one place and one rank, so that a name goes before a part of an address, and that before words. Planning
// costs more than looking, so a way in which nothing can be found is not asked.
function waysOf({ number, mail, phone, names, words }: AskedWords, within: string, place: Place) {
  const person = (found: string, where: string) =>
    `SELECT n.case_id, n.submitted_at, ${found}
     FROM searched_person p JOIN searched_case n USING (case_id) ${within} WHERE ${where}`;
  const bestOf = (column: string, whole: string | null) =>
    `CASE WHEN ${column} = ${place(whole)} THEN 2 ELSE 3 END, 10000`;
  const ways: string[] = [];
  if (number !== null)
    ways.push(`SELECT n.case_id, n.submitted_at, 1, 0, 'NUMBER'
     FROM searched_case n JOIN case_personal p USING (case_id) ${within} WHERE n.number = ${place(number)}`);
  if (mail !== null)
    ways.push(person(`${bestOf('p.mail', mail)}, 'MAIL'`, `p.mail LIKE ${place(literally(mail))}`));
  if (phone !== null) {
    const { digits, isWhole } = phone;
    const found = `${bestOf('p.phone', isWhole ? digits : null)}, 'PHONE'`;
    ways.push(person(found, `p.phone LIKE ${place(literally(digits))}`));
  }
  if (names.length > 0) {
    const alike = `word_similarity(unaccent(lower(${place(words)})), p.names)`;
    const isName = names.map((name) => `unaccent(lower(${place(name)})) <% p.names`);
    ways.push(person(`3, (20000 + 10000 * ${alike})::int, 'NAME'`, isName.join(' AND ')));
  }
  return ways.map((way) => `UNION ALL (${way} ${newest})`);
}

function statementOf(asked: AskedWords, scope: CaseScope, after: FoundPlace) {
  const { text: inScope, values: scopeValues } = scopeSql(scope, 1);
  const values: unknown[] = [...scopeValues];
  const place: Place = (value, type = 'text') => `$${values.push(value)}::${type}`;
  const within = `JOIN case_record c ON c.id = n.case_id AND ${inScope}`;
  const query = `plainto_tsquery('public.dutch_unaccented', ${place(asked.words)})`;
  const text = `WITH hit (case_id, submitted_at, place, rank, way) AS (
      SELECT w.case_id, w.submitted_at, 3, (10000 * ts_rank(w.words, ${query}, 32))::int, 'WORDS'
      FROM (SELECT n.case_id, n.submitted_at, w.words FROM searched_words w JOIN searched_case n USING (case_id)
        ${within} WHERE w.words @@ ${query} ${newest}) AS w
      ${waysOf(asked, within, place).join(' ')}
    ), found AS (
      SELECT case_id AS id, min(place) AS place, max(rank) AS rank,
        (extract(epoch FROM submitted_at) * 1000)::float8 AS submitted_ms, array_agg(DISTINCT way) AS found_in
      FROM hit GROUP BY case_id, submitted_at
    ) SELECT * FROM found
    WHERE (place, -rank, -submitted_ms, id) > (${place(after.place, 'int')}, -${place(after.rank, 'int')},
      -${place(after.submittedMs, 'float8')}, ${place(after.id, 'uuid')})
    ORDER BY place, -rank, -submitted_ms, id`;
  return { text, values };
}

/** Search in case-handling's own PostgreSQL. */
export const createCaseSearch = (
  database: Pick<Database, 'transact'>,
  { findMany }: Pick<CaseStore, 'findMany'>,
): CaseSearch => ({
  async find(scope, asked, { first, after }) {
    const { text, values } = statementOf(asked, scope, after ?? start);
    const rows = await database.transact(async (session) => {
      // A plan for any words would go through all cases of common ones, or look up rare ones case by case.
      await session.query('SET LOCAL plan_cache_mode = force_custom_plan');
      return session.query<Row>(`${text} LIMIT ${first + 1}`, values);
    });
    const page = rows.slice(0, first);
    const records = await findMany(
      scope,
      page.map(({ id }) => id),
    );
    return {
      found: page.flatMap(({ id, submitted_ms: submittedMs, found_in: foundIn, ...row }) => {
        const record = records.get(id);
        return record === undefined ? [] : [{ ...row, id, submittedMs, foundIn, record }];
      }),
      hasNextPage: rows.length > first,
    };
  },
});
