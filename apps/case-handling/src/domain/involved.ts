import { involvedPersonSettled } from '@klantreacties/event-contracts';
import { staffById, type Directory } from '@klantreacties/organisation';
import { mayNotHandle } from './assignment.ts';
import type { CaseRecord, InvolvedOutcome } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, type Decision, type Moment } from './decision.ts';
import { refuse, type Refusal } from './refusals.ts';
import { released } from './release.ts';
import { textRefusal } from './texts.ts';
import { answerAgain, madeBefore } from './used-keys.ts';

export type SettledOutcome = Extract<
  InvolvedOutcome,
  'CONFIRMED' | 'REPLACED' | 'NOT_IN_DIRECTORY'
>;

export interface SettlingGiven {
  involvedId: string;
  outcome: SettledOutcome;
  staffId: string | null;
  /** What a colleague settled before, where this takes its place. */
  seenOutcome: InvolvedOutcome | null;
  directory: Directory;
}

const open: readonly InvolvedOutcome[] = ['PRESUMED', 'UNMATCHED'];

/**
 * P&K settles who a person involved is: confirms, replaces, or marks as not in the directory. What a
 * colleague settled is replaced only by who has seen it. A handler who turns out to be that person, or
 * to report to them, is released at once.
 */
export function settleInvolvedPerson(
  record: CaseRecord,
  actor: Actor,
  moment: Moment,
  given: SettlingGiven,
): Decision {
  const refusal = refusalOf(record, 'settleInvolvedPerson', actor);
  if (refusal !== null) return { refusal };
  const person = record.involved.find(({ id }) => id === given.involvedId);
  if (person === undefined) return refuse('involvedId', 'UNKNOWN_PERSON');
  if (!open.includes(person.outcome) && given.seenOutcome !== person.outcome)
    return refuse('seenOutcome', 'SEEN_ANOTHER');
  const found = whoIs(person, given);
  if ('refusal' in found) return found;
  const settled = { ...person, outcome: given.outcome, staffIds: found.staffIds };
  const involved = record.involved.map((one) => (one.id === person.id ? settled : one));
  return withInvolved({ ...record, involved }, moment, settled, given.directory);
}

/** P&K adds a person involved whom the reporter did not name, such as a handler who says so. */
export function nameInvolvedPerson(
  record: CaseRecord,
  actor: Actor,
  moment: Moment,
  given: { key: string; role: string; staffId: string; directory: Directory },
): Decision {
  const before = madeBefore(record, 'nameInvolvedPerson', given.key);
  if (before !== null)
    return answerAgain(record, before, (id) =>
      record.involved.some((one) => one.id === id && one.staffIds.includes(given.staffId)),
    );
  const refusal = refusalOf(record, 'nameInvolvedPerson', actor);
  if (refusal !== null) return { refusal };
  const fault = textRefusal('role', given.role);
  if (fault !== null) return fault;
  const person = staffById(given.directory, given.staffId);
  if (person === null) return refuse('staffId', 'UNKNOWN_PERSON');
  const id = moment.newId();
  const named = { id, outcome: 'CONFIRMED' as const, staffIds: [person.id] };
  const next: CaseRecord = {
    ...record,
    usedKeys: [...record.usedKeys, { key: given.key, madeBy: 'nameInvolvedPerson', id }],
    involved: [...record.involved, named],
    personal: {
      ...record.personal,
      involved: { ...record.personal.involved, [id]: { role: given.role, name: person.name } },
    },
  };
  return withInvolved(next, moment, named, given.directory);
}

function withInvolved(
  record: CaseRecord,
  moment: Moment,
  { id, outcome, staffIds }: CaseRecord['involved'][number],
  directory: Directory,
): Decision {
  const fact = tell(moment.newId(), involvedPersonSettled, {
    data: { involvedId: id, outcome },
    personal: { staffId: staffIds[0] ?? null },
  });
  const { handlerId } = record;
  if (handlerId === null || mayNotHandle(record, handlerId, directory) === null)
    return { next: record, told: [fact] };
  const { next, told } = released(record, moment, handlerId);
  return { next, told: [fact, ...told] };
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
