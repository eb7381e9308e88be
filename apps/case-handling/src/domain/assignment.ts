import { assignmentAccepted, handlerAssigned } from '@klantreacties/event-contracts';
import {
  staffById,
  superiorIdsOf,
  type Directory,
  type Staff,
  type StaffRole,
} from '@klantreacties/organisation';
import { shutOutOf, type CaseRecord, type InvolvedOutcome } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, unchanged, type Decision, type Moment, type Told } from './decision.ts';
import { refuse, type Refusal } from './refusals.ts';
import { addressOf } from './texts.ts';

const settledOutcomes: readonly InvolvedOutcome[] = ['CONFIRMED', 'REPLACED', 'NOT_IN_DIRECTORY'];
// Who may read a restricted case (domain.md section 4).
const mayHandleRestricted: readonly StaffRole[] = ['QUALITY_LEAD', 'DIRECTOR'];

/** One handler: active, not involved, not reporting to someone involved, and everyone involved settled. */
export function assignHandler(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
  { handlerId, directory }: { handlerId: string; directory: Directory },
): Decision {
  const refusal = refusalOf(record, 'assignHandler', actor);
  if (refusal !== null) return { refusal };
  if (!record.involved.every(({ outcome }) => settledOutcomes.includes(outcome)))
    return { refusal: 'INVOLVED_NOT_SETTLED' };
  const handler = staffById(directory, handlerId);
  if (handler === null) return refuse('handlerId', 'UNKNOWN_PERSON');
  if (!handler.active) return refuse('handlerId', 'NOT_ACTIVE');
  const conflict = mayNotHandle(record, handlerId, directory);
  if (conflict !== null) return conflict;
  if (record.head.restricted && !handler.roles.some((role) => mayHandleRestricted.includes(role)))
    return refuse('handlerId', 'RESTRICTED_CASE');
  const { name, email } = handler;
  const next: CaseRecord = {
    ...record,
    state: 'ASSIGNED',
    handlerId,
    personal: { ...record.personal, handler: { name, email } },
  };
  return tellAssigned(next, handler, { now, newId });
}

/** Why someone cannot judge freely: involved, or reporting to who is; null when neither. */
export function mayNotHandle(
  record: CaseRecord,
  staffId: string,
  directory: Directory,
): Refusal | null {
  const involved = shutOutOf(record);
  if (involved.includes(staffId)) return refuse('handlerId', 'INVOLVED');
  return superiorIdsOf(directory, staffId).some((superior) => involved.includes(superior))
    ? refuse('handlerId', 'REPORTS_TO_INVOLVED')
    : null;
}

/** The fact from which the reporter gets E02 and the handler N02; that letter meets the term of one week. */
export function tellAssigned(
  record: CaseRecord,
  handler: Staff,
  { now, newId }: Pick<Moment, 'now' | 'newId'>,
): { next: CaseRecord; told: Told[] } {
  const factId = newId();
  const fact = tell(factId, handlerAssigned, {
    data: { dates: record.dates, assignedAt: now.toISOString() },
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
