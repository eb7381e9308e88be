import { fieldsIn, inputOf, kindsOf, sampleWith, wordsOf } from './command-fields.mjs';
import { change, inWords, kebab, withImport, withItem, writeNew } from './writing.mjs';

const folder = 'apps/case-handling/src/domain/case';

/** Writes a command that changes nothing yet, so that its spec fails; what has no words fails too. */
export default async function command(tree, { name, nl, followsNl, followsEn, fields: given }) {
  const file = `${kebab(name)}.ts`;
  const fields = fieldsIn(given);
  await writeNew(tree, `${folder}/commands/${file}`, commandOf(name, nl, fields));
  await writeNew(tree, `${folder}/commands/${kebab(name)}.spec.ts`, specOf(name));
  await change(tree, `${folder}/commands/index.ts`, (source) =>
    withItem(
      withImport(source, `import { ${name} } from './${file}';`),
      'export const commands = [',
      `${name},`,
    ),
  );
  const [dutch, english] = [followsNl, followsEn].map((words) => JSON.stringify(words));
  await change(tree, `${folder}/command-words.ts`, (source) =>
    withItem(source, 'export const commandWords', `${name}: { nl: ${dutch}, en: ${english} },`),
  );
  await change(tree, `${folder}/field-words.ts`, (source) =>
    withItem(source, 'export const fieldWords', wordsOf(name, fields).join('\n')),
  );
  await change(tree, 'apps/case-handling/test/samples.ts', (source) =>
    withItem(source, 'export const samples', `${name}: () => (${sampleWith(fields)}),`),
  );
}

const commandOf = (name, nl, fields) => `import { z } from 'zod';
import { unchanged } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
${fields.length === 0 ? '' : `import { ${kindsOf(fields)} } from '../input.ts';`}

export const ${name} = defineCommand({
  name: '${name}',
  label: { nl: ${JSON.stringify(nl)}, en: '${inWords(name)}' },
  description: '',
  states: ['INVESTIGATING'],
  by: ['QUALITY', 'HANDLER'],
  input: z.object({${inputOf(fields)}}),
  decide: (record) => unchanged(record),
});
`;

const specOf = (
  name,
) => `import { context, does, investigating, quality } from '../../../../test/a-case.ts';
import { samples } from '../../../../test/samples.ts';
import { ${name} } from './${kebab(name)}.ts';

describe('to ${inWords(name)}', () => {
  it('has a name in Dutch, and says what follows from it', () => {
    expect([${name}.label.nl, ${name}.description]).not.toContain('');
  });

  it('changes the case, and tells it with a fact', () => {
    const record = investigating();
    const done = does.${name}(record, quality, context, samples.${name}(record));
    expect(done).toMatchObject({ next: expect.not.objectContaining(record), facts: [{}] });
  });
});
`;
