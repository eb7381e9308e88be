import { caseClosed, milestoneMet } from '@klantreacties/event-contracts';
import type { Milestone } from '@klantreacties/procedure';
import { assignmentOf, sentOf, type Case } from './case.ts';
import { fact, type Decision, type DecisionContext, type Fact } from './decision.ts';

// A judgment with its agreements is a fitting proposal too, where none was made before it.
const milestonesOfLetter: Partial<Record<string, readonly Milestone[]>> = {
  E02: ['HANDLER_KNOWN'],
  E03: ['HANDLER_KNOWN'],
  E05: ['PROPOSAL'],
  E06: ['PROPOSAL', 'SETTLED'],
};

function isOfVoidProposal({ proposals }: Case, causeId: string): boolean {
  const proposed = proposals.find(({ toldBy }) => toldBy === causeId);
  // Proposals of before their facts were kept have none.
  if (proposed === undefined) return proposals.every(({ takenBackAt }) => takenBackAt !== null);
  return proposed.takenBackAt !== null;
}

const saysWhoHandles = (letter: string): boolean => letter === 'E02' || letter === 'E03';

// From then on the reporter knows who handles; another letter of the same says nothing new.
function withHandlerTold(record: Case, at: string): Case {
  const assignment = assignmentOf(record);
  if (assignment === null || assignment.toldAt !== null) return record;
  return { ...record, assignment: { ...assignment, toldAt: at } } as Case;
}

/** Of a handler who was released, of a proposal that was taken back, or of a judgment that was sent anew since. */
export const isOutdated = (
  record: Case,
  { letter, causeId }: { letter: string; causeId: string },
): boolean =>
  (saysWhoHandles(letter) && causeId !== (assignmentOf(record)?.assignedBy ?? null)) ||
  (letter === 'E05' && isOfVoidProposal(record, causeId)) ||
  (letter === 'E06' && causeId !== (sentOf(record)?.confirmedBy ?? null));

/** A letter reached the reporter: its terms are met at that instant, and the judgment's closes the case. */
export function letterDelivered(
  record: Case,
  { newId }: DecisionContext,
  { letter, causeId, sentAt }: { letter: string; causeId: string; sentAt: string },
): Decision {
  const outdated = isOutdated(record, { letter, causeId });
  const reached = outdated ? [] : (milestonesOfLetter[letter] ?? []);
  const met = record.milestones
    .filter(({ milestone, metAt }) => metAt === null && reached.includes(milestone))
    .map((running) => ({ ...running, metAt: sentAt }));
  const facts: Fact[] = met.map((data) => fact(newId(), milestoneMet, { data, personal: {} }));
  const milestones = record.milestones.map(
    (one) => met.find(({ milestone }) => milestone === one.milestone) ?? one,
  );
  const told = saysWhoHandles(letter) && !outdated ? withHandlerTold(record, sentAt) : record;
  const next: Case = met.length === 0 ? told : { ...told, milestones };
  if (letter !== 'E06' || outdated || next.state !== 'AGREEMENTS_CONFIRMED') return { next, facts };
  const data = { judgmentId: next.judgment.judgmentId, closedAt: sentAt };
  return {
    next: { ...next, state: 'CLOSED', closedAt: sentAt },
    facts: [...facts, fact(newId(), caseClosed, { data, personal: {} })],
  };
}
