import type { CaseRecord } from './case-record.ts';
import { problem, type Problem } from './problems.ts';

/** A measure that is not done yet, as the judgment describes it and with the day that holds now. */
export function openMeasure(
  { measures, personal }: CaseRecord,
  measureId: string,
): { description: string; dueOn: string } | null {
  const measure = measures.find(({ id, realisedOn }) => id === measureId && realisedOn === null);
  const agreed = personal.draft?.measures.find(({ id }) => id === measureId);
  if (measure === undefined || agreed === undefined) return null;
  return { description: agreed.description, dueOn: measure.dueOn };
}

/** A measure that is not there, or that is done already. */
export const measureProblem = (record: CaseRecord, measureId: string): Problem[] =>
  openMeasure(record, measureId) === null ? [problem('UNKNOWN_MEASURE', 'measureId')] : [];

/** A case in which no measure is open. */
export const withoutOpenMeasure = ({ measures }: CaseRecord): Problem[] =>
  measures.some(({ realisedOn }) => realisedOn === null) ? [] : [problem('UNKNOWN_MEASURE')];

/** The case with one measure changed. */
export const withMeasure = (
  record: CaseRecord,
  measureId: string,
  change: { dueOn?: string; realisedOn?: string },
): CaseRecord => ({
  ...record,
  measures: record.measures.map((one) => (one.id === measureId ? { ...one, ...change } : one)),
});
