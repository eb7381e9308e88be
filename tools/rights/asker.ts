import type { Viewer } from '@klantreacties/access';

/** Somebody with the case about which they ask. */
export interface Asker {
  name: string;
  caseId: string;
  number: string;
  /** Of the reporter, with which anybody follows up who holds it. */
  code: string;
  /** A compliment that came in with the same words: what only compliments have is asked of it. */
  complimentId: string;
  /** The day of the one measure of the case; no other case of its brand has one on it. */
  measureDueOn: string;
  /** How they ask the gateway; null is as anybody. */
  token: string | null;
  /** As the gateway knows them, and says to a subgraph; null where it knows nobody by the account. */
  viewer: Viewer | null;
}
