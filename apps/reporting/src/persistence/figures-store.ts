import { termStatus } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type { Figures, FiguresStore, TermRow } from '../use-cases/figures.ts';
import { liveSchema } from './read-models.ts';

/** Figures of the read models that are live. */
export function createFiguresStore(session: Session): FiguresStore {
  return {
    async figures(year: number, brand: string | null, now: Date): Promise<Figures> {
      const schema = await liveSchema(session);
      const values = [`${year}-%`, brand];
      const within = 'r.month LIKE $1 AND ($2::text IS NULL OR r.brand = $2)';
      const [counts, terms, measures] = await Promise.all([
        session.query<Figures['counts'][number]>(
          `SELECT brand, location_id AS "locationId", kind, category, month, count(*)::int AS count
           FROM ${schema}.reaction r WHERE ${within}
           GROUP BY brand, location_id, kind, category, month ORDER BY month, brand, location_id, kind, category`,
          values,
        ),
        session.query<TermRow & { count: number }>(
          `SELECT m.milestone, m.due_on::text, m.met_at, count(*)::int AS count
           FROM ${schema}.milestone m JOIN ${schema}.reaction r ON r.id = m.reaction_id
           WHERE ${within} GROUP BY m.milestone, m.due_on, m.met_at`,
          values,
        ),
        session.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM ${schema}.measure m JOIN ${schema}.reaction r ON r.id = m.reaction_id
           WHERE ${within} AND m.realised_on IS NULL`,
          values,
        ),
      ]);
      return { counts, terms: summed(terms, now), openMeasures: measures[0]?.count ?? 0 };
    },
    async termsOf(reactionIds: readonly string[]): Promise<TermRow[]> {
      const schema = await liveSchema(session);
      return session.query<TermRow>(
        `SELECT reaction_id, milestone, due_on::text, met_at FROM ${schema}.milestone
         WHERE reaction_id = ANY($1::uuid[]) ORDER BY due_on`,
        [reactionIds],
      );
    },
  };
}

function summed(rows: readonly (TermRow & { count: number })[], now: Date): Figures['terms'] {
  return ['HANDLER_KNOWN', 'PROPOSAL', 'SETTLED'].map((milestone) => {
    const sum = { milestone, met: 0, missed: 0, running: 0 };
    for (const row of rows) {
      if (row.milestone !== milestone) continue;
      const status = termStatus({ dueOn: row.due_on, metAt: row.met_at }, now);
      if (status === 'MET') sum.met += row.count;
      else if (status === 'RUNNING') sum.running += row.count;
      else sum.missed += row.count;
    }
    return sum;
  });
}
