import { withoutHeapedMarks } from './heaped-marks.ts';
import { unseen } from './unseen.ts';

const white = /\p{White_Space}+/gu;
// A keycap is a mark around a digit.
const notShown = new RegExp(String.raw`[[${unseen}]--\p{White_Space}]|\u20E3`, 'gv');
// Beside the dashes (Pd): minus, hyphen bullet, and a letter that looks like minus.
const dash = /[\p{Pd}\u2212\u2043\u02D7]/gu;
const digit = /(?![0-9])\p{Nd}/gu;

/**
 * A text on one line and in the plain signs that a program compares: compatibility forms such as full width (NFKC,
 * UAX 15), digits of every script as 0 to 9, each dash as a hyphen, white space as one space, nothing unseen.
 */
export function plainSigns(text: string): string {
  return withoutHeapedMarks(text.replaceAll(notShown, ''))
    .normalize('NFKC')
    .replaceAll(white, ' ')
    .replaceAll(dash, '-')
    .replaceAll(digit, (sign) => String(valueOf(sign)))
    .trim();
}

// The ten digits of a script follow each other, from zero on (Unicode, section 4.6).
function valueOf(sign: string): number {
  let zero = sign.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return ((sign.codePointAt(0) ?? 0) - zero) % 10;
}
