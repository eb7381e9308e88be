import type { CaseRecord } from '../../domain/case/case-record.ts';

/** The proposals of a case with their texts and answers, the oldest first. */
export const proposalsOf = ({ proposals, personal }: CaseRecord) =>
  proposals.map(({ id, answerBy, answer, takenBackAt }) => ({
    id,
    text: personal.proposals[id]?.text ?? '',
    answerBy,
    answer,
    takenBackAt,
    answerText: personal.proposals[id]?.answerText ?? null,
  }));

/** The measures of the judgment, each with the day that holds now. */
export const measuresOf = ({ measures, personal }: CaseRecord) =>
  (personal.draft?.measures ?? []).map(({ id, description, owner, ownerId, dueOn }) => {
    const confirmed = measures.find((one) => one.id === id);
    return {
      id,
      description,
      owner,
      ownerId,
      dueOn: confirmed?.dueOn ?? dueOn,
      realisedOn: confirmed?.realisedOn ?? null,
    };
  });
