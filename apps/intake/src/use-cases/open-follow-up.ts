import type { Directory } from '@klantreacties/organisation';
import { readFollowUpCode, readReactionNumber } from '@klantreacties/plain-text';
import { followUpForms } from '../domain/follow-up-forms.ts';
import { FormCheck, type Typed } from '../domain/form-check.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { ProofOfReceipt } from '../domain/proof-of-receipt.ts';
import type { Secrets } from './secrets.ts';

/** A token of one reaction, and until when it holds. */
export interface SignedToken {
  token: string;
  expiresAt: Date;
}

/** Signs tokens with which the reporter of one reaction asks the gateway. */
export interface FollowUpTokens {
  /** For who gave number and code: holds for a quarter of an hour of wall time. */
  open(reactionId: string, codeGeneration: number): Promise<SignedToken>;
  /**
   * In the place of one that is in use, whose number and code were given at `openedAt` (epoch seconds): as long again,
   * until eight hours after that. Null once they are over.
   */
  renew(reactionId: string, codeGeneration: number, openedAt: number): Promise<SignedToken | null>;
}

/** What the reporter's side needs of the store. */
export interface FollowUpStore {
  proofByNumber(
    number: string,
  ): Promise<{ proof: ProofOfReceipt; codeHash: string; codeGeneration: number } | null>;
  /** Which of its codes a reaction has now: 1 until the first renewal; null where it is not there. */
  codeGenerationOf(reactionId: string): Promise<number | null>;
  proofById(reactionId: string): Promise<ProofOfReceipt | null>;
  failedLookUpsSince(number: string, since: Date): Promise<number>;
  lookUpFailed(number: string, at: Date): Promise<void>;
}

export type OpenResult =
  | { outcome: 'OPENED'; token: string; expiresAt: Date; proof: ProofOfReceipt }
  | { outcome: 'PROBLEMS'; problems: FormProblem[] }
  | { outcome: 'REFUSED'; code: 'CODE_INCOMPLETE' | 'NOT_KNOWN' | 'TOO_MANY_TRIES' };

export interface OpenFollowUpPorts {
  store: FollowUpStore;
  secrets: Pick<Secrets, 'isHashOfCode'>;
  directory(): Directory;
  now(): Date;
  tokens: Pick<FollowUpTokens, 'open'>;
}

const { fields } = followUpForms.openFollowUp;
const windowMs = 15 * 60_000;
const triesInWindow = 10;

/**
 * Gives a token for one reaction to who has its number and code, in whatever shape they were typed. What is left out is
 * a problem at its field. A wrong number and a wrong code are answered alike; after ten failures for one number a wrong
 * code is refused until later. The right code, 80 bits that nobody guesses, always opens: nobody can shut a reporter out.
 */
export async function openFollowUp(
  ports: OpenFollowUpPorts,
  typed: Typed<'number' | 'code'>,
): Promise<OpenResult> {
  const { store, secrets } = ports;
  const prefixes = ports.directory().brands.map(({ numberPrefix }) => numberPrefix);
  const check = new FormCheck(typed.language, fields);
  const written = {
    number: check.required('number', check.text('number', typed.number, fields.number.atMost)),
    code: check.required('code', check.text('code', typed.code, fields.code.atMost)),
  };
  if (check.problems.length > 0) return { outcome: 'PROBLEMS', problems: check.problems };
  const number = readReactionNumber(written.number, prefixes);
  const code = readFollowUpCode(written.code);
  if (code === null || number === null) return { outcome: 'REFUSED', code: 'CODE_INCOMPLETE' };
  const found = await store.proofByNumber(number);
  if (found !== null && secrets.isHashOfCode(found.codeHash, code))
    return {
      outcome: 'OPENED',
      proof: found.proof,
      ...(await ports.tokens.open(found.proof.reactionId, found.codeGeneration)),
    };
  const now = ports.now();
  const since = new Date(now.getTime() - windowMs);
  if ((await store.failedLookUpsSince(number, since)) >= triesInWindow)
    return { outcome: 'REFUSED', code: 'TOO_MANY_TRIES' };
  await store.lookUpFailed(number, now);
  return { outcome: 'REFUSED', code: 'NOT_KNOWN' };
}
