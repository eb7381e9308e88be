import { handlerAssigned } from '@klantreacties/event-contracts';
import { hasRole, staffById, type Directory, type Staff } from '@klantreacties/organisation';
import { z } from 'zod';
import type { Assigned, Assignment, Case, Registered } from '../case.ts';
import { mayNotHandle } from '../conflicts.ts';
import { fact, type DecisionContext, type Fact } from '../decision.ts';
import { defineCommand, handledKinds } from '../define-command.ts';
import { id } from '../input.ts';
import { discussedWith } from '../match-people.ts';
import { problem, refuse, type Problem } from '../problems.ts';
import { addressOf } from '../texts.ts';

/**
 * One handler: active, not involved and not reporting to who may be. An open row stops nobody else. With whom it
 * was discussed before handles where P&K says that they are free to judge.
 */
export const assignHandler = defineCommand({
  name: 'assignHandler',
  label: { nl: 'een behandelaar toewijzen', en: 'assign a handler' },
  description: 'Behandelaar toewijzen. The parent gets letter E02, the handler N02.',
  kinds: handledKinds,
  states: ['REGISTERED'],
  leadsTo: { REGISTERED: 'ASSIGNED' },
  by: ['QUALITY'],
  input: z.object({
    handlerId: id().describe('Behandelaar: the colleague who is to handle the case'),
    freeToJudge: z
      .boolean()
      .nullable()
      .default(null)
      .describe('Vrij om te oordelen: asked of a handler with whom the parent discussed it before'),
  }),
  prevented: (record, { directory }) =>
    directory.staff.some((person) => handlerProblem(record, person, directory) === null)
      ? []
      : [problem('NOBODY_CAN_HANDLE')],
  problems(record, { handlerId, freeToJudge }, { actor, directory }) {
    const handler = staffById(directory, handlerId);
    if (handler === null) return [problem('UNKNOWN_PERSON', 'handlerId')];
    const fault = handlerProblem(record, handler, directory);
    if (fault !== null) return [fault];
    if (!discussedWith(record, directory).includes(handlerId)) return [];
    // Nobody says of themselves that they are free.
    if (actor.staffId === handlerId) return [problem('MAY_BE_MEANT', 'freeToJudge')];
    if (freeToJudge === true) return [];
    return [problem(freeToJudge === false ? 'NOT_FREE' : 'SAY_WHETHER_FREE', 'freeToJudge')];
  },
  decide(record, { handlerId }, context) {
    const handler = staffById(context.directory, handlerId);
    if (handler === null) return refuse('UNKNOWN_PERSON', 'handlerId');
    const { kind } = record.reaction;
    if (kind === 'COMPLIMENT') return refuse('NOT_FOR_THIS_KIND');
    const { name, email } = handler;
    const wasDiscussedWith = discussedWith(record, context.directory).includes(handlerId);
    const assignment = { handlerId, name, email, assignedBy: null, acceptedAt: null, leftAt: null };
    const next: Assigned = {
      ...record,
      reaction: { ...record.reaction, kind },
      state: 'ASSIGNED',
      assignment,
      handledBy: [...new Set([...record.handledBy, handlerId])],
    };
    return withHandlerAssigned(next, assignment, handler, { ...context, wasDiscussedWith });
  },
});

function handlerProblem(record: Case, handler: Staff, directory: Directory): Problem | null {
  if (!handler.active) return problem('NOT_ACTIVE', 'handlerId');
  const conflict = mayNotHandle(record, handler.id, directory);
  if (conflict !== null) return problem(conflict, 'handlerId');
  if (hasRole(handler, 'OUTSIDE'))
    return record.calledIn.includes(handler.id) ? null : problem('NOT_CALLED_IN', 'handlerId');
  // Who may read a restricted case (docs/domain.md section 4).
  return record.reaction.restricted && !hasRole(handler, 'QUALITY_LEAD', 'DIRECTOR')
    ? problem('RESTRICTED_CASE', 'handlerId')
    : null;
}

/**
 * The fact from which the reporter gets E02 and the handler N02; E02 meets the term of one week. Where it goes out
 * again, the handler gets nothing.
 */
export function withHandlerAssigned<Of extends Exclude<Case, Registered>>(
  record: Of,
  assignment: Assignment,
  { id: staffId, name, function: work, email, phone }: Staff,
  {
    now,
    newId,
    wasDiscussedWith = false,
    again = false,
  }: Pick<DecisionContext, 'now' | 'newId'> & { wasDiscussedWith?: boolean; again?: boolean },
): { next: Of; facts: Fact[] } {
  const assignedBy = newId();
  const assigned = fact(assignedBy, handlerAssigned, {
    data: {
      dates: record.dates,
      assignedAt: now.toISOString(),
      ...(wasDiscussedWith ? { freeToJudge: true } : {}),
      ...(again ? { again } : {}),
    },
    personal: {
      ...addressOf(record),
      handler: { staffId, name, function: work, email, phone },
    },
  });
  return { next: { ...record, assignment: { ...assignment, assignedBy } }, facts: [assigned] };
}
