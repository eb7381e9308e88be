import { heapedMarksIn } from './heaped-marks.ts';
import { tidyText } from './tidy-text.ts';

/** Cuts a text into what a reader takes for one character (UAX 29, extended grapheme clusters). */
export const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

// Latin letters and the signs of Dutch text: each is a grapheme by itself, whatever stands beside it.
const eachIsOne = /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** How long a text is to a reader: in graphemes (UAX 29), once it is tidied; the end of a line is one. */
export function lengthOf(text: string): number {
  const tidy = tidyText(text);
  return eachIsOne.test(tidy) ? tidy.length : Array.from(graphemes.segment(tidy)).length;
}

/**
 * Whether a text fits a field of `most` graphemes once it is tidied. The field as a whole holds at most twice as many
 * code points, so that marks heaped on one letter do not make it longer than it looks, be they kept or not.
 */
export function isWithin(text: string, most: number): boolean {
  const tidy = tidyText(text);
  const room = 2 * most - heapedMarksIn(text);
  if (tidy.length <= Math.min(most, room)) return true;
  return tidy.length <= 4 * most && codePointsOf(tidy) <= room && lengthOf(tidy) <= most;
}

/** How many code points a text has; an emoji outside of the basic plane is one. */
export const codePointsOf = (text: string): number => Array.from(text).length;
