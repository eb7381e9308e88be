import { hasRole, type Directory } from '@klantreacties/organisation';
import { readUuid } from '@klantreacties/plain-text';
import { addDays, localDateOf, type LocalDate } from '@klantreacties/procedure';
import { readRightOf } from './read-rights.ts';
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
  | { reach: 'REGION'; staffId: string; locationIds: readonly string[]; escalatedUntil: LocalDate }
  | {
      reach: 'STANDS_IN';
      staffId: string;
      qualityIds: readonly string[];
      escalatedUntil: LocalDate;
    }
  | { reach: 'ALL'; staffId: string; restricted: boolean };

/** What a scope depends on beside who asks. */
export interface ScopeToday {
  directory: Directory;
  now: Date;
}

/** The scope of a viewer: one reaction for its reporter, what the table of rights says for staff. */
export function caseScopeOf(viewer: Viewer, { directory, now }: ScopeToday): CaseScope {
  if (viewer.kind === 'public') return { reach: 'NONE' };
  if (viewer.kind === 'reporter') return { reach: 'REACTION', reactionId: viewer.reactionId };
  const { reach, restricted, escalatedDays } = readRightOf(viewer);
  const { id: staffId, regionIds } = viewer;
  const escalatedUntil = addDays(localDateOf(now), escalatedDays ?? 0);
  switch (reach) {
    case 'ALL':
      return { reach, staffId, restricted };
    case 'STANDS_IN':
      return { reach, staffId, qualityIds: qualityIdsOf(directory), escalatedUntil };
    case 'REGION': {
      const within = directory.locations.filter(({ regionId }) => regionIds.includes(regionId));
      return { reach, staffId, locationIds: within.map(({ id }) => id), escalatedUntil };
    }
    case 'ASSIGNED':
    case 'CALLED_IN':
      return { reach, staffId };
  }
}

// Who left P&K counts too: it is of them that the case may be.
const qualityIdsOf = ({ staff }: Directory): string[] =>
  staff.filter((person) => hasRole(person, 'QUALITY', 'QUALITY_LEAD')).map(({ id }) => id);

/** What decides who reads a case. */
export interface ReadableCase {
  id: string;
  restricted: boolean;
  locationId: string | null;
  handlerId: string | null;
  calledIn: readonly string[];
  shutOut: readonly string[];
  waitsForDirector: boolean;
  /** When the settlement of an open complaint is due; null once it is settled, and for every other case. */
  settlementDueOn: LocalDate | null;
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
    case 'REGION':
      return (
        !record.restricted &&
        (isMine || (isOneOf(scope.locationIds, record) && isEscalated(scope, record)))
      );
    case 'STANDS_IN':
      return (
        isMine ||
        record.restricted ||
        record.waitsForDirector ||
        scope.qualityIds.some((id) => record.shutOut.includes(id)) ||
        isEscalated(scope, record)
      );
    case 'ALL':
      return scope.restricted || !record.restricted;
  }
}

const isOneOf = (ids: readonly string[], { locationId }: ReadableCase): boolean =>
  locationId !== null && ids.includes(locationId);

const isEscalated = (
  { escalatedUntil }: { escalatedUntil: LocalDate },
  { settlementDueOn }: ReadableCase,
): boolean => settlementDueOn !== null && settlementDueOn <= escalatedUntil;
