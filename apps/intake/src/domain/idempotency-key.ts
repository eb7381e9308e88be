// 122 random bits: a version 4 UUID, or 22 signs of base64url and more.
const strongKey =
  /^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[\w-]{22,128})$/i;

/** Whether a client's key can hold the 122 random bits that keep two reporters apart. */
export function isStrongKey(key: string): boolean {
  return strongKey.test(key);
}
