import {
  assignmentAccepted,
  handlerAssigned,
  handlerReleased,
  involvedPersonSettled,
} from '@klantreacties/event-contracts';
import {
  staffById,
  superiorIdsOf,
  type Directory,
  type StaffRole,
} from '@klantreacties/organisation';
import { shutOutOf, type CaseRecord, type InvolvedOutcome } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, unchanged, type Decision, type Moment, type Told } from './decision.ts';
import { refuse, type Refusal } from './refusals.ts';
import { addressOf } from './texts.ts';

export interface SettlingGiven {
  involvedId: string;
  outcome: Extract<InvolvedOutcome, 'CONFIRMED' | 'REPLACED' | 'NOT_IN_DIRECTORY'>;
  staffId: string | null;
  directory: Directory;
}

/**
 * P&K settles who a person involved is: confirms, replaces, or marks as not in the directory. A handler
 * who turns out to be that person is released at once, and the case waits for another one.
 */
export function settleInvolvedPerson(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
  given: SettlingGiven,
): Decision {
  const refusal = refusalOf(record, 'settleInvolvedPerson', actor);
  if (refusal !== null) return { refusal };
  const person = record.involved.find(({ id }) => id === given.involvedId);
  if (person === undefined) return refuse('involvedId', 'UNKNOWN_PERSON');
  const found = whoIs(person, given);
  if ('refusal' in found) return found;
  const settled = { ...person, outcome: given.outcome, staffIds: found.staffIds };
  const involved = record.involved.map((one) => (one.id === person.id ? settled : one));
  const told: Told[] = [
    tell(newId(), involvedPersonSettled, {
      data: { involvedId: person.id, outcome: given.outcome },
      personal: { staffId: found.staffIds[0] ?? null },
    }),
  ];
  const { handlerId } = record;
  if (handlerId === null || !found.staffIds.includes(handlerId))
    return { next: { ...record, involved }, told };
  told.push(
    tell(newId(), handlerReleased, {
      data: { releasedAt: now.toISOString() },
      personal: { handlerId },
    }),
  );
  return {
    next: { ...record, involved, state: 'REGISTERED', handlerId: null, acceptedAt: null },
    told,
  };
}

function whoIs(
  { staffIds: presumed }: CaseRecord['involved'][number],
  { outcome, staffId, directory }: SettlingGiven,
): { staffIds: string[] } | Refusal {
  if (outcome === 'NOT_IN_DIRECTORY') return { staffIds: [] };
  const only = presumed.length === 1 ? (presumed[0] ?? null) : null;
  const chosen = staffId ?? (outcome === 'CONFIRMED' ? only : null);
  if (chosen === null && outcome === 'CONFIRMED' && presumed.length > 1)
    return refuse('staffId', 'WHICH_PERSON');
  const confirmsOther = outcome === 'CONFIRMED' && chosen !== null && !presumed.includes(chosen);
  return chosen === null || confirmsOther || staffById(directory, chosen) === null
    ? refuse('staffId', 'UNKNOWN_PERSON')
    : { staffIds: [chosen] };
}

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
  const involved = shutOutOf(record);
  if (involved.includes(handlerId)) return refuse('handlerId', 'INVOLVED');
  if (superiorIdsOf(directory, handlerId).some((superior) => involved.includes(superior)))
    return refuse('handlerId', 'REPORTS_TO_INVOLVED');
  if (record.head.restricted && !handler.roles.some((role) => mayHandleRestricted.includes(role)))
    return refuse('handlerId', 'RESTRICTED_CASE');
  const fact = tell(newId(), handlerAssigned, {
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
  return { next: { ...record, state: 'ASSIGNED', handlerId }, told: [fact] };
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
