import { involvedPersonSettled, settlingBegun } from '@klantreacties/event-contracts';
import { hasRole, staffById, type Directory } from '@klantreacties/organisation';
import {
  helpFromOutside,
  insideReaders,
  isIndependentPair,
  isOutside,
  secondsFor,
} from './authority.ts';
import type { Case, FirstOpinion, InvolvedRow } from './case.ts';
import { isGivenBackByTwo, shutOutOf } from './conflicts.ts';
import { fact, type Decision, type Fact } from './decision.ts';
import type { Actor, CommandContext } from './define-command.ts';
import { refuse, type Refused } from './problems.ts';
import { withConsequences } from './shutting-out.ts';

/** The case with one row in the place of the one of its id. */
export const withRow = (record: Case, row: InvolvedRow): Case => ({
  ...record,
  involved: record.involved.map((one) => (one.id === row.id ? row : one)),
});

/** A row about which it is said whom it means; null for nobody of the directory. */
export const settledRow = (
  row: InvolvedRow,
  outcome: FirstOpinion['outcome'],
  staffId: string | null,
): InvolvedRow => ({
  ...row,
  outcome,
  staffIds: staffId === null ? [] : [staffId],
  found: withEvidence(row, staffId),
  said: null,
});

// What people say is evidence as strong as a full name.
function withEvidence(row: InvolvedRow, staffId: string | null): InvolvedRow['found'] {
  if (staffId === null) return row.found;
  return [
    ...row.found.filter((one) => one.staffId !== staffId),
    { staffId, confidence: 'STRONG' as const },
  ];
}

/** Whether it takes two people to say so: it gives access back, or shuts out who leads. */
export function takesTwo(
  before: Case,
  after: Case,
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

/** Of two outside persons one may be all that is left; then one acts for both, on record. */
export function actsForBoth(
  record: Case,
  row: InvolvedRow,
  { staffId }: Actor,
  directory: Directory,
): boolean {
  if (!isOutside(directory, staffId)) return false;
  if (!isIndependentPair(row, [staffId, staffId], directory)) return false;
  const first = row.said?.byStaffId ?? staffId;
  return first === staffId && secondsFor(record, row, staffId, directory).length === 0;
}

/** Why what two people say does not hold, or null. */
export function pairRefusal(
  row: InvolvedRow,
  pair: [string, string],
  named: string | null,
  directory: Directory,
): Refused | null {
  if (isOutside(directory, named) && !pair.some((id) => isOutside(directory, id)))
    return refuse('OUTSIDE_PERSON_NEEDED');
  return isIndependentPair(row, pair, directory) ? null : refuse('BOTH_REPORT_TO_MEANT');
}

/** The row holds as it is settled; `by` says who said it: one person, or two. */
export function settle(
  record: Case,
  after: Case,
  { id, capacity, outcome, staffIds }: InvolvedRow,
  { context, by }: { context: CommandContext; by: string[] },
): Decision {
  const settled = fact(context.newId(), involvedPersonSettled, {
    data: { involvedId: id, outcome, capacity },
    personal: { staffId: staffIds[0] ?? null, byStaffIds: by },
  });
  return unlessNobodyIsLeft(record, after, [settled], context);
}

/** The first of two says whom a row means: whom they name is shut out at once, and nobody is freed. */
export function beginSettling(
  record: Case,
  row: InvolvedRow,
  opinion: Omit<FirstOpinion, 'at'>,
  context: CommandContext,
): Decision {
  const { staffId, byStaffId, outcome } = opinion;
  const { directory, newId, now } = context;
  const outAtOnce = staffId !== null && !isOutside(directory, staffId) ? [staffId] : [];
  const begun: InvolvedRow = {
    ...row,
    staffIds: [...new Set([...row.staffIds, ...outAtOnce])],
    found: withEvidence(row, staffId),
    said: { ...opinion, at: now.toISOString() },
  };
  const said = fact(newId(), settlingBegun, {
    data: { involvedId: row.id, outcome, capacity: row.capacity },
    personal: { staffId, byStaffId },
  });
  return unlessNobodyIsLeft(record, withRow(record, begun), [said], context);
}

// No act of staff leaves fewer than one person besides who acts; a form that matches everyone is no act.
function unlessNobodyIsLeft(
  record: Case,
  after: Case,
  facts: Fact[],
  context: CommandContext,
): Decision {
  const { actor, directory } = context;
  const outBefore = shutOutOf(record);
  const shutsOut = shutOutOf(after).some((id) => !outBefore.includes(id));
  const left = new Set([
    ...insideReaders(after, directory).map(({ id }) => id),
    ...helpFromOutside(after, directory).calledIn,
  ]);
  left.delete(actor.staffId);
  if (shutsOut && left.size === 0) return refuse('NOBODY_LEFT');
  const following = withConsequences(record, after, context, directory);
  return { next: following.next, facts: [...facts, ...following.facts] };
}
