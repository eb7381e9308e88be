import { assignmentAccepted } from '@klantreacties/event-contracts';
import { z } from 'zod';
import type { Assignment } from '../case.ts';
import { fact } from '../decision.ts';
import { defineCommand, handledKinds } from '../define-command.ts';
import { problem, refuse } from '../problems.ts';

/** The handler says yes; from then on the investigation can begin. */
export const acceptAssignment = defineCommand({
  name: 'acceptAssignment',
  label: { nl: 'de behandelaar zegt ja', en: 'the handler accepts' },
  description: 'Opdracht aannemen. From then on the handler can begin.',
  kinds: handledKinds,
  // Whoever comes after another one goes on where that one stopped.
  states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
  by: ['HANDLER'],
  input: z.object({}),
  isDone: ({ assignment }) => isAccepted(assignment),
  prevented: ({ assignment }) => (isAccepted(assignment) ? [problem('ALREADY_DONE')] : []),
  decide(record, _given, { actor, now, newId }) {
    const { assignment } = record;
    if (assignment === null) return refuse('NOT_YOURS');
    const acceptedAt = now.toISOString();
    const accepted = fact(newId(), assignmentAccepted, {
      data: { acceptedAt },
      personal: { handlerId: actor.staffId },
    });
    return { next: { ...record, assignment: { ...assignment, acceptedAt } }, facts: [accepted] };
  },
});

const isAccepted = (assignment: Assignment | null) =>
  assignment !== null && assignment.acceptedAt !== null;
