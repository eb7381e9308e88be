import type { CaseScope, Readers } from '@klantreacties/access';
import type { Audience, Channel, LetterCode, LetterState } from '@klantreacties/procedure';

/** A letter of a case, as far as its facts say. */
export interface LetterOfStep {
  letterId: string;
  letter: LetterCode;
  audience: Audience;
  channel: Channel;
  state: Exclude<LetterState, 'SENDING'>;
  queuedAt: string | null;
  endedAt: string | null;
}

/** Where a step stands in its time line; the order never changes, whatever is added. */
export interface StepPlace {
  /** UTC instant. */
  at: string;
  /** The position in the chained history; behind all of it for a letter of the same instant. */
  position: number;
  /** Empty for what is no letter. */
  letterId: string;
}

/** One row of a time line as it is stored. */
export interface StoredStep extends StepPlace {
  what: string;
  data: object;
  /** Null where it was erased. */
  personal: object | null;
  /** Who of staff caused it; empty for nobody, null where it was erased. */
  actor: string | null;
  letter: LetterOfStep | null;
}

export interface StepPage {
  steps: StoredStep[];
  hasNextPage: boolean;
}

/** Time lines of cases, each within the viewer's scope and up to what its reader may read. */
export interface TimeLines {
  /** In one statement; a case that is not within the scope has no steps. */
  stepsOf(
    scope: CaseScope,
    cases: readonly { id: string; readers: Readers }[],
    page: { first: number; after: StepPlace | null },
  ): Promise<Map<string, StepPage>>;
}
