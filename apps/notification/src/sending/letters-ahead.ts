import type { NewLetter } from './letter-store.ts';
import type { Readership } from './quality-readers.ts';

/** The letters that facts would bring if they came now, with who would read the case then. */
export interface LettersAhead {
  letters: NewLetter[];
  readership: Readership;
}

/** Writes them and queues none; `facts` are of one case, each as it would stand on its topic. */
export type LookAhead = (caseId: string, facts: readonly string[]) => Promise<LettersAhead>;
