import { mailAddress, plainSigns, readReactionNumber } from '@klantreacties/plain-text';
import { namesIn, wordsIn } from './search-signs.ts';
import { digitsOf } from './searched-texts.ts';

/** What somebody looks for, in every way in which a case can be found by it. */
export interface AskedWords {
  words: string;
  /** The number of a reaction, where it is one. */
  number: string | null;
  /** A mail address or a part of one, in small letters. */
  mail: string | null;
  /** The digits of a phone number or of a part of one; `isWhole` where it is dialled. */
  phone: { digits: string; isWhole: boolean } | null;
  /** Words that may each be of a name, the longest first; none where it cannot be one. */
  names: string[];
}

/** Why nothing is looked for. */
export type AskedWordsProblem = 'TOO_SHORT' | 'TOO_LONG';

export const longestAsked = 200;
const shortestWord = 2;
const shortestPart = 3;
const fewestDigits = 4;
const mostNames = 6;

const partOfMail = /^[\w.!#$%&'*+/=?^`{|}~@-]+$/;
const partOfPhone = /^\+?[\d ()./-]+$/;

/** Reads what somebody typed or pasted to find a case; `prefixes` are those of numbers of the brands. */
export function readAskedWords(
  typed: string,
  prefixes: readonly string[],
): AskedWords | { problem: AskedWordsProblem } {
  if (typed.length > longestAsked) return { problem: 'TOO_LONG' };
  const text = plainSigns(typed);
  const words = wordsIn(typed);
  if (longOf(words).length === 0) return { problem: 'TOO_SHORT' };
  return {
    words,
    number: readReactionNumber(typed, prefixes),
    mail: mailIn(typed, text),
    phone: phoneIn(text),
    names: namesAmong(typed),
  };
}

const longOf = (words: string) =>
  words.split(' ').filter((one) => [...one.replaceAll(/\p{M}/gu, '')].length >= shortestWord);

function mailIn(typed: string, text: string): string | null {
  const read = mailAddress(typed);
  if ('address' in read) return read.address.toLowerCase();
  // Trigrams are of letters and digits; a shorter part would go through every address.
  const isPart = partOfMail.test(text) && new RegExp(`[a-z0-9]{${shortestPart}}`, 'i').test(text);
  return isPart ? text.toLowerCase() : null;
}

function phoneIn(text: string): AskedWords['phone'] {
  const whole = digitsOf(text);
  if (whole !== '') return { digits: whole, isWhole: true };
  if (!partOfPhone.test(text)) return null;
  // Numbers are kept as they are dialled from abroad, where the zero of the area code is left out.
  const digits = text.replace('(0)', '').replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length < fewestDigits ? null : { digits, isWhole: false };
}

function namesAmong(typed: string): string[] {
  const names = namesIn(typed);
  if (names.split(' ').length > mostNames || !/\p{L}/u.test(names)) return [];
  return [...new Set(longOf(names))].toSorted((a, b) => b.length - a.length);
}
