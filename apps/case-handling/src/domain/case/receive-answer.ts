import { proposalAnswered } from '@klantreacties/event-contracts';
import type { ProposalAnswer } from '@klantreacties/procedure';
import type { Case } from './case.ts';
import { fact, type Decision, type DecisionContext } from './decision.ts';
import { withEntry } from './entries.ts';
import { reporterAnswer, underKey, usedBefore, type Use } from './used-keys.ts';

type Ids = Pick<DecisionContext, 'newId'>;

// The key is the answer's own id, so one key never comes with another content.
const useOf = (key: string): Use => ({ key, madeBy: reporterAnswer, digest: '' });

/** A message of the reporter stands in the dossier, in any state. */
export function receiveMessage(
  record: Case,
  { newId }: Ids,
  { key, text, at }: { key: string; text: string; at: Date },
): Decision {
  const use = useOf(key);
  const message = { kind: 'REPORTER_MESSAGE', visible: true, text, byStaffId: null, at } as const;
  return usedBefore(record, use) ?? underKey(withEntry(record, newId, message), use);
}

/** An answer of the reporter to a proposal. */
export interface AnswerGiven {
  key: string;
  proposalId: string;
  answer: ProposalAnswer;
  text: string | null;
  at: Date;
}

/** Stores the reporter's answer to a proposal; blocks nothing, and the last answer counts. */
export function receiveAnswer(
  record: Case,
  { newId }: Ids,
  { key, proposalId, answer, text, at }: AnswerGiven,
): Decision {
  const use = useOf(key);
  const before = usedBefore(record, use);
  if (before !== null) return before;
  const proposal = record.proposals.find(({ id }) => id === proposalId);
  if (proposal === undefined || proposal.takenBackAt !== null)
    return receiveMessage(record, { newId }, { key, text: text ?? answer, at });
  const proposals = record.proposals.map((one) =>
    one === proposal ? { ...one, answer, answerText: text } : one,
  );
  const answered = fact(newId(), proposalAnswered, {
    data: { proposalId, answer, answeredAt: at.toISOString() },
    personal: { text },
  });
  return underKey({ next: { ...record, proposals }, facts: [answered] }, use);
}
