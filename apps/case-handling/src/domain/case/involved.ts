import { involvedPersonSettled, settlingBegun } from '@klantreacties/event-contracts';
import { hasRole, staffById, type Directory } from '@klantreacties/organisation';
import {
  helpFromOutside,
  insideReaders,
  isIndependentPair,
  isOutside,
  maySettle,
  secondsFor,
} from './authority.ts';
import type { CaseRecord, FirstOpinion, InvolvedOutcome, InvolvedRow } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { isGivenBackByTwo, isOpen, shutOutOf, whomARowMayMean } from './conflicts.ts';
import { tell, unchanged, type Decision, type Moment, type Told } from './decision.ts';
import { refuse, type Refusal } from './refusals.ts';
import { withConsequences } from './shutting-out.ts';
import { textRefusal } from './texts.ts';
import { answerAgain, madeBefore } from './used-keys.ts';

export type SettledOutcome = FirstOpinion['outcome'];

export interface SettlingGiven {
  involvedId: string;
  outcome: SettledOutcome;
  staffId: string | null;
  /** What a colleague settled before, where this takes its place. */
  seenOutcome: InvolvedOutcome | null;
  directory: Directory;
}

/**
 * Somebody who may not be meant says whom a row means: confirms, replaces, or marks as not in the directory.
 * Where that gives access back to somebody for whom it takes two, or shuts out a lead, a director or an outside
 * person, it holds when a second person says the same; whom the first names is shut out at once.
 */
export function settleInvolvedPerson(
  record: CaseRecord,
  actor: Actor,
  moment: Moment,
  given: SettlingGiven,
): Decision {
  const refusal = refusalOf(record, 'settleInvolvedPerson', actor);
  if (refusal !== null) return { refusal };
  const { directory, outcome } = given;
  const row = record.involved.find(({ id }) => id === given.involvedId);
  if (row === undefined) return refuse('involvedId', 'UNKNOWN_PERSON');
  if (!maySettle(record, row, actor.staffId, directory))
    return refuse('involvedId', 'MAY_BE_MEANT');
  if (!isOpen(row) && given.seenOutcome !== row.outcome)
    return refuse('seenOutcome', 'SEEN_ANOTHER');
  const who = whoIs(row, given);
  if ('refusal' in who) return who;
  const settled = settledRow(row, outcome, who.staffId);
  const after = withRow(record, settled);
  const opinion = { byStaffId: actor.staffId, outcome, staffId: who.staffId };
  if (!takesTwo(record, after, who.staffId, directory))
    return settle(record, after, settled, { actor, moment, directory, by: [actor.staffId] });
  const { said } = row;
  if (said !== null && said.outcome === outcome && said.staffId === who.staffId) {
    if (said.byStaffId === actor.staffId && !actsForBoth(record, row, actor, directory))
      return unchanged(record);
    const refused = pairRefusal(row, [said.byStaffId, actor.staffId], who.staffId, directory);
    if (refused !== null && said.byStaffId !== actor.staffId) return refused;
    const by = [said.byStaffId, actor.staffId];
    return settle(record, after, settled, { actor, moment, directory, by });
  }
  if (actsForBoth(record, row, actor, directory)) {
    const by = [actor.staffId, actor.staffId];
    return settle(record, after, settled, { actor, moment, directory, by });
  }
  return begin(record, row, opinion, { moment, directory });
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
      record.involved.some((one) => one.id === id && whomARowMayMean(one).includes(given.staffId)),
    );
  const refusal = refusalOf(record, 'nameInvolvedPerson', actor);
  if (refusal !== null) return { refusal };
  const fault = textRefusal('role', given.role);
  if (fault !== null) return fault;
  const { directory, staffId, role, key } = given;
  const person = staffById(directory, staffId);
  if (person === null) return refuse('staffId', 'UNKNOWN_PERSON');
  const id = moment.newId();
  const empty: InvolvedRow = {
    id,
    capacity: 'INVOLVED',
    outcome: 'UNMATCHED',
    staffIds: [],
    found: [],
    said: null,
  };
  const withKey: CaseRecord = {
    ...record,
    usedKeys: [...record.usedKeys, { key, madeBy: 'nameInvolvedPerson', id }],
    involved: [...record.involved, empty],
    personal: {
      ...record.personal,
      involved: { ...record.personal.involved, [id]: { role, name: person.name } },
    },
  };
  const settled = settledRow(empty, 'CONFIRMED', staffId);
  const after = withRow(withKey, settled);
  if (!takesTwo(withKey, after, staffId, directory))
    return settle(withKey, after, settled, { actor, moment, directory, by: [actor.staffId] });
  const opinion = { byStaffId: actor.staffId, outcome: 'CONFIRMED' as const, staffId };
  return begin(withKey, { ...empty, outcome: 'PRESUMED' }, opinion, { moment, directory });
}

const withRow = (record: CaseRecord, row: InvolvedRow): CaseRecord => ({
  ...record,
  involved: record.involved.map((one) => (one.id === row.id ? row : one)),
});

// What people say is evidence as strong as a full name.
function withEvidence(row: InvolvedRow, staffId: string | null): InvolvedRow['found'] {
  if (staffId === null) return row.found;
  return [
    ...row.found.filter((one) => one.staffId !== staffId),
    { staffId, confidence: 'STRONG' as const },
  ];
}

const settledRow = (
  row: InvolvedRow,
  outcome: SettledOutcome,
  staffId: string | null,
): InvolvedRow => ({
  ...row,
  outcome,
  staffIds: staffId === null ? [] : [staffId],
  found: withEvidence(row, staffId),
  said: null,
});

function takesTwo(
  before: CaseRecord,
  after: CaseRecord,
  named: string | null,
  directory: Directory,
): boolean {
  const out = shutOutOf(after);
  const freed = shutOutOf(before).filter((id) => !out.includes(id));
  const person = named === null ? null : staffById(directory, named);
  return (
    freed.some((id) => isGivenBackByTwo(before, id, directory)) ||
    (person !== null && hasRole(person, 'QUALITY_LEAD', 'DIRECTOR', 'OUTSIDE'))
  );
}

// Of two outside persons one may be all that is left; then one acts for both, on record.
function actsForBoth(
  record: CaseRecord,
  row: InvolvedRow,
  { staffId }: Actor,
  directory: Directory,
): boolean {
  if (!isOutside(directory, staffId)) return false;
  if (!isIndependentPair(row, [staffId, staffId], directory)) return false;
  const first = row.said?.byStaffId ?? staffId;
  return first === staffId && secondsFor(record, row, staffId, directory).length === 0;
}

function pairRefusal(
  row: InvolvedRow,
  pair: [string, string],
  named: string | null,
  directory: Directory,
): Refusal | null {
  if (isOutside(directory, named) && !pair.some((id) => isOutside(directory, id)))
    return { refusal: 'OUTSIDE_PERSON_NEEDED' };
  return isIndependentPair(row, pair, directory) ? null : { refusal: 'BOTH_REPORT_TO_MEANT' };
}

interface Settling {
  actor: Actor;
  moment: Moment;
  directory: Directory;
  /** Who said it: one person, or two. */
  by: string[];
}

function settle(
  record: CaseRecord,
  after: CaseRecord,
  { id, capacity, outcome, staffIds }: InvolvedRow,
  { actor, moment, directory, by }: Settling,
): Decision {
  const fact = tell(moment.newId(), involvedPersonSettled, {
    data: { involvedId: id, outcome, capacity },
    personal: { staffId: staffIds[0] ?? null, byStaffIds: by },
  });
  return unlessNobodyIsLeft(record, after, actor.staffId, { facts: [fact], moment, directory });
}

function begin(
  record: CaseRecord,
  row: InvolvedRow,
  opinion: Omit<FirstOpinion, 'at'>,
  { moment, directory }: { moment: Moment; directory: Directory },
): Decision {
  const { staffId, byStaffId, outcome } = opinion;
  const at = moment.now.toISOString();
  const outAtOnce = staffId !== null && !isOutside(directory, staffId) ? [staffId] : [];
  const begun: InvolvedRow = {
    ...row,
    staffIds: [...new Set([...row.staffIds, ...outAtOnce])],
    found: withEvidence(row, staffId),
    said: { ...opinion, at },
  };
  const fact = tell(moment.newId(), settlingBegun, {
    data: { involvedId: row.id, outcome, capacity: row.capacity },
    personal: { staffId, byStaffId },
  });
  return unlessNobodyIsLeft(record, withRow(record, begun), byStaffId, {
    facts: [fact],
    moment,
    directory,
  });
}

// No act of staff leaves fewer than one person besides who acts; a form that matches everyone is no act.
function unlessNobodyIsLeft(
  record: CaseRecord,
  after: CaseRecord,
  actorId: string,
  { facts, moment, directory }: { facts: Told[]; moment: Moment; directory: Directory },
): Decision {
  const outBefore = shutOutOf(record);
  const shutsOut = shutOutOf(after).some((id) => !outBefore.includes(id));
  const left = new Set([
    ...insideReaders(after, directory).map(({ id }) => id),
    ...helpFromOutside(after, directory).calledIn,
  ]);
  left.delete(actorId);
  if (shutsOut && left.size === 0) return { refusal: 'NOBODY_LEFT' };
  const { next, told } = withConsequences(record, after, moment, directory);
  return { next, told: [...facts, ...told] };
}

function whoIs(
  { staffIds, found }: InvolvedRow,
  { outcome, staffId, directory }: SettlingGiven,
): { staffId: string | null } | Refusal {
  if (outcome === 'NOT_IN_DIRECTORY') return { staffId: null };
  const presumed = [...new Set([...staffIds, ...found.map((one) => one.staffId)])];
  const only = presumed.length === 1 ? (presumed[0] ?? null) : null;
  const chosen = staffId ?? (outcome === 'CONFIRMED' ? only : null);
  if (chosen === null && outcome === 'CONFIRMED' && presumed.length > 1)
    return refuse('staffId', 'WHICH_PERSON');
  const confirmsOther = outcome === 'CONFIRMED' && chosen !== null && !presumed.includes(chosen);
  return chosen === null || confirmsOther || staffById(directory, chosen) === null
    ? refuse('staffId', 'UNKNOWN_PERSON')
    : { staffId: chosen };
}
