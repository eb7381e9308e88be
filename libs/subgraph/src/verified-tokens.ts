import { createHash } from 'node:crypto';

/** Tokens that were verified a moment ago, so that the same token is not verified for every request. */
export interface VerifiedTokens<Said> {
  find(token: string): Said | null;
  keep(token: string, said: Said, expiresAt: number): void;
}

/**
 * Remembers what a token said by its hash, never past its expiry (seconds since 1970, as in `exp`) and
 * at most `keptMs`, so that a withdrawn key is noticed. The oldest goes when there are more than `most`.
 */
export function createVerifiedTokens<Said>({
  most,
  keptMs,
}: {
  most: number;
  keptMs: number;
}): VerifiedTokens<Said> {
  const kept = new Map<string, { said: Said; until: number }>();
  return {
    find(token) {
      const hash = hashOf(token);
      const found = kept.get(hash);
      if (found === undefined) return null;
      if (performance.now() < found.until) return found.said;
      kept.delete(hash);
      return null;
    },
    keep(token, said, expiresAt) {
      const now = performance.now();
      const leftMs = expiresAt * 1_000 - (performance.timeOrigin + now);
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(hashOf(token), { said, until: now + Math.min(leftMs, keptMs) });
    },
  };
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64');
