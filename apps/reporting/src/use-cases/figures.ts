import { caseScopeOf, mayReadFigures, type Viewer } from '@klantreacties/access';

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

/** What is asked: of one year, of one brand or all, at an instant. */
export interface FiguresQuestion {
  year: number;
  brand: string | null;
  now: Date;
  /** Who asks; what they are shut out of is in no number. */
  staffId: string;
}

/** Which reactions a viewer's figures are made of; restricted ones are the P&K lead's and the director's. */
export type FiguresScope = 'ALL' | 'WITHOUT_RESTRICTED';

/** The scope of a viewer, or null for who may read no figures. */
export function figuresScopeOf(viewer: Viewer): FiguresScope | null {
  if (!mayReadFigures(viewer)) return null;
  const scope = caseScopeOf(viewer);
  return scope.reach === 'ALL' && scope.restricted ? 'ALL' : 'WITHOUT_RESTRICTED';
}

/** Where figures are asked. */
export interface FiguresStore {
  figures(scope: FiguresScope, question: FiguresQuestion): Promise<Figures>;
}
