import type { ShutOutRefs } from '@klantreacties/event-delivery';
import { milestones, termStatus } from '@klantreacties/procedure';
import type { Database } from '@klantreacties/service-runtime';
import type { Figures, FiguresQuestion, FiguresScope, FiguresStore } from '../use-cases/figures.ts';
import { liveSchema, type SchemaName } from './read-models.ts';

const inScope = { ALL: 'true', WITHOUT_RESTRICTED: 'NOT r.restricted' } as const;

// The ref that the viewer would have in this reaction, under one key: HMAC-SHA-256 as RFC 2104 has it.
const refHere = `encode(substring(
  sha256(k.outer_block || sha256(k.inner_block || uuid_send(a.reaction_id))) FROM 1 FOR 16), 'hex')`;
const isShutOut = `a.refs <> '' AND EXISTS (
  SELECT FROM unnest($3::bytea[], $4::bytea[]) AS k (inner_block, outer_block) WHERE strpos(a.refs, ${refHere}) > 0)`;

// One statement, so that no number of it knows a reaction that another does not.
const figuresIn = (schema: SchemaName, scope: FiguresScope) => `WITH seen AS MATERIALIZED (
    SELECT r.id, r.brand, r.location_id, r.kind, r.category, r.month
    FROM ${schema}.reaction r JOIN ${schema}.access a ON a.reaction_id = r.id
    WHERE r.month LIKE $1 AND ($2::text IS NULL OR r.brand = $2) AND ${inScope[scope]} AND NOT (${isShutOut})
  ), counted AS (
    SELECT brand, location_id AS "locationId", kind, category, month, count(*)::int AS count
    FROM seen GROUP BY brand, location_id, kind, category, month
  ), term AS (
    SELECT m.milestone, m.due_on::text AS "dueOn", m.met_at AS "metAt", count(*)::int AS count
    FROM ${schema}.milestone m JOIN seen ON seen.id = m.reaction_id
    WHERE seen.kind = 'COMPLAINT' GROUP BY m.milestone, m.due_on, m.met_at
  )
  SELECT
    (SELECT coalesce(jsonb_agg(c ORDER BY month, brand, "locationId", kind, category), '[]') FROM counted c) AS counts,
    (SELECT coalesce(jsonb_agg(t), '[]') FROM term t) AS terms,
    (SELECT count(*)::int FROM ${schema}.measure m JOIN seen ON seen.id = m.reaction_id
      WHERE m.realised_on IS NULL) AS "openMeasures"`;

/** Figures of the read models that are live. */
export function createFiguresStore(
  database: Pick<Database, 'query' | 'clientOf'>,
  shutOutRefs: Pick<ShutOutRefs, 'blocksOf'>,
): FiguresStore {
  return {
    async figures(scope, { year, brand, now, staffId }: FiguresQuestion): Promise<Figures> {
      const blocks = shutOutRefs.blocksOf(String(year), staffId);
      const [found] = await database.query<Found>(figuresIn(await liveSchema(database), scope), [
        `${year}-%`,
        brand,
        blocks.map(({ inner }) => inner),
        blocks.map(({ outer }) => outer),
      ]);
      const { counts = [], terms = [], openMeasures = 0 } = found ?? {};
      return { counts, terms: summed(terms, now), openMeasures };
    },
  };
}

interface TermRow {
  milestone: string;
  dueOn: string;
  metAt: string | null;
  count: number;
}

interface Found {
  counts: Figures['counts'];
  terms: TermRow[];
  openMeasures: number;
}

function summed(rows: readonly TermRow[], now: Date): Figures['terms'] {
  return milestones.names.map((milestone) => {
    const sum = { milestone, met: 0, missed: 0, running: 0 };
    for (const { dueOn, metAt, count } of rows.filter((row) => row.milestone === milestone)) {
      const at = metAt === null ? null : new Date(metAt);
      const status = termStatus({ dueOn, metAt: at }, now);
      if (status === 'MET') sum.met += count;
      else if (status === 'RUNNING') sum.running += count;
      else sum.missed += count;
    }
    return sum;
  });
}
