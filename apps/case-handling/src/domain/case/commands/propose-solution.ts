import { solutionProposed } from '@klantreacties/event-contracts';
import { staffById } from '@klantreacties/organisation';
import { addDays, localDateOf } from '@klantreacties/procedure';
import { z } from 'zod';
import type { CaseRecord } from '../case-record.ts';
import { fact, type Change, type DecisionContext } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { text } from '../input.ts';
import { addressOf } from '../texts.ts';

const daysToAnswer = 7;

/** Proposes a solution to the reporter in the name of the handler (E05); another one may follow. */
export const proposeSolution = defineCommand({
  name: 'proposeSolution',
  label: { nl: 'een oplossing voorstellen', en: 'propose a solution' },
  description: 'Oplossing voorstellen. The parent gets letter E05.',
  states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
  leadsTo: ['SOLUTION_PROPOSED'],
  by: ['QUALITY', 'HANDLER'],
  afterAcceptance: true,
  once: true,
  input: z.object({ text: text().describe('What is proposed') }),
  decide(record, { text }, { actor, directory, now, newId }) {
    const id = newId();
    const proposal = {
      id,
      proposedAt: now.toISOString(),
      answerBy: addDays(localDateOf(now), daysToAnswer),
      answer: null,
      byStaffId: actor.staffId,
      toldBy: null,
      takenBackAt: null,
    };
    const next: CaseRecord = {
      ...record,
      state: 'SOLUTION_PROPOSED',
      proposals: [...record.proposals, proposal],
      personal: {
        ...record.personal,
        proposals: { ...record.personal.proposals, [id]: { text, answerText: null } },
      },
    };
    const handler = staffById(directory, record.handlerId ?? '');
    return withSolutionProposed(next, proposal, { newId, handlerName: handler?.name ?? '' });
  },
});

/** The fact from which the reporter gets E05; the letter of this very fact meets the term of three weeks. */
export function withSolutionProposed(
  record: CaseRecord,
  { id: proposalId, proposedAt, answerBy }: CaseRecord['proposals'][number],
  { newId, handlerName }: Pick<DecisionContext, 'newId'> & { handlerName: string },
): Change {
  const factId = newId();
  const text = record.personal.proposals[proposalId]?.text ?? '';
  const proposed = fact(factId, solutionProposed, {
    data: { proposalId, proposedAt, answerBy },
    personal: { ...addressOf(record), handlerName, text },
  });
  const proposals = record.proposals.map((one) =>
    one.id === proposalId ? { ...one, toldBy: factId } : one,
  );
  return { next: { ...record, proposals }, facts: [proposed] };
}
