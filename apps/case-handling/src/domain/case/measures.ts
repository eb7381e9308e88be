import type { Closed, Confirmed, Sent } from './case.ts';
import { problem, type Problem } from './problems.ts';

type Judged = Confirmed | Closed;
type SentMeasure = Sent['measures'][number];

/** A measure that is not done yet, as the judgment describes it and with the day that holds now. */
export const openMeasure = ({ judgment }: Judged, measureId: string): SentMeasure | null =>
  judgment.measures.find(({ id, realisedOn }) => id === measureId && realisedOn === null) ?? null;

/** A measure that is not there, or that is done already. */
export const measureProblem = (record: Judged, measureId: string): Problem[] =>
  openMeasure(record, measureId) === null ? [problem('UNKNOWN_MEASURE', 'measureId')] : [];

/** A case in which no measure is open. */
export const withoutOpenMeasure = ({ judgment }: Judged): Problem[] =>
  judgment.measures.some(({ realisedOn }) => realisedOn === null)
    ? []
    : [problem('UNKNOWN_MEASURE')];

/** The case with one measure changed. */
export const withMeasure = <Of extends Judged>(
  record: Of,
  measureId: string,
  change: { dueOn?: string; realisedOn?: string },
): Of => {
  const measures = record.judgment.measures.map((one) =>
    one.id === measureId ? { ...one, ...change } : one,
  );
  return { ...record, judgment: { ...record.judgment, measures } };
};
