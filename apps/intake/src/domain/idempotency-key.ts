const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const base64url = /^[\w-]{22,128}$/;

/**
 * A client's key as it is kept, or null where it cannot hold the 122 random bits that keep two reporters apart: a
 * version 4 UUID, which is the same in capitals (RFC 9562, section 4), or 22 signs of base64url and more.
 */
export function keyKept(given: string): string | null {
  if (uuid.test(given)) return given.toLowerCase();
  return base64url.test(given) ? given : null;
}
