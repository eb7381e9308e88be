import {
  staffById,
  superiorIdsOf,
  type Directory,
  type StaffRole,
} from '@klantreacties/organisation';

/** A staff member as the directory knows them at the moment of asking. */
export interface StaffViewer {
  kind: 'staff';
  id: string;
  superiorIds: string[];
  locationIds: string[];
  regionIds: string[];
  brandIds: string[];
  roles: StaffRole[];
}

/** Who followed up with number and code: sees that one reaction. */
export interface ReporterViewer {
  kind: 'reporter';
  reactionId: string;
  /** Which code of the reaction opened it; absent is the first. A renewal ends what was opened before. */
  codeGeneration?: number;
  /** When number and code were given, in epoch seconds; absent in a token of before, which is not renewed. */
  openedAt?: number;
}

/** Anyone with the public form. */
export interface PublicViewer {
  kind: 'public';
}

/** Who is asking; the gateway resolves it once per request, subgraphs trust nothing else. */
export type Viewer = StaffViewer | ReporterViewer | PublicViewer;

export const publicViewer: PublicViewer = { kind: 'public' };

/** The viewer for a signed-in account, or null when the directory has no such active person. */
export function viewerOfStaff(directory: Directory, staffId: string): StaffViewer | null {
  const person = staffById(directory, staffId);
  if (person === null || !person.active) return null;
  const { locationIds, regionIds } = person;
  const brandIds = [
    ...directory.locations.filter(({ id }) => locationIds.includes(id)),
    ...directory.regions.filter(({ id }) => regionIds.includes(id)),
  ].map(({ brandId }) => brandId);
  return {
    kind: 'staff',
    id: person.id,
    superiorIds: superiorIdsOf(directory, person.id),
    locationIds,
    regionIds,
    brandIds: [...new Set(brandIds)],
    roles: person.roles,
  };
}
