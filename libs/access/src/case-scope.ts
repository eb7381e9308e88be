import { readUuid } from '@klantreacties/plain-text';
import { readRightOf, readsPart } from './read-rights.ts';
import type { Viewer } from './viewer.ts';

/** The id of a case as it is kept, from how it came in; null is answered as a case that is not there. */
export const readCaseId = (given: string): string | null => readUuid(given);

/**
 * Which cases a viewer may read; every read of a store takes one. A person involved in a complaint is
 * shut out of it whatever the reach (docs/domain.md section 4), so staff reaches carry `staffId`.
 */
export type CaseScope =
  | { reach: 'NONE' }
  | { reach: 'REACTION'; reactionId: string }
  | { reach: 'ASSIGNED'; staffId: string }
  | { reach: 'CALLED_IN'; staffId: string }
  | { reach: 'ALL'; staffId: string; restricted: boolean };

/** The scope of a viewer: one reaction for its reporter, what the table of rights says for staff. */
export function caseScopeOf(viewer: Viewer): CaseScope {
  if (viewer.kind === 'public') return { reach: 'NONE' };
  if (viewer.kind === 'reporter') return { reach: 'REACTION', reactionId: viewer.reactionId };
  const { reach, restricted } = readRightOf(viewer.roles);
  const { id: staffId } = viewer;
  return reach === 'ALL' ? { reach, staffId, restricted } : { reach, staffId };
}

/** What decides who reads a case. */
export interface ReadableCase {
  id: string;
  restricted: boolean;
  handlerId: string | null;
  calledIn: readonly string[];
  shutOut: readonly string[];
}

/** Whether a case is within a scope: the same as the SQL of every query, on one case. */
export function isInScope(scope: CaseScope, record: ReadableCase): boolean {
  if (scope.reach === 'NONE') return false;
  if (scope.reach === 'REACTION') return record.id === scope.reactionId;
  const { staffId } = scope;
  if (record.shutOut.includes(staffId)) return false;
  const isMine = record.handlerId === staffId;
  switch (scope.reach) {
    case 'ASSIGNED':
      return isMine && !record.restricted;
    case 'CALLED_IN':
      return isMine || record.calledIn.includes(staffId);
    case 'ALL':
      return scope.restricted || !record.restricted;
  }
}

/** Counts without any person. */
export const mayReadFigures = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' && readsPart(viewer.roles, 'FIGURES');
