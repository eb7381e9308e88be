import { isFamilyWord } from './family-words.ts';
import { prefixes } from './hollow-words.ts';
import type { Word } from './words.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const withArticle = listed('heer familie fam gezin');
const forms = listed(`
  heer familie fam gezin dhr hr mevr mw mevrouw mvr mej juf juffrouw meester meneer mijnheer mr mrs ms miss dr drs
  ir ing prof tante oom opa oma zuster broeder
`);
const determiners = listed('de het een onze deze die dit dat haar zijn mijn hun elke');

/** Whether a word is a form of address, behind which a name stands. */
export function isFormOfAddress(word: string): boolean {
  return forms.has(word);
}

/**
 * Whether what stands before a word makes it a name, capital or not: "mevrouw de groot", "S. de boer", "de moeder van
 * wil". "De juf wil bellen" does not.
 */
export function isAddressed(words: readonly Word[], at: number, isGiven: boolean): boolean {
  const isPrefix = (word: Word | undefined) =>
    word !== undefined && prefixes.has(word.key) && !(word.key.length === 1 && word.capital);
  let before = at - 1;
  if (isGiven && words[before]?.key === 'van' && isFamilyWord(words[before - 1]?.key ?? ''))
    return true;
  while (isPrefix(words[before])) before -= 1;
  const word = words[before];
  if (word === undefined) return false;
  if (word.key.length === 1 && word.capital) return words[before + 1]!.gap.startsWith('.');
  if (!forms.has(word.key)) return false;
  return withArticle.has(word.key) || !determiners.has(words[before - 1]?.key ?? '');
}
