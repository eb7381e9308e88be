import { isActive, type Directory } from '@klantreacties/organisation';
import { caretakersOf } from './authority.ts';
import { assignmentOf, handlingOf, type Case, type Handling } from './case.ts';
import type { Change, DecisionContext } from './decision.ts';
import { noticeTo } from './notices.ts';

/** Whether the handler of a case that still goes on is active in the directory no more. */
export const hasHandlerLeft = ({ state, handlerId }: Handling, directory: Directory): boolean =>
  handlerId !== null && state !== 'CLOSED' && !isActive(directory, handlerId);

/**
 * A change with what follows where its handler left the organisation: whoever of P&K may read the case is
 * notified, once until the handler comes back or another one is assigned. The case stays as it is.
 */
export function withHandlerWhoLeft(
  { next, facts }: Change,
  directory: Directory,
  context: DecisionContext,
): Change {
  const assignment = assignmentOf(next);
  const left = hasHandlerLeft(handlingOf(next), directory);
  if (assignment === null || left === (assignment.leftAt !== null)) return { next, facts };
  const leftAt = left ? context.now.toISOString() : null;
  const marked = { ...next, assignment: { ...assignment, leftAt } } as Case;
  const notices = left
    ? caretakersOf(marked, directory).map((person) =>
        noticeTo(marked, person, 'HANDLER_LEFT', context),
      )
    : [];
  return { next: marked, facts: [...facts, ...notices] };
}
