import type { Language } from './reaction.ts';

/** How people read a word. */
export interface Word {
  readonly nl: string;
  readonly en: string;
  /** The word for several, where people read it with a number. */
  readonly many?: { readonly nl: string; readonly en: string };
  /** A line of plain English, where the word alone does not say it. */
  readonly means?: string;
}

/** A closed list: what it is called, in the graph too where it stands there, and its words in order. */
export interface WordList<Name extends string = string> extends Word {
  readonly name: string;
  readonly words: Readonly<Record<Name, Word>>;
  /** As `z.enum` takes them. */
  readonly names: readonly [Name, ...Name[]];
}

export type NameIn<List extends WordList> = List['names'][number];

/** A list of the words given, one at least, in the order in which they are written. */
export function wordList<Name extends string>(
  name: string,
  called: Word,
  words: Readonly<Record<Name, Word>>,
): WordList<Name> {
  return { name, ...called, words, names: Object.keys(words) as [Name, ...Name[]] };
}

/** Some words of a list as a list of its own, with the same meaning. */
export function partOf<Name extends string, const Part extends readonly [Name, ...Name[]]>(
  whole: WordList<Name>,
  name: string,
  called: Word,
  part: Part,
): WordList<Part[number]> {
  const words = Object.fromEntries(part.map((one) => [one, whole.words[one]]));
  return wordList(name, called, words as Record<Part[number], Word>);
}

/** A word of a list as a reader of a language knows it. */
export const wordIn = <Name extends string>(
  { words }: WordList<Name>,
  name: Name,
  language: Language,
): string => (language === 'NL' ? words[name].nl : words[name].en);

/** A word of a list as it is read with a number: "1 klacht", "29 klachten". */
export function countedIn<Name extends string>(
  { words }: WordList<Name>,
  name: Name,
  { count, language }: { count: number; language: Language },
): string {
  const { many, ...one } = words[name];
  const word = count === 1 || many === undefined ? one : many;
  return language === 'NL' ? word.nl : word.en;
}

/** One choice of a field, in one language. */
export interface Choice {
  value: string;
  label: string;
}

/** The words of a list as choices, in its order, as a reader of a language knows them. */
export const choicesOf = (list: WordList, language: Language): Choice[] =>
  list.names.map((value) => ({ value, label: wordIn(list, value, language) }));
