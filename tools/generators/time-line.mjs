import { change, kebab, snake, withBefore, withImported, withItem } from './writing.mjs';

const app = 'apps/case-handling/src';

/** Writes how the time line tells of a fact of a case: its kind of step, its row and its sentence. */
export async function writeStep(tree, { name, nl, en, saidNl, saidEn, by, readers, among }) {
  const kind = snake(name).toUpperCase();
  await change(tree, 'libs/procedure/src/vocabulary/step.ts', (source) =>
    withBefore(source, '    LETTER: {', `${kind}: ${both('nl', nl, 'en', en)},\n`),
  );
  await change(tree, `${app}/domain/case/steps.ts`, (source) =>
    withItem(source, 'export const steps', `'${kebab(name)}': ${rowOf(kind, by, readers)},`),
  );
  await change(tree, `${app}/graphql/time-line/steps-of-${among}.ts`, (source) =>
    withItem(
      withImported(source, '@klantreacties/event-contracts', name),
      'export const stepsOf',
      `'${kebab(name)}': tells(${name}, {
        text: () => (${both('NL', saidNl, 'EN', saidEn)}),
      }),`,
    ),
  );
}

const both = (dutch, said, english, words) =>
  `{ ${dutch}: ${JSON.stringify(said)}, ${english}: ${JSON.stringify(words)} }`;

// What a row leaves out is what most rows have.
function rowOf(kind, by, readers) {
  const given = readers === 'EVERYONE' ? (by === 'STAFF' ? [] : [by]) : [by, readers];
  return `step(${[kind, ...given].map((one) => `'${one}'`).join(', ')})`;
}
