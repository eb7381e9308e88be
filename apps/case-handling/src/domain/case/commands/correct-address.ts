import { addressCorrected } from '@klantreacties/event-contracts';
import { staffById, whoIsTheReporter, type Directory } from '@klantreacties/organisation';
import type { Milestone } from '@klantreacties/procedure';
import { z } from 'zod';
import { assignmentOf, type Case } from '../case.ts';
import { isOpen, whomARowMayMean } from '../conflicts.ts';
import { fact, type Change, type DecisionContext } from '../decision.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { address } from '../input.ts';
import { withAgreementsConfirmed } from '../judgment.ts';
import { problem, refuse } from '../problems.ts';
import { withHandlerAssigned } from './assign-handler.ts';
import { nameOfProposer, withSolutionProposed } from './propose-solution.ts';

/**
 * P&K corrects the address of the reporter, or says that it is right. The letter whose term still waits for
 * its arrival goes out again, to the reporter alone, so that a judgment that the mail server refused can reach
 * the reporter and close the case.
 */
export const correctAddress = defineCommand({
  name: 'correctAddress',
  label: { nl: 'het adres van de indiener verbeteren', en: 'correct the address of the reporter' },
  description: 'Adres van de indiener verbeteren. What did not arrive goes out again.',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY'],
  input: z.object({
    email: address().describe('Adres: the right one of the reporter'),
  }),
  prevented: ({ reporter }) => (reporter === null ? [problem('NO_ADDRESS')] : []),
  problems: (record, { email }, { directory }) =>
    isOurs(record, email, directory) ? [problem('ADDRESS_OF_COLLEAGUE', 'email')] : [],
  decide(record, { email }, context) {
    const { reporter } = record;
    if (reporter === null) return refuse('NO_ADDRESS');
    const next: Case = { ...record, reporter: { ...reporter, email } };
    const corrected = fact(context.newId(), addressCorrected, {
      data: { correctedAt: context.now.toISOString() },
      personal: { email },
    });
    const again = sentAgain(next, context, context.directory);
    return { next: again.next, facts: [corrected, ...again.facts] };
  },
});

// A judgment must not reach somebody of us in the place of the reporter, unless the reporter is that colleague.
function isOurs(record: Case, email: string, directory: Directory): boolean {
  const reporters = record.involved
    .filter(({ capacity }) => capacity === 'REPORTER')
    .flatMap((row) => (isOpen(row) ? whomARowMayMean(row) : row.staffIds));
  const owners = whoIsTheReporter(directory, { name: '', email, phone: null });
  const boxes = directory.brands.flatMap(({ qualityMail, sender }) => [qualityMail, sender.email]);
  return (
    owners.some((id) => !reporters.includes(id)) ||
    boxes.some((box) => box.toLowerCase() === email.trim().toLowerCase())
  );
}

function sentAgain(record: Case, context: DecisionContext, directory: Directory): Change {
  if (record.state === 'AGREEMENTS_CONFIRMED')
    return withAgreementsConfirmed(record, { ...context, again: true }, directory);
  // Who handled it is no news after the end.
  if (record.state === 'CLOSED') return { next: record, facts: [] };
  const waits = (milestone: Milestone) =>
    record.milestones.some((one) => one.milestone === milestone && one.metAt === null);
  const assignment = assignmentOf(record);
  const handler = assignment === null ? null : staffById(directory, assignment.handlerId);
  const assigned: Change =
    record.state !== 'REGISTERED' &&
    assignment !== null &&
    handler !== null &&
    waits('HANDLER_KNOWN')
      ? withHandlerAssigned(record, assignment, handler, { ...context, again: true })
      : { next: record, facts: [] };
  const proposal = record.proposals.findLast(({ takenBackAt }) => takenBackAt === null);
  if (proposal === undefined || !waits('PROPOSAL')) return assigned;
  const handlerName = nameOfProposer(record, proposal, directory);
  if (handlerName === null) return assigned;
  const proposed = withSolutionProposed(assigned.next, proposal, {
    newId: context.newId,
    handlerName,
  });
  return { next: proposed.next, facts: [...assigned.facts, ...proposed.facts] };
}
