import { createHash, createHmac } from 'node:crypto';
import { followUpCodeOf } from './domain/follow-up-code.ts';

/** Keys of intake, each for one purpose. */
export interface SecretKeys {
  followUpCode: { current: string; keys: Readonly<Record<string, Uint8Array>> };
  content: Uint8Array;
  caseRef: Uint8Array;
}

/** What intake derives from its keys, and never stores in clear. */
export interface Secrets {
  readonly currentCodeKid: string;
  /** The same code for the same reaction and `kid`, so that a retry can answer it again. */
  followUpCodeOf(reactionId: string, kid: string): string;
  hashOfCode(code: string): string;
  /** Keyed, so that the stored hash of a form tells nothing of its text. */
  hashOfContent(content: string): string;
  /** The key of open topics: another one for each year, so that years cannot be joined. */
  caseRefOf(reactionId: string, year: string): string;
}

export function createSecrets(keys: SecretKeys): Secrets {
  return {
    currentCodeKid: keys.followUpCode.current,
    followUpCodeOf(reactionId, kid) {
      const key = keys.followUpCode.keys[kid];
      if (key === undefined)
        throw new Error('A follow-up code was made under a key that is not configured');
      return followUpCodeOf(hmac(key, reactionId));
    },
    hashOfCode: (code) => createHash('sha256').update(code).digest('base64url'),
    hashOfContent: (content) => hmac(keys.content, content).toString('base64url'),
    caseRefOf: (reactionId, year) =>
      hmac(hmac(keys.caseRef, year), reactionId).toString('base64url').slice(0, 22),
  };
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
