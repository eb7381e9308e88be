import { caseRestricted, liftingBegun, restrictionLifted } from '@klantreacties/event-contracts';
import { isActive, staffById, type Directory } from '@klantreacties/organisation';
import type { TidyText } from '@klantreacties/plain-text';
import {
  helpFromOutside,
  insideReaders,
  leadAndDirectors,
  mayReadRestricted,
} from './authority.ts';
import { handlerIdOf, isUnjudged, type Case } from './case.ts';
import { shutOutOf, whoMayBeInvolved } from './conflicts.ts';
import { fact, unchanged, type Change } from './decision.ts';
import type { CommandContext } from './define-command.ts';
import { noticeTo } from './notices.ts';
import { withoutHandler } from './release.ts';
import { isLastUse, type Use } from './used-keys.ts';

/** The case with who may read it changed; every fact from then on says so. */
export const withRestricted = (record: Case, restricted: boolean): Case =>
  ({ ...record, reaction: { ...record.reaction, restricted }, lifting: null }) as Case;

/**
 * The case for lead and directors alone. A handler who may not read it any more is released while it is not judged,
 * after that they only lose access. Lead and directors are notified, but for who may be meant.
 */
export function restrict(record: Case, reason: TidyText, context: CommandContext): Change {
  const { actor, directory, newId, now } = context;
  const at = now.toISOString();
  const by = actor.staffId;
  const one = { id: newId(), restricted: true, at, byStaffIds: [by], reason };
  const next = { ...withRestricted(record, true), restrictions: [...record.restrictions, one] };
  const said = fact(newId(), caseRestricted, {
    data: { restrictedAt: at },
    personal: { byStaffId: by, reason },
  });
  if (record.reaction.restricted) return { next, facts: [said] };
  const released = withoutWhoMayNotRead(next, context);
  const meant = whoMayBeInvolved(next);
  const notices = leadAndDirectors(next, directory)
    .filter(({ id }) => !meant.includes(id))
    .map((person) => noticeTo(next, person, 'CASE_RESTRICTED', context));
  return { next: released.next, facts: [said, ...released.facts, ...notices] };
}

/** The first of two says that it may be lifted; nothing changes in who reads the case. */
export function beginLifting(record: Case, { actor, newId, now }: CommandContext): Change {
  const at = now.toISOString();
  const begun = fact(newId(), liftingBegun, {
    data: { begunAt: at },
    personal: { byStaffId: actor.staffId },
  });
  return { next: { ...record, lifting: { byStaffId: actor.staffId, at } }, facts: [begun] };
}

/**
 * The case without the word of a first who could not say it any more: who left, is neither lead, director nor outside
 * person now, or may be meant since. The next one is the first.
 */
export function withLiftingThatHolds<Of extends Case>(record: Of, directory: Directory): Of {
  const byStaffId = record.lifting?.byStaffId ?? null;
  const first = byStaffId === null ? null : staffById(directory, byStaffId);
  const holds =
    first !== null &&
    isActive(directory, first.id) &&
    mayReadRestricted(first) &&
    !whoMayBeInvolved(record).includes(first.id);
  return record.lifting === null || holds ? record : { ...record, lifting: null };
}

/** Two said so: the case is as open as one that never was restricted. */
export function lift(record: Case, byStaffIds: string[], { newId, now }: CommandContext): Change {
  const at = now.toISOString();
  const one = { id: newId(), restricted: false, at, byStaffIds, reason: null };
  const next = { ...withRestricted(record, false), restrictions: [...record.restrictions, one] };
  const lifted = fact(newId(), restrictionLifted, {
    data: { liftedAt: at },
    personal: { byStaffIds },
  });
  return { next, facts: [lifted] };
}

/** Whether nobody could read the case once it were restricted, not even from outside. */
export function leavesNobody(record: Case, directory: Directory): boolean {
  const after = withRestricted(record, true);
  return (
    insideReaders(after, directory).length === 0 &&
    helpFromOutside(after, directory).calledIn.length === 0
  );
}

/**
 * Whether somebody turned who may read the case by this very command, and nobody did or said anything in it since:
 * who reads it no more by their own act is still answered alike.
 */
export function wasLastTurnedBy(record: Case, staffId: string, use: Use): boolean {
  return (
    isLastUse(record, use) &&
    ['restrictCase', 'liftRestriction'].includes(use.madeBy) &&
    record.restrictions.at(-1)?.byStaffIds.includes(staffId) === true &&
    !shutOutOf(record).includes(staffId)
  );
}

function withoutWhoMayNotRead(record: Case, context: CommandContext): Change {
  const { directory } = context;
  const handlerId = handlerIdOf(record);
  const handler = handlerId === null ? null : staffById(directory, handlerId);
  const stays = handlerId === null || (handler !== null && mayReadRestricted(handler));
  if (stays || !isUnjudged(record)) return unchanged(record);
  return withoutHandler(record, { reason: 'RESTRICTED', note: null }, context, directory);
}
