import { factIn } from './facts.mjs';
import { change, kebab, withImport, writeNew } from './writing.mjs';

// Where the rows are, and whether they are given what was sealed in a fact. A service as it is generated has
// them in `consumers/<service>-facts.ts`, and reads no personal value.
const tables = {
  'case-handling': { file: 'consumers/case-facts.ts', row: 'whenOpened' },
  notification: { file: 'consumers/write-letters-when-facts.ts', row: 'whenOpened' },
  reporting: { file: 'domain/changes-for.ts', row: 'when' },
};
const tableOf = (service) =>
  tables[service] ?? { file: `consumers/${service}-facts.ts`, row: 'when' };
const rows = /(onFacts<[^(]*\(\s*\[)([\s\S]*?),?(\s*\],\s+(?:'IGNORED'|\(\) => \[\]))/;

/** Writes an effect that throws, so that the spec that reads the example of its fact fails. */
export default async function consumer(tree, { effect, on, service }) {
  factIn(tree, on);
  await writeEffect(tree, { service, name: effectNameOf(effect, on), on });
}

/** `keep` on `letterSent` as `keepWhenLetterSent`. */
export const effectNameOf = (effect, on) => `${effect}When${on[0].toUpperCase()}${on.slice(1)}`;

/** Writes the file of an effect beside the table of its service, and its row. */
export async function writeEffect(tree, { service, name, on }) {
  const { file: table, row } = tableOf(service);
  const folder = `apps/${service}/src/${table.split('/')[0]}`;
  const file = `${kebab(name)}.ts`;
  await writeNew(tree, `${folder}/${file}`, effectOf(name, { on, row, service }));
  await change(tree, `apps/${service}/src/${table}`, (source) => {
    if (!rows.test(source)) throw new Error('There is no table of facts');
    return withImport(source, `import { ${name} } from './${file}';`).replace(
      rows,
      (_all, opening, present, end) =>
        `${opening}${present}${present.trim() === '' ? '' : ','} ${name}${end}`,
    );
  });
}

// What happens is a promise, but for reporting, whose rows tell at once what changes.
const effectOf = (
  name,
  { on, row, service },
) => `import { ${on}, ${row} } from '@klantreacties/event-contracts';

export const ${name} = ${row}(${on}, {
  ${service === 'reporting' ? '' : 'async '}happen({ type }) {
    throw new Error(\`Nothing happens yet on \${type}\`);
  },
});
`;
