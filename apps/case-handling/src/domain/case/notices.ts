import { noticeGiven, type DataOf } from '@klantreacties/event-contracts';
import { brandById, staffById, type Directory } from '@klantreacties/organisation';
import { caretakersOf, helpFromOutside, isForTheBox, waitsForDirector } from './authority.ts';
import type { Case } from './case.ts';
import { fact, type Change, type Decision, type DecisionContext, type Fact } from './decision.ts';

export type Notice = DataOf<typeof noticeGiven>['notice'];

/** A letter to one person who may read the case: its number and what there is to do. */
export function noticeTo(
  { number }: Case,
  { name, email }: { name: string; email: string },
  notice: Notice,
  { now, newId }: DecisionContext,
): Fact {
  return fact(newId(), noticeGiven, {
    data: { notice, givenAt: now.toISOString() },
    personal: { number, to: { name, email } },
  });
}

/**
 * The decision with who has the case by it: outside persons come in where nobody inside may do the next
 * step, and are notified. Where the directory has none, P&K is notified that a case waits, without its number.
 */
export function withAccess(
  before: Case | null,
  decision: Decision,
  directory: Directory,
  context: DecisionContext,
): Decision {
  if ('problems' in decision) return decision;
  return accessOf(before, decision, directory, context);
}

/** The same for what is no refusal. */
export function accessOf(
  before: Case | null,
  { next, facts }: Change,
  directory: Directory,
  context: DecisionContext,
): Change {
  const { calledIn, waits } = helpFromOutside(next, directory);
  const forDirector = waitsForDirector(next, directory);
  const same =
    waits === next.waitsForOutside &&
    forDirector === next.waitsForDirector &&
    calledIn.join() === next.calledIn.join();
  const settled = same
    ? next
    : { ...next, calledIn, waitsForOutside: waits, waitsForDirector: forDirector };
  const known = before?.calledIn ?? [];
  const newcomers = calledIn
    .filter((id) => !known.includes(id))
    .flatMap((id) => staffById(directory, id) ?? [])
    .map((person) => noticeTo(settled, person, 'CALLED_IN', context));
  const alarm =
    waits && before?.waitsForOutside !== true ? waitingNotices(settled, directory, context) : [];
  return { next: settled, facts: [...facts, ...newcomers, ...alarm] };
}

// To the box where all who read it may read the case, else one by one. Where nobody may, the box hears that some
// case waits, for somebody has to enter an outside person. Of a restricted one the box hears nothing.
function waitingNotices(
  record: Case,
  directory: Directory,
  { now, newId }: DecisionContext,
): Fact[] {
  const brand = brandById(directory, record.reaction.brand);
  if (brand === null) return [];
  const readers = caretakersOf(record, directory).map(({ email }) => email);
  const toBox =
    isForTheBox(record, directory) || (readers.length === 0 && !record.reaction.restricted);
  return (toBox ? [brand.qualityMail] : readers).map((email) =>
    fact(newId(), noticeGiven, {
      data: { notice: 'WAITS_FOR_OUTSIDE', givenAt: now.toISOString() },
      personal: { number: null, to: { name: null, email } },
    }),
  );
}
