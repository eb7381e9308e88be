import { plainSigns } from './plain-signs.ts';

// A prefix has no 2, so the year begins with the first one.
const shape = /^(?<prefix>[A-Z01]{2,10})(?<year>2[0O][\dOIL]{2})(?<sequence>[\dOIL]{6,9})$/;

// More than anybody types for a number; what is longer is not looked at.
const longestTyped = 200;

/**
 * The number of a reaction as it was given, such as `SKAR-2026-000123`, from what was typed: small letters, any or no
 * signs between its parts, O for 0 and I or L for 1 are forgiven, in a prefix also the reverse where one of `prefixes`
 * (those of the brands) is meant. Null where it is no number.
 */
export function readReactionNumber(typed: string, prefixes: readonly string[] = []): string | null {
  if (typed.length > longestTyped) return null;
  const signs = plainSigns(typed)
    .toUpperCase()
    .replaceAll('|', 'I')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const { prefix = '', year = '', sequence = '' } = shape.exec(signs)?.groups ?? {};
  const meant = prefixMeant(prefix, prefixes);
  return meant === null ? null : `${meant}-${asDigits(year)}-${asDigits(sequence)}`;
}

/** Digits from signs among which letters stand for 0 and 1. */
const asDigits = (signs: string) => signs.replaceAll('O', '0').replaceAll(/[IL]/g, '1');

function prefixMeant(typed: string, prefixes: readonly string[]): string | null {
  if (typed === '') return null;
  const known = prefixes.includes(typed)
    ? typed
    : prefixes.find((one) => asDigits(one) === asDigits(typed));
  const letters = typed.replaceAll('0', 'O');
  // Of an unknown prefix nobody can say which letter a 1 was.
  return known ?? (letters.includes('1') ? null : letters);
}
