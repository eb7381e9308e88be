import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { followUpCodeOf } from './domain/follow-up-code.ts';

/** Keys of intake, each for one purpose. */
export interface SecretKeys {
  followUpCode: { current: string; keys: Readonly<Record<string, Uint8Array>> };
  content: { current: string; keys: Readonly<Record<string, Uint8Array>> };
  caseRef: Uint8Array;
}

/** What intake derives from its keys, and never stores in clear. */
export interface Secrets {
  readonly currentCodeKid: string;
  /** The same code for the same reaction and `kid`, so that a retry can answer it again. */
  followUpCodeOf(reactionId: string, kid: string): string;
  hashOfCode(code: string): string;
  /** Compares in a time that tells nothing. */
  isHashOfCode(hash: string, code: string): boolean;
  /** Keyed, so that the stored hash of a form tells nothing of its text. */
  hashOfContent(content: string): string;
  /** Whether the hash is of this content, under whichever key was the current one then. */
  isHashOfContent(hash: string, content: string): boolean;
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
    hashOfCode,
    isHashOfCode: (hash, code) => isSame(hash, hashOfCode(code)),
    hashOfContent: (content) => hashUnder(currentOf(keys.content), content),
    isHashOfContent: (hash, content) =>
      Object.values(keys.content.keys).some((key) => isSame(hash, hashUnder(key, content))),
    caseRefOf: (reactionId, year) =>
      hmac(hmac(keys.caseRef, year), reactionId).toString('base64url').slice(0, 22),
  };
}

function currentOf({ current, keys }: SecretKeys['content']): Uint8Array {
  const key = keys[current];
  if (key === undefined) throw new Error('The current key is not among the keys');
  return key;
}

const hashOfCode = (code: string) => createHash('sha256').update(code).digest('base64url');
const hashUnder = (key: Uint8Array, text: string) => hmac(key, text).toString('base64url');

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
