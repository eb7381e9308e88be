import { judgmentOf, type Case } from '../../domain/case/case.ts';

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
