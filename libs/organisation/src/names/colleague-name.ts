import { isKnownGivenName } from './calling-names.ts';
import { fold } from './fold.ts';
import { prefixes, titles } from './hollow-words.ts';
import { wordsOf, type Word } from './words.ts';

/** Whether a part of a name is a given name, a surname, or may be either. */
export type PartKind = 'GIVEN' | 'SURNAME' | 'EITHER';

/** One word of a colleague's name, without prefixes. */
export interface NamePart {
  key: string;
  look: string;
  kind: PartKind;
  /** The word with the prefixes before it, in one: `vandijk`. */
  withPrefixes: string;
}

/** The parts of a name as the directory has it, "Vos, Karin" too. */
export function partsOfName(name: string): NamePart[] {
  const [surname = '', ...given] = fold(name).split(',');
  const words = wordsOf([...given, surname].join(' '));
  const kept = words.filter(({ key }, at) => !isTitle(words, key, at));
  const isPrefix = (at: number) => at > 0 && at < kept.length - 1 && prefixes.has(kept[at]!.key);
  const firstPrefix = kept.findIndex((_, at) => isPrefix(at));
  const parts: NamePart[] = [];
  let before = '';
  kept.forEach((word, at) => {
    if (isPrefix(at)) {
      before += word.key;
      return;
    }
    const kind = firstPrefix > 0 ? (at < firstPrefix ? 'GIVEN' : 'SURNAME') : kindAt(kept, at);
    parts.push({ key: word.key, look: word.look, kind, withPrefixes: before + word.key });
    before = '';
  });
  return parts;
}

function isTitle(words: readonly Word[], key: string, at: number): boolean {
  return titles.has(key) && key !== 'de' && at < words.length - 2;
}

// Without a prefix the first word is given and the last one a surname; a hyphen keeps words together.
function kindAt(words: readonly Word[], at: number): PartKind {
  let last = words.length - 1;
  while (last > 1 && words[last]!.hyphenated) last -= 1;
  let first = 0;
  while (first + 1 < last && words[first + 1]!.hyphenated) first += 1;
  if (words.length === 1) return 'EITHER';
  if (at <= first) return 'GIVEN';
  if (at >= last) return 'SURNAME';
  const { key } = words[at]!;
  return key.length === 1 || isKnownGivenName(key) ? 'GIVEN' : 'EITHER';
}
