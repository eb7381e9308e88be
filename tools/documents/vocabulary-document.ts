import type { Word, WordList } from '@klantreacties/procedure';

/** The closed lists as a document: a section for each group, a table for each list. */
export function vocabularyDocument(groups: Readonly<Record<string, readonly WordList[]>>): string {
  return [
    '# Vocabulary',
    'The closed lists of the procedure, each with its Dutch and English words. Printed from `libs/procedure/src/vocabulary` by `npm run documents`; what is no list stands in the [glossary](GLOSSARY.md).',
    ...Object.entries(groups).flatMap(([about, lists]) => [`## ${about}`, ...lists.map(section)]),
  ].join('\n\n');
}

function section(list: WordList): string {
  const rows = Object.entries<Word>(list.words).map(
    ([name, { nl, en, means = '' }]) => `| \`${name}\` | ${nl} | ${en} | ${means} |`,
  );
  return [
    `### ${list.name}`,
    '',
    `${list.nl} / ${list.en}${list.means === undefined ? '' : `: ${list.means}`}`,
    '',
    '| Name | Dutch | English | Meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
