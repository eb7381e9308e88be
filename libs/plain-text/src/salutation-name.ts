import { cut } from './cut.ts';
import { tidyText, type TidyText } from './tidy-text.ts';
import { unseen } from './unseen.ts';

const longest = 80;

const apostrophes = String.raw`'\u2018\u2019\u02BC\u00B4\x60`;
// Letters that a reader takes for a dot, colon or slash (UTS 39, confusables) could write a link.
const dotLike = String.raw`\u02D0\u2CC6\u3033\uA4F8-\uA4FD\u{1D16D}`;
const letter = String.raw`[\p{L}--[${apostrophes}${dotLike}]][\p{M}--[${dotLike}]]{0,4}`;
// Persian and Indian names have joiners within; between Latin letters they hide something.
const part = String.raw`${letter}(?:(?:(?<!\p{Script=Latin})[\u200C\u200D])?${letter})*`;
const hyphen = String.raw`\-\u2010\u2011\u2013`;
// A dot ends a word ("drs."); one between letters makes a link, unless single letters stand on both sides ("J.P.").
const words = [
  String.raw`[${apostrophes}]?${part}(?:[${apostrophes}${hyphen}]${part})*[${apostrophes}]?\.?`,
  String.raw`(?:(?:${letter}|Th|Ch|Chr|Ph|IJ)\.[${hyphen}]?)*${letter}\.?`,
  `[${hyphen}]`,
];
const word = new RegExp(`^(?:${words.join('|')})$`, 'v');
const notShown = new RegExp(String.raw`[[${unseen}]--[\p{White_Space}\u200C\u200D]]`, 'gv');

/**
 * A name with which a letter may greet, cut between words at 80 graphemes, or null: letters with their marks, spaces,
 * apostrophes, hyphens and dots alone. Whoever fills in somebody else's mail address sends them no link, phone number
 * or message with it.
 */
export function salutationName(name: string): TidyText | null {
  const line = tidyText(name).replaceAll(notShown, '').replaceAll(/\s+/g, ' ');
  const isName = /\p{L}/u.test(line) && line.split(' ').every((one) => word.test(one));
  return isName ? cut(line, longest, { at: 'WORD' }) : null;
}
