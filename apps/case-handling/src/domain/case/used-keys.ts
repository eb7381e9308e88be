import { keyAsKept } from '@klantreacties/plain-text';
import type { Case } from './case.ts';
import { unchanged, type Change, type Decision } from './decision.ts';
import { refuse } from './problems.ts';

/** What uses a key where no command does: a word of the reporter. */
export const reporterAnswer = 'reporterAnswer';

/** An idempotency key with what it is used for. */
export interface Use {
  key: string;
  /** The name of a command, or `reporterAnswer`. */
  madeBy: string;
  /** What was given under it, so that another thing under the same key is noticed. */
  digest: string;
}

const validKey = /^[\w-]{16,128}$/;

/**
 * What follows where a key was used before: nothing more where the same was given, else a refusal; null for a
 * new key. Of keys of older versions it is not known what was given, and they count as the same.
 */
export function usedBefore(record: Case, { key, madeBy, digest }: Use): Decision | null {
  if (!validKey.test(keyAsKept(key))) return refuse('KEY_NOT_VALID', 'idempotencyKey');
  const used = record.usedKeys.find((one) => keyAsKept(one.key) === keyAsKept(key));
  if (used === undefined) return null;
  return used.madeBy === madeBy && (used.digest ?? digest) === digest
    ? unchanged(record)
    : refuse('KEY_REUSED', 'idempotencyKey');
}

/** Whether the last thing that was done in a case was this very one. */
export function isLastUse({ usedKeys }: Case, { key, madeBy, digest }: Use): boolean {
  const last = usedKeys.at(-1);
  return (
    last !== undefined &&
    keyAsKept(last.key) === keyAsKept(key) &&
    last.madeBy === madeBy &&
    last.digest === digest
  );
}

/** A change that was made under a key, with the key. */
export const underKey = ({ next, facts }: Change, use: Use): Change => ({
  next: { ...next, usedKeys: [...next.usedKeys, { ...use, key: keyAsKept(use.key) }] },
  facts,
});
