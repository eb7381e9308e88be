import damerauLevenshtein from 'damerau-levenshtein';

const longest = 40;

/** Whether two words differ by one slip: a letter added, dropped or changed, or two neighbours swapped, in five letters or more. */
export function isOneSlip(one: string, other: string): boolean {
  return (
    one !== other &&
    Math.max(one.length, other.length) >= 5 &&
    Math.abs(one.length - other.length) <= 1 &&
    one.length <= longest &&
    damerauLevenshtein(one, other).steps === 1
  );
}

/** Finds the words that are one slip from another one, without a look at each of them. */
export class WordsBySlip {
  private readonly byShortened = new Map<string, Set<string>>();

  constructor(words: Iterable<string>) {
    for (const word of words)
      if (word.length >= 4 && word.length <= longest)
        for (const shortened of shortenedFormsOf(word)) {
          const same = this.byShortened.get(shortened);
          if (same === undefined) this.byShortened.set(shortened, new Set([word]));
          else same.add(word);
        }
  }

  near(written: string): string[] {
    if (written.length < 4 || written.length > longest) return [];
    const found = new Set<string>();
    for (const shortened of shortenedFormsOf(written))
      for (const word of this.byShortened.get(shortened) ?? [])
        if (isOneSlip(word, written)) found.add(word);
    return [...found].sort();
  }
}

// Two words that are one slip apart share the word itself or a form with one letter less.
function shortenedFormsOf(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
