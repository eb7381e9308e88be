import { mayReadFigures, readRightOf, type StaffViewer, type Viewer } from '@klantreacties/access';

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

/** The scope of a viewer, or null for who may read no figures. */
export function figuresScopeOf(viewer: Viewer): FiguresScope | null {
  if (viewer.kind !== 'staff' || !mayReadFigures(viewer)) return null;
  const { restricted, parts } = readRightOf(viewer);
  return restricted && parts.includes('FIGURES') ? 'ALL' : 'WITHOUT_RESTRICTED';
}

/**
 * What a viewer is shut out of is left out of their figures. Who is an analyst alone reads no case, and reads the
 * open topics, where every case is: there a number that is one less would tell of a case, so nothing is left out.
 */
export function leavesOutFor(viewer: StaffViewer): string | null {
  return viewer.roles.every((role) => role === 'ANALYST') ? null : viewer.id;
}

/** Where figures are asked. */
export interface FiguresStore {
  figures(scope: FiguresScope, question: FiguresQuestion): Promise<Figures>;
}
