import { withoutHeapedMarks } from './heaped-marks.ts';
import { unseen } from './unseen.ts';

declare const tidied: unique symbol;

/** A text that went through `tidyText`, which is what is judged, counted and kept. */
export type TidyText = string & { readonly [tidied]: true };

/** A value in which every text of a person was tidied; words of a closed list stay what they are. */
export type Tidied<Value> = Value extends string
  ? string extends Value
    ? TidyText
    : Value
  : Value extends readonly (infer Row)[]
    ? Tidied<Row>[]
    : Value extends object
      ? { [Field in keyof Value]: Tidied<Value[Field]> }
      : Value;

// A flag of a part of a country: a black flag, the code of that part in tags, the last tag (UTS 51, ED-14a).
const flag = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`;
// Tags outside of such a flag hide a text. Embeddings, overrides and isolates turn what follows (UAX 9, section 2).
const removed = new RegExp(
  String.raw`(${flag})|[[\p{Cc}--[\t-\r\u0085]]\p{Cs}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]`,
  'gv',
);
// Every sign after which a line must end (UAX 14: BK, CR, LF, NL).
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

const unseenAtStart = new RegExp(String.raw`^[${unseen}\p{M}]+`, 'v');
const unseenSign = new RegExp(`^[${unseen}]$`, 'v');
// What belongs to the last sign: the selector of a picture or an ideograph, the tags of a flag.
const ofLastSign = new RegExp(
  String.raw`(?<=[\p{Extended_Pictographic}\p{S}\p{Lo}])\p{Variation_Selector}|(?<=\u{1F3F4})[\u{E0030}-\u{E007F}]+`,
  'vy',
);

/**
 * What a person wrote, as it is judged and kept: without what nobody sees at both ends; composed (NFC, UAX 15); a line
 * ends in LF; without controls, halves of a pair, turns of direction, hidden tags and heaps of marks. Joiners inside
 * emoji and scripts stay. Tidying twice is tidying once; a text in which a reader sees nothing becomes the empty one.
 */
export function tidyText(text: string): TidyText {
  const bare = text.replaceAll(removed, '$1').replaceAll(lineEnd, '\n');
  // Some marks are two when they are composed, so that a heap may come back.
  const kept = withoutHeapedMarks(withoutHeapedMarks(bare).normalize('NFC'));
  const start = unseenAtStart.exec(kept)?.[0].length ?? 0;
  return kept.slice(start, endOf(kept)) as TidyText;
}

// By hand from behind: a regular expression would try anew at each sign of each gap.
function endOf(text: string): number {
  let end = text.length;
  for (let sign = signBefore(text, end); unseenSign.test(sign); sign = signBefore(text, end))
    end -= sign.length;
  ofLastSign.lastIndex = end;
  return end + (ofLastSign.exec(text)?.[0].length ?? 0);
}

function signBefore(text: string, end: number): string {
  const isLowHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  return text.slice(Math.max(0, end - (isLowHalf ? 2 : 1)), end);
}
