import { plainSigns } from '@klantreacties/plain-text';

const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;
const apostrophe = /['\u2018\u2019\u02BC\u00B4`]/g;

/**
 * The words of a text and nothing between them, as they are kept and looked for. PostgreSQL takes `en/of`, `x.nl` and
 * `a_b` for one word each, leaves `<zo>` out, and needs minutes for a long chain of `a_a_a`.
 */
export const wordsIn = (text: string): string =>
  plainSigns(text).replaceAll(betweenWords, ' ').trim();

/** The words of names; whoever looks for `O'Brien` may leave the apostrophe out. */
export const namesIn = (text: string): string => wordsIn(text.replaceAll(apostrophe, ''));
