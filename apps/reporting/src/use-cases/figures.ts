export interface Figures {
  counts: {
    brand: string;
    locationId: string | null;
    kind: string;
    category: string | null;
    month: string;
    count: number;
  }[];
  terms: { milestone: string; met: number; missed: number; running: number }[];
  openMeasures: number;
}

export interface TermRow {
  reaction_id: string;
  milestone: string;
  due_on: string;
  met_at: Date | null;
}

/** Where figures are asked. */
export interface FiguresStore {
  figures(year: number, brand: string | null, now: Date): Promise<Figures>;
  termsOf(reactionIds: readonly string[]): Promise<TermRow[]>;
}
