import type { WordList } from '@klantreacties/procedure';

const quoted = String.raw`'[A-Z][A-Z0-9_]*'`;
const listed = String.raw`\[\s*(${quoted}(?:\s*,\s*${quoted})*)\s*,?\s*\]`;
// A union inside Extract or Exclude, and an array that satisfies a type, are held by the list already.
const forms = [
  new RegExp(String.raw`\.enum\(\s*${listed}`, 'g'),
  new RegExp(String.raw`${listed}\s*as const(?!\s+satisfies)`, 'g'),
  new RegExp(String.raw`(?<!(?:Extract|Exclude)<[^<>]*?)(${quoted}(?:\s*\|\s*${quoted})+)`, 'g'),
];

/** Lists of names in a source that stand in the vocabulary already: two names or more, all of one list. */
export function writtenAgain(source: string, lists: readonly WordList[]): string[] {
  return forms
    .flatMap((form) => [...source.matchAll(form)])
    .map(([, names = '']) => [...names.matchAll(/[A-Z0-9_]+/g)].map(([name]) => name))
    .filter(
      (names) =>
        names.length > 1 && lists.some((list) => names.every((name) => list.names.includes(name))),
    )
    .map((names) => names.join(' '));
}
