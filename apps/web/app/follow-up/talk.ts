import type { FollowUpPageQuery } from '@klantreacties/operations';

type FollowUp = FollowUpPageQuery['followUp'];

/** One thing that was said, by who follows the reaction or by us. */
export interface Said {
  id: string;
  /** Null where an answer has no words. */
  text: string | null;
  at: string;
  mine: boolean;
  /** Whether it answered a proposal, and how. */
  answer: 'AGREED' | 'DECLINED' | null;
  /** What became of it, where that is not what was meant. */
  explanation: string | null;
}

/** All that was said both ways, the oldest first. What the reporter said is there at once, whatever is down behind it. */
export function talkOf({ answers, progress }: FollowUp): Said[] {
  const mine = answers.map(({ id, text, receivedAt, kind }) => ({
    id,
    text,
    at: receivedAt,
    mine: true,
    answer: kind === 'MESSAGE' ? null : kind,
    explanation: progress?.answersKept.find((one) => one.id === id)?.explanation ?? null,
  }));
  const theirs = (progress?.messages ?? []).flatMap(({ text, sentAt, fromReporter }) =>
    fromReporter
      ? []
      : [{ id: sentAt, text, at: sentAt, mine: false, answer: null, explanation: null }],
  );
  return [...mine, ...theirs].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The last answer to a proposal, as soon as it came in. */
export const answerTo = (
  { answers, progress }: FollowUp,
  proposalId: string,
): 'AGREED' | 'DECLINED' | null => {
  const last = answers.findLast((one) => one.proposalId === proposalId)?.kind;
  const kept = progress?.proposals.find(({ id }) => id === proposalId)?.answer ?? null;
  return last === 'AGREED' || last === 'DECLINED' ? last : kept;
};

/** Whether a proposal still waits for an answer. */
export const isOpen = (
  followUp: FollowUp,
  { id, takenBackAt }: { id: string; takenBackAt: string | null },
) =>
  takenBackAt === null &&
  answerTo(followUp, id) === null &&
  !(followUp.progress?.judgmentDelivered ?? false);
