import { codePointsOf, graphemes, isWithin } from './graphemes.ts';
import { tidyText, type TidyText } from './tidy-text.ts';

const mark = '…';

/**
 * A text that fits a field of `most` graphemes, as `isWithin` counts them: the tidied text where it does, else its
 * beginning and "…". It ends between graphemes (UAX 29), or with `at: 'WORD'` behind a word, where there is one.
 */
export function cut(
  text: string,
  most: number,
  { at = 'GRAPHEME' }: { at?: 'GRAPHEME' | 'WORD' } = {},
): TidyText {
  const whole = tidyText(text);
  if (isWithin(whole, most)) return whole;
  if (most < 1) return tidyText('');
  const end = endOfFitting(whole, most - 1, 2 * most - 1);
  const kept = whole.slice(0, at === 'WORD' ? endOfWord(whole, end) : end);
  return `${tidyText(kept)}${mark}` as TidyText;
}

function endOfFitting(text: string, mostGraphemes: number, mostCodePoints: number): number {
  let [end, signs, points] = [0, 0, 0];
  for (const { segment } of graphemes.segment(text)) {
    signs += 1;
    points += codePointsOf(segment);
    if (signs > mostGraphemes || points > mostCodePoints) break;
    end += segment.length;
  }
  return end;
}

// A word that alone is too long is cut all the same.
function endOfWord(text: string, end: number): number {
  for (let at = end; at > 0; at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return end;
}
