import { assignmentAccepted, handlerAssigned } from '@klantreacties/event-contracts';
import { hasRole, staffById, type Directory, type Staff } from '@klantreacties/organisation';
import type { CaseRecord } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { mayNotHandle } from './conflicts.ts';
import { tell, unchanged, type Decision, type Moment, type Told } from './decision.ts';
import { discussedWith } from './match-people.ts';
import { refuse, type Refusal } from './refusals.ts';
import { addressOf } from './texts.ts';

export interface AssignmentGiven {
  handlerId: string;
  /** What P&K says of a handler with whom the reporter discussed it before; null for anybody else. */
  freeToJudge?: boolean | null;
  directory: Directory;
}

/**
 * One handler: active, not involved and not reporting to who may be. An open row stops nobody else. With whom it
 * was discussed before handles where P&K says that they are free to judge.
 */
export function assignHandler(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
  { handlerId, freeToJudge, directory }: AssignmentGiven,
): Decision {
  const refusal = refusalOf(record, 'assignHandler', actor);
  if (refusal !== null) return { refusal };
  const handler = staffById(directory, handlerId);
  if (handler === null) return refuse('handlerId', 'UNKNOWN_PERSON');
  const fault = handlerRefusal(record, handler, directory);
  if (fault !== null) return fault;
  const discussed = discussedWith(record, directory).includes(handlerId);
  // Nobody says of themselves that they are free.
  if (discussed && actor.staffId === handlerId) return refuse('freeToJudge', 'MAY_BE_MEANT');
  if (discussed && freeToJudge !== true)
    return refuse('freeToJudge', freeToJudge === false ? 'NOT_FREE' : 'SAY_WHETHER_FREE');
  const { name, email } = handler;
  const next: CaseRecord = {
    ...record,
    state: 'ASSIGNED',
    handlerId,
    handledBy: [...new Set([...record.handledBy, handlerId])],
    personal: { ...record.personal, handler: { name, email } },
  };
  return tellAssigned(next, handler, { now, newId }, discussed);
}

function handlerRefusal(record: CaseRecord, handler: Staff, directory: Directory): Refusal | null {
  if (!handler.active) return refuse('handlerId', 'NOT_ACTIVE');
  const conflict = mayNotHandle(record, handler.id, directory);
  if (conflict !== null) return conflict;
  if (hasRole(handler, 'OUTSIDE'))
    return record.calledIn.includes(handler.id) ? null : refuse('handlerId', 'NOT_CALLED_IN');
  // Who may read a restricted case (docs/domain.md section 4, ADR 9).
  return record.head.restricted && !hasRole(handler, 'QUALITY_LEAD', 'DIRECTOR')
    ? refuse('handlerId', 'RESTRICTED_CASE')
    : null;
}

/** The fact from which the reporter gets E02 and the handler N02; that letter meets the term of one week. */
export function tellAssigned(
  record: CaseRecord,
  handler: Staff,
  { now, newId }: Pick<Moment, 'now' | 'newId'>,
  wasDiscussedWith = false,
): { next: CaseRecord; told: Told[] } {
  const factId = newId();
  const fact = tell(factId, handlerAssigned, {
    data: {
      dates: record.dates,
      assignedAt: now.toISOString(),
      ...(wasDiscussedWith ? { freeToJudge: true } : {}),
    },
    personal: {
      ...addressOf(record),
      handler: {
        staffId: handler.id,
        name: handler.name,
        function: handler.function,
        email: handler.email,
        phone: handler.phone,
      },
    },
  });
  return { next: { ...record, assignedBy: factId }, told: [fact] };
}

/** The handler says yes; from then on the investigation can begin. */
export function acceptAssignment(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
): Decision {
  const refusal = refusalOf(record, 'acceptAssignment', actor);
  if (refusal !== null) return { refusal };
  if (record.acceptedAt !== null) return unchanged(record);
  const acceptedAt = now.toISOString();
  const fact = tell(newId(), assignmentAccepted, {
    data: { acceptedAt },
    personal: { handlerId: actor.staffId },
  });
  return { next: { ...record, acceptedAt }, told: [fact] };
}
