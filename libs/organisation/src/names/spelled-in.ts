import type { IndexOfNames } from './index-of-names.ts';
import { hitsIn, rankOf, wholeNamesIn } from './name-hits.ts';
import { wordsOf } from './words.ts';

// RFC 5321 4.5.3.1.1.
const longestLocalPart = 64;

// "boma" may be Bo Ma, but is hardly so.
const shortest = 5;

/**
 * Whose full name the part of a mail address before its sign spells: in any order, with any signs or
 * numbers or none around the parts, with prefixes or without.
 */
export function spelledIn(index: IndexOfNames, localPart: string): string[] {
  const written = localPart.slice(0, longestLocalPart);
  const words = wordsOf(written).map((word) => ({ ...word, piece: 0 }));
  const segment = { words, otherwise: new Set<number>() };
  const found = wholeNamesIn(index, segment, hitsIn(index, segment))
    .filter(({ rank }) => rank === rankOf.fullName)
    .map(({ colleague }) => colleague);
  const key = words.map((word) => word.key).join('');
  for (const joined of new Set([...words.map((word) => word.key), key])) {
    const isName = index.exactly({ key: joined, look: joined, owner: null }).length > 0;
    if (joined.length >= shortest && !(isName && joined.length <= 8))
      found.push(...index.inOneWord(joined));
  }
  return [...new Set(found.map(({ person }) => person.id))];
}
