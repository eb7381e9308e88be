import { change, inWords, kebab, withImport, withItem, writeNew } from './writing.mjs';

const folder = 'apps/case-handling/src/domain/case';

/** Writes a command that changes nothing yet, so that its spec fails. */
export default async function command(tree, { name }) {
  const file = `${kebab(name)}.ts`;
  await writeNew(tree, `${folder}/commands/${file}`, commandOf(name));
  await writeNew(tree, `${folder}/commands/${kebab(name)}.spec.ts`, specOf(name));
  await change(tree, `${folder}/commands/index.ts`, (source) =>
    withItem(
      withImport(source, `import { ${name} } from './${file}';`),
      'export const commands = [',
      `${name},`,
    ),
  );
  await change(tree, `${folder}/command-words.ts`, (source) =>
    withItem(source, 'export const commandWords', `${name}: { nl: '', en: '' },`),
  );
  await change(tree, 'apps/case-handling/test/samples.ts', (source) =>
    withItem(source, 'export const samples', `${name}: () => ({}),`),
  );
}

const commandOf = (name) => `import { z } from 'zod';
import { unchanged } from '../decision.ts';
import { defineCommand } from '../define-command.ts';

export const ${name} = defineCommand({
  name: '${name}',
  label: { nl: '', en: '${inWords(name)}' },
  description: '',
  states: ['INVESTIGATING'],
  by: ['QUALITY', 'HANDLER'],
  input: z.object({}),
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
