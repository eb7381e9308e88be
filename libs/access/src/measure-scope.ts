import { staffById } from '@klantreacties/organisation';
import {
  caseScopeOf,
  isInScope,
  type CaseScope,
  type ReadableCase,
  type ScopeToday,
} from './case-scope.ts';
import { locationIdsOf } from './places.ts';
import { readRightOf } from './read-rights.ts';
import type { StaffViewer } from './viewer.ts';

/** Which measures a viewer reads in the short form: what, by whom, by what day and where, and nothing of the case. */
export interface ShortForm {
  staffId: string;
  /** They themselves and their department: a measure is owned by either. */
  ownerIds: readonly string[];
  /** Null for every place, also where the reporter named none. */
  locationIds: readonly string[] | null;
}

/**
 * Which agreed measures a viewer may read: those of cases that they may read, with the case, and others in the
 * short form. The short form never reaches a restricted case, nor one of which they are shut out.
 */
export interface MeasureScope {
  cases: CaseScope;
  short: ShortForm;
}

/** The scope of a staff member, by the table of rights and the directory of now. */
export function measureScopeOf(viewer: StaffViewer, today: ScopeToday): MeasureScope {
  const { directory } = today;
  const { id: staffId } = viewer;
  const { departmentId = null } = staffById(directory, staffId) ?? {};
  return {
    cases: caseScopeOf(viewer, today),
    short: {
      staffId,
      ownerIds: departmentId === null ? [staffId] : [staffId, departmentId],
      locationIds: locationIdsOf(viewer, readRightOf(viewer).measures, directory),
    },
  };
}

/** How a measure is read: the same as the SQL of every query, on one measure; null where it is not. */
export function measureFormOf(
  { cases, short }: MeasureScope,
  { ownerId }: { ownerId: string },
  record: ReadableCase,
): 'WITH_CASE' | 'SHORT' | null {
  if (isInScope(cases, record)) return 'WITH_CASE';
  const { locationId, restricted, shutOut } = record;
  if (restricted || shutOut.includes(short.staffId)) return null;
  const isOfPlace =
    short.locationIds === null || (locationId !== null && short.locationIds.includes(locationId));
  return isOfPlace || short.ownerIds.includes(ownerId) ? 'SHORT' : null;
}
