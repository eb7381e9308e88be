import { fold } from './fold.ts';
import { decoded, withoutTags } from './markup.ts';
import { isSmallWord } from './plain-words.ts';
import { wordsOf, type Word } from './words.ts';

/** One word of a text, or some that a reader takes for one: "Jan-Willem", "N o o r". */
export interface ReadWord {
  /** The place of its first word, and how many it is. */
  at: number;
  length: number;
  key: string;
  look: string;
  /** Whether it ends in `'s`. */
  hasOwner: boolean;
  capital: boolean;
  /** Whether it is not the first of its sentence, so that a capital there makes it a name; nothing is in capitals alone. */
  isInside: boolean;
}

const mostJoined = 4;
const mostLetters = 30;

/** The words of a text as a reader takes them, and whether it is in capitals alone. */
export interface ReadText {
  words: Word[];
  isShouted: boolean;
}

/** Reads a text, markup and look-alikes undone; `0` and `1` beside letters are O and l. */
export function readText(text: string): ReadText {
  const plain = fold(withoutTags(decoded(text)));
  return { words: wordsOf(withLetters(plain)), isShouted: !/\p{Ll}/u.test(plain) };
}

/** Each word, and each row of words that may be one name. */
export function* oneOrMore(text: ReadText): Generator<ReadWord> {
  const { words } = text;
  for (let at = 0; at < words.length; at += 1) {
    yield asOne(text, at, 1);
    for (let length = 2; length <= mostJoined && isRow(words, at, length); length += 1)
      if (mayBeOne(words.slice(at, at + length))) yield asOne(text, at, length);
    const letters = lettersFrom(words, at);
    if (letters > 2) yield asOne(text, at, letters);
  }
}

/** What was read as its writer wrote it, without the signs around it. */
export function asWritten(text: string, { words }: ReadText, { at, length }: ReadWord): string {
  const tokens = text.split(/\s+/);
  const holds = (token: string | undefined, key: string) =>
    token !== undefined && readText(token).words.some((word) => word.key === key);
  const [first, last] = [words[at]!.key, words[at + length - 1]!.key];
  const from = tokens.findIndex((token) => holds(token, first));
  if (from === -1) return first;
  const row = tokens.slice(from, from + length);
  const to = row.findLastIndex((token) => holds(token, last));
  return row
    .slice(0, Math.max(to, 0) + 1)
    .join(' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function withLetters(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})[01]+(?=\p{L})/gu, lettersOf)
    .replaceAll(/(?<![\p{L}\p{N}])[01](?=\p{L}{2})/gu, lettersOf);
}

const lettersOf = (digits: string) => digits.replaceAll('0', 'o').replaceAll('1', 'l');

const isNear = (gap: string) => /^[ ._'-]{0,3}$/.test(gap);

function isRow(words: readonly Word[], at: number, length: number): boolean {
  const last = words[at + length - 1];
  return last !== undefined && isNear(last.gap);
}

// "Anne Marie" and "anne-marie", but not the "ben te" of "ik ben te laat".
function mayBeOne(row: readonly Word[]): boolean {
  const isTight = row.slice(1).every(({ gap }) => gap === '' || gap.trim() === '-');
  return isTight || row.every(({ capital }) => capital) || !row.some(({ key }) => isSmallWord(key));
}

function lettersFrom(words: readonly Word[], at: number): number {
  const isOfRow = (word: Word | undefined, first: boolean) =>
    word?.key.length === 1 && (first || isNear(word.gap));
  if (at > 0 && isOfRow(words[at - 1], true) && isOfRow(words[at], false)) return 0;
  let length = 0;
  while (length < mostLetters && isOfRow(words[at + length], length === 0)) length += 1;
  return length;
}

function asOne({ words, isShouted }: ReadText, at: number, length: number): ReadWord {
  const row = words.slice(at, at + length);
  const first = row[0]!;
  return {
    at,
    length,
    key: row.map(({ key }) => key).join(''),
    look: row.map(({ look }) => look).join(''),
    hasOwner: row.at(-1)!.owner !== null,
    capital: first.capital,
    isInside: !isShouted && at > 0 && !/[.!?:;\n•]/.test(first.gap),
  };
}
