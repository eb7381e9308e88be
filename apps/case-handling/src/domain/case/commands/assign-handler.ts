import { handlerAssigned } from '@klantreacties/event-contracts';
import { staffById, type Staff } from '@klantreacties/organisation';
import { z } from 'zod';
import {
  handlerIdOf,
  type Assigned,
  type Assignment,
  type Case,
  type Registered,
  type Unjudged,
} from '../case.ts';
import { fact, type DecisionContext, type Fact } from '../decision.ts';
import { defineCommand, handledKinds } from '../define-command.ts';
import { reasonsAgainst, suitabilityBy } from '../handler-rules.ts';
import { id } from '../input.ts';
import { discussedWith } from '../match-people.ts';
import { problem, refuse } from '../problems.ts';
import { addressOf } from '../texts.ts';

/**
 * One handler: active, not involved and not reporting to who may be. An open row stops nobody else. With whom it
 * was discussed before handles where P&K says that they are free to judge. Whoever comes after another one goes on
 * in the state in which that one left the case.
 */
export const assignHandler = defineCommand({
  name: 'assignHandler',
  label: { nl: 'een behandelaar toewijzen', en: 'assign a handler' },
  description:
    'Behandelaar toewijzen. The parent gets letter E02, or E03 after another one, the handler N02.',
  kinds: handledKinds,
  states: ['REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
  leadsTo: { REGISTERED: 'ASSIGNED' },
  by: ['QUALITY'],
  input: z.object({
    handlerId: id('COLLEAGUE').describe('Behandelaar: the colleague who is to handle the case'),
    freeToJudge: z
      .boolean()
      .nullable()
      .default(null)
      .describe('Vrij om te oordelen: asked of a handler with whom the parent discussed it before'),
  }),
  prevented(record, { directory }) {
    if (handlerIdOf(record) !== null)
      return [{ ...problem('HAS_HANDLER'), first: 'releaseHandler' }];
    const reasonsOf = reasonsAgainst(record, directory);
    return directory.staff.some((person) => reasonsOf(person).length === 0)
      ? []
      : [problem('NOBODY_CAN_HANDLE')];
  },
  problems(record, { handlerId, freeToJudge }, { actor, directory }) {
    const handler = staffById(directory, handlerId);
    if (handler === null) return [problem('UNKNOWN_PERSON', 'handlerId')];
    const { reasons, asksWhetherFree } = suitabilityBy(record, { actor, directory })(handler);
    const [reason] = reasons;
    if (reason !== undefined) return [reason];
    if (!asksWhetherFree || freeToJudge === true) return [];
    return [problem(freeToJudge === false ? 'NOT_FREE' : 'SAY_WHETHER_FREE', 'freeToJudge')];
  },
  decide(record, { handlerId }, context) {
    const handler = staffById(context.directory, handlerId);
    if (handler === null) return refuse('UNKNOWN_PERSON', 'handlerId');
    const { name, email } = handler;
    const wasDiscussedWith = discussedWith(record, context.directory).includes(handlerId);
    const assignment: Assignment = {
      handlerId,
      name,
      email,
      assignedBy: null,
      acceptedAt: null,
      toldAt: null,
      leftAt: null,
    };
    const begun = begin(record);
    if (begun === null) return refuse('NOT_FOR_THIS_KIND');
    const next = { ...begun, handledBy: [...new Set([...record.handledBy, handlerId])] };
    return withHandlerAssigned(next, assignment, handler, { ...context, wasDiscussedWith });
  },
});

// Nobody handles a compliment.
function begin(record: Unjudged): Exclude<Unjudged, Registered> | null {
  if (record.state !== 'REGISTERED') return record;
  const { kind } = record.reaction;
  if (kind === 'COMPLIMENT') return null;
  const reaction = { ...record.reaction, kind };
  return { ...record, reaction, state: 'ASSIGNED', assignment: null } satisfies Assigned;
}

// A handler who comes after another one, and what they find of the last proposal.
function afterAnother({ handledBy, releases, proposals }: Case) {
  if (handledBy.length < 2 && releases.length === 0) return {};
  const last = proposals.at(-1);
  const found = last?.takenBackAt === null ? ('STANDS' as const) : ('TAKEN_BACK' as const);
  return { another: true, ...(last === undefined ? {} : { proposal: found }) };
}

/**
 * The fact from which the reporter gets E02, or E03 after another handler, and the handler N02; the letter to the
 * reporter meets the term of one week.
 */
export function withHandlerAssigned<Of extends Exclude<Case, Registered>>(
  record: Of,
  assignment: Assignment,
  { id: staffId, name, function: work, email, phone }: Staff,
  {
    now,
    newId,
    wasDiscussedWith = false,
  }: Pick<DecisionContext, 'now' | 'newId'> & { wasDiscussedWith?: boolean },
): { next: Of; facts: Fact[] } {
  const assignedBy = newId();
  const assigned = fact(assignedBy, handlerAssigned, {
    data: {
      dates: record.dates,
      assignedAt: now.toISOString(),
      ...(wasDiscussedWith ? { freeToJudge: true } : {}),
      ...afterAnother(record),
    },
    personal: {
      ...addressOf(record),
      handler: { staffId, name, function: work, email, phone },
    },
  });
  return { next: { ...record, assignment: { ...assignment, assignedBy } }, facts: [assigned] };
}
