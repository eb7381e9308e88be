import type { ShutOutRefs } from '@klantreacties/event-delivery';
import { milestones, termStatus } from '@klantreacties/procedure';
import type { Database } from '@klantreacties/service-runtime';
import type { Figures, FiguresQuestion, FiguresScope, FiguresStore } from '../use-cases/figures.ts';
import { liveSchema, type SchemaName } from './read-models.ts';

const inScope = {
  ALL: 'true',
  WITHOUT_RESTRICTED: 'NOT coalesce(a.restricted, r.restricted)',
} as const;

// The ref that the viewer would have in this reaction, under one key: HMAC-SHA-256 as RFC 2104 has it.
const refUnder = (inner: string, outer: string) =>
  `encode(substring(sha256(${outer}::bytea || sha256(${inner}::bytea || uuid_send(a.reaction_id))) FROM 1 FOR 16), 'hex')`;
// Each key stands in the statement, for a subquery over the keys costs more for each reaction than the hashes do.
const isShutOut = (keys: number) => {
  const isUnder = Array.from({ length: keys }, (_, n) => {
    const ref = refUnder(`$${4 + 2 * n}`, `$${5 + 2 * n}`);
    return `strpos(a.refs, ${ref}) > 0`;
  });
  return isUnder.length === 0 ? 'false' : `(a.refs <> '' AND (${isUnder.join(' OR ')}))`;
};
// Whether a term was met in time is a matter of days, so the instants of a day, and the days before and after it,
// are counted together.
const metOn = `CASE WHEN m.met_at IS NOT NULL THEN
  greatest(m.due_on, least(m.due_on + 1, (m.met_at AT TIME ZONE 'Europe/Amsterdam')::date)) END`;

// One statement, so that no number of it knows a reaction that another does not.
const figuresIn = (
  schema: SchemaName,
  scope: FiguresScope,
  keys: number,
) => `WITH seen AS MATERIALIZED (
    SELECT r.id, r.brand, r.location_id, r.kind, r.category, r.month
    FROM ${schema}.reaction r JOIN ${schema}.access a ON a.reaction_id = r.id
    WHERE r.month LIKE $1 AND ($2::text IS NULL OR r.brand = $2)
      AND ($3::text[] IS NULL OR r.location_id = ANY($3)) AND ${inScope[scope]} AND NOT ${isShutOut(keys)}
  ), counted AS (
    SELECT brand, location_id AS "locationId", kind, category, month, count(*)::int AS count
    FROM seen GROUP BY brand, location_id, kind, category, month
  ), term AS (
    SELECT m.milestone, m.due_on::text AS "dueOn", ${metOn} AS "metOn", count(*)::int AS count
    FROM ${schema}.milestone m JOIN seen ON seen.id = m.reaction_id
    WHERE seen.kind = 'COMPLAINT' GROUP BY 1, m.due_on, 3
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
    async figures(
      scope,
      { year, brand, locationIds, now, staffId }: FiguresQuestion,
    ): Promise<Figures> {
      const blocks = staffId === null ? [] : shutOutRefs.blocksOf(String(year), staffId);
      const [found] = await database.query<Found>(
        figuresIn(await liveSchema(database), scope, blocks.length),
        [`${year}-%`, brand, locationIds, ...blocks.flatMap(({ inner, outer }) => [inner, outer])],
      );
      const { counts = [], terms = [], openMeasures = 0 } = found ?? {};
      return { counts, terms: summed(terms, now), openMeasures };
    },
  };
}

interface TermRow {
  milestone: string;
  dueOn: string;
  /** The last day of the term for every day in it, the next for every one after it. */
  metOn: string | null;
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
    for (const { dueOn, metOn, count } of rows.filter((row) => row.milestone === milestone)) {
      const metAt = metOn === null ? null : new Date(`${metOn}T12:00:00Z`);
      const status = termStatus({ dueOn, metAt }, now);
      if (status === 'MET') sum.met += count;
      else if (status === 'RUNNING') sum.running += count;
      else sum.missed += count;
    }
    return sum;
  });
}
