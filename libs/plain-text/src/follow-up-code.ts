import { plainSigns } from './plain-signs.ts';

// Crockford base32 (https://www.crockford.com/base32.html): no I, L, O or U; five signs more for the check.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkAlphabet = `${alphabet}*~$=U`;
const bytesOfCode = 10;
const signs = 16;
// More than anybody types for a code; what is longer is not looked at.
const longestTyped = 200;

/** The code as a reporter reads it: 80 bits in Crockford base32 in groups of four, then a check sign. */
export function followUpCodeOf(secret: Uint8Array): string {
  if (secret.length < bytesOfCode) throw new RangeError('A follow-up code needs 80 bits');
  let value = 0n;
  for (const byte of secret.subarray(0, bytesOfCode)) value = (value << 8n) | BigInt(byte);
  const text = Array.from({ length: signs }, (_, n) =>
    signOf(alphabet, (value >> BigInt(5 * (signs - 1 - n))) & 31n),
  ).join('');
  return `${inGroups(text)}-${signOf(checkAlphabet, value % 37n)}`;
}

/**
 * The code as it was given, from what a reporter typed: small letters, any or no signs between its groups, O for 0 and
 * I or L for 1 are forgiven. Null when the check sign shows a slip, so that no look-up is spent on it.
 */
export function readFollowUpCode(typed: string): string | null {
  if (typed.length > longestTyped) return null;
  const text = asGiven(typed);
  const body = text.slice(0, -1);
  if (body.length !== signs) return null;
  let value = 0n;
  for (const sign of body) {
    const digit = alphabet.indexOf(sign);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  const check = text.slice(-1);
  return check === signOf(checkAlphabet, value % 37n) ? `${inGroups(body)}-${check}` : null;
}

const asGiven = (typed: string) =>
  plainSigns(typed)
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL|]/g, '1')
    .replaceAll(/[^\p{L}\p{N}*~$=]/gu, '');

const inGroups = (text: string) => text.replaceAll(/.{4}(?=.)/g, '$&-');

function signOf(signsOfAlphabet: string, digit: bigint): string {
  return signsOfAlphabet.charAt(Number(digit));
}
