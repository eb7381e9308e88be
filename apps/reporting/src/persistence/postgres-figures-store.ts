import { milestones, termStatus } from '@klantreacties/procedure';
import type { Database } from '@klantreacties/service-runtime';
import type { Figures, FiguresQuestion, FiguresScope, FiguresStore } from '../use-cases/figures.ts';
import { liveSchema } from './read-models.ts';

const inScope = { ALL: 'true', WITHOUT_RESTRICTED: 'NOT r.restricted' } as const;

/** Figures of the read models that are live. */
export function createFiguresStore(database: Pick<Database, 'query' | 'clientOf'>): FiguresStore {
  return {
    async figures(scope: FiguresScope, { year, brand, now }: FiguresQuestion): Promise<Figures> {
      const schema = await liveSchema(database);
      const values = [`${year}-%`, brand];
      const within = `r.month LIKE $1 AND ($2::text IS NULL OR r.brand = $2) AND ${inScope[scope]}`;
      const [counts, terms, measures] = await Promise.all([
        database.query<Figures['counts'][number]>(
          `SELECT brand, location_id AS "locationId", kind, category, month, count(*)::int AS count
           FROM ${schema}.reaction r WHERE ${within}
           GROUP BY brand, location_id, kind, category, month ORDER BY month, brand, location_id, kind, category`,
          values,
        ),
        database.query<TermRow>(
          `SELECT m.milestone, m.due_on::text AS "dueOn", m.met_at AS "metAt", count(*)::int AS count
           FROM ${schema}.milestone m JOIN ${schema}.reaction r ON r.id = m.reaction_id
           WHERE ${within} AND r.kind = 'COMPLAINT' GROUP BY m.milestone, m.due_on, m.met_at`,
          values,
        ),
        database.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM ${schema}.measure m JOIN ${schema}.reaction r ON r.id = m.reaction_id
           WHERE ${within} AND m.realised_on IS NULL`,
          values,
        ),
      ]);
      return { counts, terms: summed(terms, now), openMeasures: measures[0]?.count ?? 0 };
    },
  };
}

interface TermRow {
  milestone: string;
  dueOn: string;
  metAt: Date | null;
  count: number;
}

function summed(rows: readonly TermRow[], now: Date): Figures['terms'] {
  return milestones.names.map((milestone) => {
    const sum = { milestone, met: 0, missed: 0, running: 0 };
    for (const { dueOn, metAt, count } of rows.filter((row) => row.milestone === milestone)) {
      const status = termStatus({ dueOn, metAt }, now);
      if (status === 'MET') sum.met += count;
      else if (status === 'RUNNING') sum.running += count;
      else sum.missed += count;
    }
    return sum;
  });
}
