import { fold, lookOf } from './fold.ts';

/** One written word, folded. */
export interface Word {
  /** In small letters. */
  key: string;
  /** As `lookOf` takes it. */
  look: string;
  /** Without the `'s` of the possessive, where it has one. */
  owner: string | null;
  capital: boolean;
  /** Whether a hyphen stands before it. */
  hyphenated: boolean;
  /** What stands between it and the word before. */
  gap: string;
}

// A name is not longer than this; whoever writes more is read as far as that.
const mostWords = 5_000;

/** The words of a folded text in their order; digits and signs are none. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of folded.matchAll(/\p{L}+(?:'\p{L}+)*/gu)) {
    const gap = folded.slice(end, match.index);
    end = match.index + match[0].length;
    humpsOf(match[0]).forEach((raw, at) => words.push(wordOf(raw, at === 0 ? gap : '')));
    if (words.length > mostWords) break;
  }
  return words;
}

/** The words of a text that is not folded yet. */
export function foldedWordsOf(text: string): Word[] {
  return wordsOf(fold(text));
}

function wordOf(raw: string, gap: string): Word {
  const plain = raw.replaceAll("'", '');
  return {
    key: plain.toLowerCase(),
    look: lookOf(plain),
    owner: /.'s$/i.test(raw) ? plain.slice(0, -1).toLowerCase() : null,
    capital: /^\p{Lu}/u.test(raw),
    hyphenated: /-\s*$/.test(gap),
    gap,
  };
}

// "JorisBakker" and "JBakker" are two words; "jOrIs" and "McDonald's" stay as they are.
function humpsOf(raw: string): string[] {
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(raw)) return [raw];
  const humps = raw.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  const last = humps.at(-1) ?? '';
  // "JBakker" and "BakkerJ" have an initial.
  const isInitial = (at: number) =>
    (at === 0 && last.length > 2) || (at === humps.length - 1 && humps[at - 1]!.length > 2);
  const whole = humps.some((hump, at) => hump.length < 2 && !isInitial(at));
  return whole || humps.length > 4 || /^\p{Ll}$/u.test(humps[0] ?? '') ? [raw] : humps;
}
