import type { Directory } from '../directory.ts';
import { isAddressed } from './forms-of-address.ts';
import { asWritten, oneOrMore, readText, type ReadWord } from './gist-words.ts';
import { indexOf, isSurname, type IndexOfNames, type PartHit } from './index-of-names.ts';
import { isPlainWord } from './plain-words.ts';
import { isSurnameWord } from './surname-words.ts';
import { whoIsNamedIn } from './who-is-named-in.ts';
import type { Word } from './words.ts';

const longestShown = 80;
const whole = new WeakMap<Directory, Directory>();

/**
 * The word of a text that may name somebody of the directory, also who has left, as it is written there; or null. A full
 * name does, and a surname with a capital that is no Dutch word or stands behind a form of address. Nobody is
 * said to be meant: a surname may be somebody else's too.
 */
export function colleagueInText(directory: Directory, text: string): string | null {
  const everybody = withWhoLeft(directory);
  const index = indexOf(everybody);
  const readable = readText(text);
  const named = new Set(whoIsNamedIn(everybody, text));
  for (const read of oneOrMore(readable)) {
    const hits = hitsOf(index, read);
    const isFull = hits.some(({ colleague }) => named.has(colleague.person.id));
    const isSurnameHere = hits.some((hit) => isOfSurname(hit)) && mayBeName(readable.words, read);
    if (isFull || isSurnameHere) return asWritten(text, readable, read);
  }
  if (named.size === 0) return null;
  // A full name in one word.
  const token = text.split(/\s+/).find((one) => whoIsNamedIn(everybody, one).length > 0);
  return token ?? text.trim().slice(0, longestShown);
}

function mayBeName(words: readonly Word[], { key, at, capital }: ReadWord): boolean {
  const isWord = [key, key.replace(/s$/, '')].some((one) => isPlainWord(one) || isSurnameWord(one));
  return capital && (!isWord || isAddressed(words, at, false));
}

function hitsOf(index: IndexOfNames, { key, look, hasOwner }: ReadWord): PartHit[] {
  const owner = hasOwner || key.endsWith('s') ? key.replace(/s$/, '') : null;
  return index.exactly({ key, look, owner });
}

const isOfSurname = ({ colleague, parts }: PartHit): boolean =>
  colleague.parts.length > 1 && parts.every((at) => isSurname(colleague.parts[at]!));

function withWhoLeft(directory: Directory): Directory {
  const before = whole.get(directory);
  if (before !== undefined) return before;
  const staff = directory.staff.map((person) => ({ ...person, active: true }));
  const everybody = { ...directory, staff };
  whole.set(directory, everybody);
  return everybody;
}
