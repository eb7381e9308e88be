import {
  assignmentAccepted,
  handlerAssigned,
  involvedPersonSettled,
} from '@klantreacties/event-contracts';
import { staffById, superiorIdsOf, type Directory } from '@klantreacties/organisation';
import { shutOutOf, type CaseRecord, type InvolvedOutcome } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, unchanged, type Decision, type Moment } from './decision.ts';
import { addressOf } from './texts.ts';

/** P&K settles who a person involved is: confirms, replaces, or marks as not in the directory. */
export function settleInvolvedPerson(
  record: CaseRecord,
  actor: Actor,
  { newId }: Moment,
  given: {
    involvedId: string;
    outcome: InvolvedOutcome;
    staffId: string | null;
    directory: Directory;
  },
): Decision {
  const refusal = refusalOf(record, 'settleInvolvedPerson', actor);
  if (refusal !== null) return { refusal };
  const person = record.involved.find(({ id }) => id === given.involvedId);
  if (person === undefined) return { refusal: 'UNKNOWN_PERSON' };
  const staffId =
    given.outcome === 'NOT_IN_DIRECTORY' ? null : (given.staffId ?? person.staffIds[0] ?? null);
  if (
    given.outcome !== 'NOT_IN_DIRECTORY' &&
    (staffId === null || staffById(given.directory, staffId) === null)
  )
    return { refusal: 'UNKNOWN_PERSON' };
  if (given.outcome === 'CONFIRMED' && staffId !== null && !person.staffIds.includes(staffId))
    return { refusal: 'UNKNOWN_PERSON' };
  const settled = {
    ...person,
    outcome: given.outcome,
    staffIds: staffId === null ? [] : [staffId],
  };
  const next = {
    ...record,
    involved: record.involved.map((one) => (one.id === person.id ? settled : one)),
  };
  const fact = tell(newId(), involvedPersonSettled, {
    data: { involvedId: person.id, outcome: given.outcome },
    personal: { staffId },
  });
  return { next, told: [fact] };
}

const settledOutcomes: readonly InvolvedOutcome[] = ['CONFIRMED', 'REPLACED', 'NOT_IN_DIRECTORY'];

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
  if (handler === null) return { refusal: 'UNKNOWN_PERSON' };
  if (!handler.active) return { refusal: 'NOT_ACTIVE' };
  const involved = shutOutOf(record);
  if (involved.includes(handlerId)) return { refusal: 'INVOLVED' };
  if (superiorIdsOf(directory, handlerId).some((superior) => involved.includes(superior)))
    return { refusal: 'REPORTS_TO_INVOLVED' };
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
