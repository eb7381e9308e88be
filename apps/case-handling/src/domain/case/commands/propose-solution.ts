import { solutionProposed } from '@klantreacties/event-contracts';
import { staffById, type Directory } from '@klantreacties/organisation';
import { addDays, localDateOf } from '@klantreacties/procedure';
import { z } from 'zod';
import { assignmentOf, type Case, type Proposal, type Proposed } from '../case.ts';
import { fact, type DecisionContext, type Fact } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { text } from '../input.ts';
import { refuse } from '../problems.ts';
import { addressOf } from '../texts.ts';

const daysToAnswer = 7;

/** Proposes a solution to the reporter in the name of the handler (E05); another one may follow. */
export const proposeSolution = defineCommand({
  name: 'proposeSolution',
  label: { nl: 'een oplossing voorstellen', en: 'propose a solution' },
  description: 'Oplossing voorstellen. The parent gets letter E05.',
  states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
  leadsTo: { INVESTIGATING: 'SOLUTION_PROPOSED' },
  by: ['QUALITY', 'HANDLER'],
  afterAcceptance: true,
  input: z.object({ text: text().describe('Voorstel: what is proposed') }),
  decide(record, { text }, { actor, directory, now, newId }) {
    const proposal: Proposal = {
      id: newId(),
      text,
      proposedAt: now.toISOString(),
      answerBy: answerDay(localDateOf(now), record.dates.settledDueOn),
      answer: null,
      answerText: null,
      answeredAt: null,
      byStaffId: actor.staffId,
      toldBy: null,
      takenBackAt: null,
    };
    const next: Proposed = {
      ...record,
      state: 'SOLUTION_PROPOSED',
      proposals: [...record.proposals, proposal],
    };
    const handlerName = nameOfProposer(record, proposal, directory);
    return handlerName === null
      ? refuse('UNKNOWN_PERSON')
      : withSolutionProposed(next, proposal, { newId, handlerName });
  },
});

/** A week to answer, but not past the day on which the case has to be settled; once that has passed, a week again. */
function answerDay(today: string, settledDueOn: string | null): string {
  const weekLater = addDays(today, daysToAnswer);
  const isPast = settledDueOn === null || settledDueOn < today;
  return isPast || weekLater < settledDueOn ? weekLater : settledDueOn;
}

/** In whose name a proposal goes out: of who handles the case, else of who made it; null where neither is known. */
export function nameOfProposer(
  record: Case,
  { byStaffId }: Proposal,
  directory: Directory,
): string | null {
  const assignment = assignmentOf(record);
  const known = staffById(directory, assignment?.handlerId ?? byStaffId ?? '');
  return known?.name ?? assignment?.name ?? null;
}

/** The fact from which the reporter gets E05; the letter of this very fact meets the term of three weeks. */
export function withSolutionProposed<Of extends Case>(
  record: Of,
  { id: proposalId, text, proposedAt, answerBy }: Proposal,
  { newId, handlerName }: Pick<DecisionContext, 'newId'> & { handlerName: string },
): { next: Of; facts: Fact[] } {
  const factId = newId();
  const proposed = fact(factId, solutionProposed, {
    data: { proposalId, proposedAt, answerBy },
    personal: { ...addressOf(record), handlerName, text },
  });
  const proposals = record.proposals.map((one) =>
    one.id === proposalId ? { ...one, toldBy: factId } : one,
  );
  return { next: { ...record, proposals }, facts: [proposed] };
}
