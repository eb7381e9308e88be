import { foldedWordsOf } from './words.ts';

/**
 * Whether a name is found by what somebody types: each typed word begins one of the name, whatever its capitals,
 * accents and order. By nothing everybody is found, by signs without a letter nobody.
 */
export function foundByName(typed: string): (name: string) => boolean {
  const asked = foldedWordsOf(typed).map(({ key }) => key);
  if (asked.length === 0) return () => typed.trim() === '';
  return (name) => {
    const keys = foldedWordsOf(name).map(({ key }) => key);
    return asked.every((word) => keys.some((key) => key.startsWith(word)));
  };
}
