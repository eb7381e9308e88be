const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkAlphabet = `${alphabet}*~$=U`;
const bytesOfCode = 10;
const signs = 16;

/** The code as a reporter reads it: 80 bits in Crockford base32 in groups of four, then a check sign. */
export function followUpCodeOf(secret: Uint8Array): string {
  if (secret.length < bytesOfCode) throw new RangeError('A follow-up code needs 80 bits');
  let value = 0n;
  for (const byte of secret.subarray(0, bytesOfCode)) value = (value << 8n) | BigInt(byte);
  const text = Array.from({ length: signs }, (_, n) =>
    signOf(alphabet, (value >> BigInt(5 * (signs - 1 - n))) & 31n),
  ).join('');
  return `${text.replaceAll(/.{4}(?=.)/g, '$&-')}-${signOf(checkAlphabet, value % 37n)}`;
}

/**
 * The code as it was given, from what a reporter typed: small letters, spaces, O for 0 and I or L for 1
 * are forgiven. Null when the check sign shows a slip, so that no look-up is spent on it.
 */
export function readFollowUpCode(typed: string): string | null {
  const text = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const body = text.slice(0, -1).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (body.length !== signs) return null;
  let value = 0n;
  for (const sign of body) {
    const digit = alphabet.indexOf(sign);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  const check = text.slice(-1).replace('O', '0').replace(/[IL]/, '1');
  if (check !== signOf(checkAlphabet, value % 37n)) return null;
  return `${body.replaceAll(/.{4}(?=.)/g, '$&-')}-${check}`;
}

function signOf(signsOfAlphabet: string, digit: bigint): string {
  return signsOfAlphabet.charAt(Number(digit));
}
