import { keyAsKept } from '@klantreacties/plain-text';

const strongKey = /^[\w-]{22,128}$/;

/**
 * A client's key as it is kept, or null where it cannot hold the 122 random bits that keep two reporters apart: a
 * UUID, or 22 signs of base64url and more.
 */
export function keyKept(given: string): string | null {
  const key = keyAsKept(given);
  return strongKey.test(key) ? key : null;
}
