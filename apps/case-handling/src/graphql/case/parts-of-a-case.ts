import type { Directory } from '@klantreacties/organisation';
import { judgmentOf, type Case } from '../../domain/case/case.ts';
import { writerAt } from '../../domain/case/writers.ts';
import type { Author } from './people-types.ts';

/** The proposals of a case, the oldest first. */
export const proposalsOf = ({ proposals }: Case) =>
  proposals.map(({ id, text, answerBy, answer, answerText, takenBackAt }) => ({
    id,
    text,
    answerBy,
    answer,
    answerText,
    takenBackAt,
  }));

/** The measures of the judgment, each with the day that holds now. */
export const measuresOf = (record: Case) =>
  (judgmentOf(record)?.measures ?? []).map((measure) => ({ realisedOn: null, ...measure }));

/** Who wrote something of a case: the reporter, or a colleague by the name and function of then. */
export function authorOf(
  record: Case,
  { by: id, at }: { by: string | null; at: string | null },
  directory: Directory,
): Author {
  if (id === null) return { isReporter: true, id, name: null, function: null };
  const { name, function: work } = writerAt(record, id, at, directory) ?? {};
  return { isReporter: false, id, name: name ?? null, function: work ?? null };
}

/** The same of what no reporter writes; null where it was not kept who did. */
export const colleagueOf = (
  record: Case,
  by: string | null,
  at: string | null,
  directory: Directory,
): Author | null => (by === null ? null : authorOf(record, { by, at }, directory));
