import type { Directory } from '@klantreacties/organisation';
import { caretakersOf } from './authority.ts';
import type { Case, InvolvedRow } from './case.ts';
import { isOpen, shutOutOf } from './conflicts.ts';
import type { Change, DecisionContext } from './decision.ts';
import { withHandlerWhoLeft } from './handler-left.ts';
import { matchingRules, meantBy, otherPeople, rowOf } from './match-people.ts';
import { accessOf, noticeTo } from './notices.ts';
import { presumedFacts } from './open-case.ts';
import { withConsequences } from './shutting-out.ts';

/** What the history of a case holds that its document of an older version does not. */
export interface Past {
  /** Who was ever said to be meant by a row, by the row's id. */
  meantByRow: ReadonlyMap<string, readonly string[]>;
  handledBy: readonly string[];
  draftedBy: string | null;
}

/** Whether a case was matched by older rules and still goes on. */
export const isMatchedBefore = ({ state, matchingRules: by }: Case): boolean =>
  state !== 'CLOSED' && by < matchingRules;

/**
 * A case seen anew after the directory or the rules of matching changed. An open case of older rules is matched
 * once more: people newly found are presumed, a handler among them is released, and who may read the case is
 * notified. Of a handler who left P&K is notified. Gives the case itself where nothing is different.
 */
export function recheckCase(
  record: Case,
  past: Past | null,
  directory: Directory,
  context: DecisionContext,
): Change {
  const matched =
    past !== null && isMatchedBefore(record)
      ? matchedAgain(record, past, { directory, context })
      : { next: record, facts: [] };
  const seen = accessOf(record, matched, directory, context);
  return withHandlerWhoLeft(seen, directory, context);
}

function matchedAgain(
  record: Case,
  past: Past,
  { directory, context }: { directory: Directory; context: DecisionContext },
): Change {
  const { reaction } = record;
  const rows = record.involved.map((row) => rowAgain(row, record, past, directory));
  const others = otherPeople(record, rows, { reaction, directory, newId: context.newId });
  const after: Case = {
    ...withDraftedBy(record, past.draftedBy),
    matchingRules,
    handledBy: [...new Set([...past.handledBy, ...record.handledBy])],
    involved: [...rows, ...others],
  };
  const known = shutOutOf(record);
  const newlyFound = shutOutOf(after).filter((id) => !known.includes(id));
  if (newlyFound.length === 0 && others.length === 0) return { next: after, facts: [] };
  const changed = after.involved.filter((row) => !record.involved.includes(row));
  const presumed = changed.flatMap((row) => presumedFacts(row, context.newId));
  const { next, facts } = withConsequences(record, after, context, directory);
  const notices = caretakersOf(next, directory).map((person) =>
    noticeTo(next, person, 'CONFLICT_FOUND', context),
  );
  return { next, facts: [...presumed, ...facts, ...notices] };
}

function withDraftedBy(record: Case, known: string | null): Case {
  if (record.state === 'REGISTERED' || record.state === 'ASSIGNED') return record;
  const { judgment } = record;
  if (judgment === null || judgment.draftedBy !== null) return record;
  return { ...record, judgment: { ...judgment, draftedBy: known } } as Case;
}

// Whom people named stays; whom matching newly finds is presumed beside who was presumed before.
function rowAgain(
  row: InvolvedRow,
  { reaction }: Case,
  { meantByRow }: Past,
  directory: Directory,
): InvolvedRow {
  if (row.outcome === 'CONFIRMED' || row.outcome === 'REPLACED') return row;
  const known = [...(meantByRow.get(row.id) ?? []), ...row.staffIds];
  const again = rowOf(row, meantBy(directory, row, reaction), directory);
  const newlyFound = again.found.filter(({ staffId }) => !known.includes(staffId));
  if (newlyFound.length === 0) return row;
  const before = isOpen(row) ? row.found : [];
  const out = again.staffIds.filter((id) => newlyFound.some(({ staffId }) => staffId === id));
  return {
    ...row,
    outcome: 'PRESUMED',
    staffIds: [...new Set([...(isOpen(row) ? row.staffIds : []), ...out])],
    found: [...before, ...newlyFound],
  };
}
