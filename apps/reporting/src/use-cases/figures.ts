import {
  figuresLocationIdsOf,
  locationIdsOf,
  readRightOf,
  type StaffViewer,
  type Viewer,
} from '@klantreacties/access';
import type { Directory } from '@klantreacties/organisation';

export interface Figures {
  counts: {
    brand: string;
    locationId: string | null;
    kind: string;
    category: string | null;
    month: string;
    count: number;
  }[];
  /** Of complaints alone: what is due to other kinds is not kept yet. */
  terms: { milestone: string; met: number; missed: number; running: number }[];
  openMeasures: number;
}

/** What is asked: of one year, of one brand or all, of some locations or all, at an instant. */
export interface FiguresQuestion {
  year: number;
  brand: string | null;
  /** Null for every place, also where none was named. */
  locationIds: readonly string[] | null;
  now: Date;
  /** Whose figures they are; what this person is shut out of is in no number. Null leaves out nothing. */
  staffId: string | null;
}

/** Which reactions a viewer's figures are made of; restricted ones are the P&K lead's and the director's. */
export type FiguresScope = 'ALL' | 'WITHOUT_RESTRICTED';

/** Whose figures somebody reads; null for who reads none. */
export interface FiguresRead {
  scope: FiguresScope;
  /** Null for every place, also where none was named. */
  locationIds: readonly string[] | null;
  /** What this person is shut out of is in no number; null leaves out nothing. */
  staffId: string | null;
}

/** What somebody reads of a region, or of all places where none is given: of their own places alone, or of all. */
export function figuresReadBy(
  viewer: Viewer,
  directory: Directory,
  regionId: string | null,
): FiguresRead | null {
  const theirs = figuresLocationIdsOf(viewer, directory);
  if (viewer.kind !== 'staff' || theirs?.length === 0) return null;
  const { restricted, figures } = readRightOf(viewer);
  const ofRegion = directory.locations
    .filter((location) => location.regionId === regionId)
    .map(({ id }) => id);
  const asked = ofRegion.filter((id) => theirs?.includes(id) ?? true);
  return {
    scope: restricted && figures === 'EVERY_PLACE' ? 'ALL' : 'WITHOUT_RESTRICTED',
    locationIds: regionId === null ? theirs : asked,
    staffId: isAnalystAlone(viewer, directory) ? null : viewer.id,
  };
}

// What somebody is shut out of is left out of their figures. Who is an analyst alone reads no case, and reads the open
// topics, where every case is: there a number that is one less would tell of a case, so nothing is left out.
const isAnalystAlone = (viewer: StaffViewer, directory: Directory): boolean =>
  viewer.roles.length > 0 &&
  viewer.roles.every((role) => role === 'ANALYST') &&
  locationIdsOf(viewer, 'PLACES_THEY_MANAGE', directory)?.length === 0;

/** Where figures are asked. */
export interface FiguresStore {
  figures(scope: FiguresScope, question: FiguresQuestion): Promise<Figures>;
}
