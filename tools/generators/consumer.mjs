import { goldenOf } from './facts.mjs';
import { change, kebab, withImport, writeNew } from './writing.mjs';

const folder = 'apps/case-handling/src/consumers';
const rows = /(onFacts<[^(]*\(\s+\[[^\]]*?),?(\s*\],\s+'IGNORED')/;

/** Writes an effect that throws, so that the spec that reads the example of its fact fails. */
export default async function consumer(tree, { effect, on }) {
  goldenOf(tree, on);
  const name = `${effect}When${on[0].toUpperCase()}${on.slice(1)}`;
  const file = `${kebab(name)}.ts`;
  await writeNew(tree, `${folder}/${file}`, effectOf(name, on));
  await change(tree, `${folder}/case-facts.ts`, (source) => {
    if (!rows.test(source)) throw new Error('There is no table of facts');
    return withImport(source, `import { ${name} } from './${file}';`).replace(
      rows,
      `$1, ${name}$2`,
    );
  });
}

const effectOf = (name, on) => `import { ${on}, whenOpened } from '@klantreacties/event-contracts';

export const ${name} = whenOpened(${on}, {
  async happen({ type }) {
    throw new Error(\`Nothing happens yet on \${type}\`);
  },
});
`;
