import { handlerReleased } from '@klantreacties/event-contracts';
import { isActive, staffById, type Directory } from '@klantreacties/organisation';
import type { ReleaseReason } from '@klantreacties/procedure';
import { caretakersOf } from './authority.ts';
import { assignmentOf, type Assignment, type Case, type Unjudged } from './case.ts';
import { shutOutOf } from './conflicts.ts';
import { fact, type Change, type DecisionContext, type Fact } from './decision.ts';
import { noticeTo } from './notices.ts';
import { isLastUse, type Use } from './used-keys.ts';

/** Why a handler handles the case no more, with what P&K has to know beside it. */
export interface Leaving {
  reason: ReleaseReason;
  note: string | null;
}

/**
 * The case without its handler, in the state that it has and with all that was done in it: whoever comes next goes
 * on from there. The handler is told that the case is no longer theirs, and P&K why.
 */
export function withoutHandler(
  record: Unjudged,
  leaving: Leaving,
  context: DecisionContext,
  directory: Directory,
): Change {
  const assignment = assignmentOf(record);
  if (record.state === 'REGISTERED' || assignment === null) return { next: record, facts: [] };
  const { handlerId } = assignment;
  const at = context.now.toISOString();
  const released = fact(context.newId(), handlerReleased, {
    data: { releasedAt: at },
    personal: { handlerId, ...leaving },
  });
  const releases = [...record.releases, { id: context.newId(), handlerId, at, ...leaving }];
  const next: Unjudged = { ...record, assignment: null, releases };
  return { next, facts: [released, ...noticesOf(next, assignment, context, directory)] };
}

/**
 * Whether a handler gave the case back by this very command, and nobody did or said anything in it since: then there
 * is nothing in it that they did not read.
 */
export function wasLastReleasedBy(record: Case, staffId: string, use: Use): boolean {
  return (
    isLastUse(record, use) &&
    record.releases.at(-1)?.handlerId === staffId &&
    !shutOutOf(record).includes(staffId)
  );
}

function noticesOf(
  record: Unjudged,
  { handlerId, name, email }: Assignment,
  context: DecisionContext,
  directory: Directory,
): Fact[] {
  const handler = staffById(directory, handlerId) ?? { name, email };
  const toHandler = isActive(directory, handlerId)
    ? [noticeTo(record, handler, 'NO_LONGER_HANDLER', context)]
    : [];
  const toOthers = caretakersOf(record, directory)
    .filter(({ id }) => id !== handlerId)
    .map((person) => noticeTo(record, person, 'HANDLER_RELEASED', context));
  return [...toHandler, ...toOthers];
}
