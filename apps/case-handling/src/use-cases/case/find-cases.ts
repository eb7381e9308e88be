import type { CaseScope } from '@klantreacties/access';
import type { FoundIn } from '@klantreacties/procedure';
import type { AskedWords } from '../../domain/case/asked-words.ts';
import type { ListedCase } from '../../domain/case/listed-case.ts';

/** Where a case stands among those found; it stays there as long as the case and its words do. */
export interface FoundPlace {
  /** 1 for the number, 2 for a whole address or phone number, 3 for the rest. */
  place: number;
  /** Within a place, the highest first. */
  rank: number;
  /** Epoch milliseconds; within a rank, the newest first. */
  submittedMs: number;
  id: string;
}

export interface FoundCase extends FoundPlace {
  listed: ListedCase;
  /** Every way in which it was found. */
  foundIn: FoundIn[];
}

export interface FoundPage {
  found: FoundCase[];
  hasNextPage: boolean;
}

/** Cases by what people remember of them, each within the viewer's scope. */
export interface CaseSearch {
  /**
   * Cases of the scope alone are looked through, so one that somebody may not read changes nothing of an answer. Of
   * each way to be found the newest thousand count.
   */
  find(
    scope: CaseScope,
    asked: AskedWords,
    page: { first: number; after: FoundPlace | null },
  ): Promise<FoundPage>;
}
