import { noticeGiven, type DataOf } from '@klantreacties/event-contracts';
import { brandById, staffById, type Directory } from '@klantreacties/organisation';
import { helpFromOutside } from './authority.ts';
import type { CaseRecord } from './case-record.ts';
import { tell, type Decision, type Moment, type Told } from './decision.ts';

export type Notice = DataOf<typeof noticeGiven>['notice'];

/** A letter to one person who may read the case: its number and what there is to do. */
export function noticeTo(
  { personal }: CaseRecord,
  { name, email }: { name: string; email: string },
  notice: Notice,
  { now, newId }: Moment,
): Told {
  return tell(newId(), noticeGiven, {
    data: { notice, givenAt: now.toISOString() },
    personal: { number: personal.number, to: { name, email } },
  });
}

/**
 * The decision with who has the case by it: outside persons come in where nobody inside may do the next
 * step, and are notified. Where the directory has none, the box of P&K is told that a case waits, without its number.
 */
export function withAccess(
  before: CaseRecord | null,
  decision: Decision,
  directory: Directory,
  moment: Moment,
): Decision {
  if ('refusal' in decision) return decision;
  return accessOf(before, decision, directory, moment);
}

/** The same for what is no refusal. */
export function accessOf(
  before: CaseRecord | null,
  { next, told }: { next: CaseRecord; told: Told[] },
  directory: Directory,
  moment: Moment,
): { next: CaseRecord; told: Told[] } {
  const { calledIn, waits } = helpFromOutside(next, directory);
  const same = waits === next.waitsForOutside && calledIn.join() === next.calledIn.join();
  const settled = same ? next : { ...next, calledIn, waitsForOutside: waits };
  const known = before?.calledIn ?? [];
  const newcomers = calledIn
    .filter((id) => !known.includes(id))
    .flatMap((id) => staffById(directory, id) ?? [])
    .map((person) => noticeTo(settled, person, 'CALLED_IN', moment));
  const alarm =
    waits && before?.waitsForOutside !== true ? boxNotice(settled, directory, moment) : [];
  return { next: settled, told: [...told, ...newcomers, ...alarm] };
}

function boxNotice({ head }: CaseRecord, directory: Directory, { now, newId }: Moment): Told[] {
  const brand = brandById(directory, head.brand);
  if (brand === null) return [];
  return [
    tell(newId(), noticeGiven, {
      data: { notice: 'WAITS_FOR_OUTSIDE', givenAt: now.toISOString() },
      personal: { number: null, to: { name: null, email: brand.qualityMail } },
    }),
  ];
}
