import { proposalAnswered } from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import type { AnswerEffect, ProposalAnswer } from '@klantreacties/procedure';
import { wordsOfAnswer } from './answer-words.ts';
import { isUnjudged, type AnswerSaid, type Case } from './case.ts';
import { fact, type Change, type Decision, type DecisionContext } from './decision.ts';
import { withEntry } from './entries.ts';
import { withUnread } from './unread.ts';
import { reporterAnswer, underKey, usedBefore, type Use } from './used-keys.ts';

/** Something that the reporter said; the key is the id that intake gave it, and that its entry has. */
export interface Said {
  key: string;
  text: string;
  at: Date;
}

// The key is the answer's own id, so one key never comes with another content.
const useOf = (key: string): Use => ({ key, madeBy: reporterAnswer, digest: '' });

/** A message of the reporter stands in the dossier, in any state, and waits to be read. */
export function receiveMessage(
  record: Case,
  context: DecisionContext,
  said: Said,
  directory: Directory,
): Decision {
  const use = useOf(said.key);
  const before = usedBefore(record, use);
  if (before !== null) return before;
  return underKey(heard(withMessage(record, context, said), said, directory, context), use);
}

/** An answer of the reporter to a proposal. */
export interface AnswerGiven {
  key: string;
  proposalId: string;
  answer: ProposalAnswer;
  text: string | null;
  at: Date;
}

/**
 * Stores the reporter's answer to a proposal; blocks nothing, and the last answer counts. What answers nothing is
 * kept as a message: from the judgment on a dossier does not change by it (docs/domain.md section 11, invariant 5).
 */
export function receiveAnswer(
  record: Case,
  context: DecisionContext,
  { key, proposalId, answer, text: written, at }: AnswerGiven,
  directory: Directory,
): Decision {
  const use = useOf(key);
  const before = usedBefore(record, use);
  if (before !== null) return before;
  const given: AnswerSaid = { proposalId, answer, effect: effectOf(record, proposalId) };
  const words = written === null || written.trim() === '' ? null : written;
  const said = { key, text: words ?? wordsOfAnswer(record, given), at };
  const change = withMessage(record, context, said, given);
  if (given.effect !== 'ANSWERED') return underKey(heard(change, said, directory, context), use);
  const proposals = record.proposals.map((one) =>
    one.id === proposalId
      ? { ...one, answer, answerText: words, answeredAt: said.at.toISOString() }
      : one,
  );
  // The entry is told by the fact of the answer.
  const answered = fact(context.newId(), proposalAnswered, {
    data: { proposalId, answer, answeredAt: at.toISOString() },
    personal: { text: words },
  });
  const next = { ...change.next, proposals };
  return underKey(heard({ next, facts: [answered] }, said, directory, context), use);
}

function effectOf(record: Case, proposalId: string): AnswerEffect {
  const proposal = record.proposals.find(({ id }) => id === proposalId);
  if (proposal === undefined) return 'PROPOSAL_UNKNOWN';
  if (record.state === 'CLOSED') return 'CASE_CLOSED';
  if (!isUnjudged(record)) return 'JUDGMENT_SENT';
  return proposal.takenBackAt === null ? 'ANSWERED' : 'PROPOSAL_TAKEN_BACK';
}

const withMessage = (
  record: Case,
  { newId }: Pick<DecisionContext, 'newId'>,
  { key: id, text, at }: Said,
  answer: AnswerSaid | null = null,
): Change =>
  withEntry(record, newId, {
    id,
    kind: 'REPORTER_MESSAGE',
    visible: true,
    text,
    byStaffId: null,
    at,
    answer,
  });

const heard = (
  change: Change,
  { key: entryId, at }: Said,
  directory: Directory,
  context: DecisionContext,
): Change => withUnread(change, { entryId, at }, directory, context);
