import type { MeasureScope } from '@klantreacties/access';
import type { Database } from '@klantreacties/service-runtime';
import type {
  ListedMeasure,
  MeasureFilter,
  Measures,
  MeasuresAsked,
} from '../use-cases/case/measures.ts';
import { joined, type Asked } from './joined-conditions.ts';
import { inShortForm, measureConditionsOf } from './measure-conditions.ts';
import { scopeSql } from './scope-sql.ts';

const start = { dueOn: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

function statementOf(
  { cases, short }: MeasureScope,
  filter: MeasureFilter,
  { first, after, today }: MeasuresAsked,
) {
  const readable = scopeSql(cases, 1);
  const values = [...readable.values];
  const condition = (asked: readonly Asked[]) => {
    const { text, values: own } = joined(asked, values.length + 1);
    values.push(...own);
    return text;
  };
  const shortly = condition([inShortForm(short)]);
  const wanted = condition(measureConditionsOf(filter, today));
  const { dueOn, id } = after ?? start;
  const [day, behind, atMost] = [dueOn, id, first + 1].map((value) => `$${values.push(value)}`);
  const text = `SELECT m.measure_id AS id, m.description, m.owner_id AS "ownerId", m.owner, m.due_on::text AS "dueOn",
      m.realised_on::text AS "realisedOn", c.brand, c.location_id AS "locationId",
      CASE WHEN ${readable.text} THEN c.id END AS "caseId"
    FROM measure m JOIN case_record c ON c.id = m.case_id
    WHERE ((${readable.text}) OR ${shortly}) AND ${wanted} AND (m.due_on, m.measure_id) > (${day}::date, ${behind}::uuid)
    ORDER BY m.due_on, m.measure_id LIMIT ${atMost}`;
  return { text, values };
}

/** Measures in case-handling's own PostgreSQL. */
export const createMeasures = (database: Pick<Database, 'query'>): Measures => ({
  async listMeasures(scope, filter, asked) {
    const { text, values } = statementOf(scope, filter, asked);
    const rows = await database.query<ListedMeasure>(text, values);
    return { measures: rows.slice(0, asked.first), hasNextPage: rows.length > asked.first };
  },
});
