/** What intake derives from its keys, and never stores in clear. */
export interface Secrets {
  readonly currentCodeKid: string;
  /** The same code for the same reaction, `kid` and generation, so that a retry can answer it again. */
  followUpCodeOf(reactionId: string, kid: string, generation?: number): string;
  hashOfCode(code: string): string;
  /** Constant-time comparison. */
  isHashOfCode(hash: string, code: string): boolean;
  /** Of the token of a link under every key, the current one first: a link may be older than that key. */
  hashesOfToken(token: string): readonly [string, ...string[]];
  /** Keyed, so that letters to an address can be counted without the address. */
  hashOfAddress(email: string): string;
  /** Keyed, so that nobody can guess the text from the stored hash of a form. */
  hashOfContent(content: string): string;
  /** Whether the hash is of this content, under whichever key was the current one then. */
  isHashOfContent(hash: string, content: string): boolean;
  /** The running number of a sequence; see `domain/number-order.ts`. */
  numberOf(brand: string, year: string, sequence: number): number;
  /** The key of open topics: another one for each year, so that years cannot be joined. */
  caseRefOf(reactionId: string, year: string): string;
}
