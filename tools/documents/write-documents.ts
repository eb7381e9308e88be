import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allFacts } from '@klantreacties/event-contracts';
import { vocabulary } from '@klantreacties/procedure';
import { format, resolveConfig } from 'prettier';
import { letters } from '../../apps/notification/src/letters/index.ts';
import { services } from '../stack/services.ts';
import { factTables } from '../stack/topics.ts';
import { addressesTable } from './addresses-table.ts';
import { commandsTable, stateDiagram } from './commands-of-a-case.ts';
import { factsTable } from './facts-table.ts';
import { lettersTable } from './letters-table.ts';
import { libsTable } from './libs-table.ts';
import { rightsDocument } from './rights-document.ts';
import { withSection, type Section } from './sections.ts';
import { servicesTable } from './services-table.ts';
import { settingsTable } from './settings-table.ts';
import { vocabularyDocument } from './vocabulary-document.ts';

// Without arguments it writes; --check compares.
const { check: checking } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
const whole = new Map([
  ['docs/vocabulary.md', vocabularyDocument(vocabulary)],
  ['docs/rights.md', rightsDocument()],
]);
const sections: Section[] = [
  { file: 'apps/case-handling/README.md', name: 'states', content: stateDiagram() },
  { file: 'apps/case-handling/README.md', name: 'commands', content: commandsTable() },
  { file: 'apps/notification/README.md', name: 'letters', content: lettersTable(letters) },
  { file: 'README.md', name: 'services', content: addressesTable() },
  { file: 'docs/ARCHITECTURE.md', name: 'services', content: servicesTable() },
  {
    file: 'docs/ARCHITECTURE.md',
    name: 'facts',
    content: factsTable(allFacts, letters, factTables),
  },
  { file: 'docs/ARCHITECTURE.md', name: 'libs', content: libsTable() },
  ...services.map((service) => ({
    file: `apps/${service}/README.md`,
    name: 'settings',
    content: settingsTable(service),
  })),
];

const read = (file: string) => readFileSync(file, 'utf8');
const written = new Map(whole);
for (const section of sections)
  written.set(section.file, withSection(written.get(section.file) ?? read(section.file), section));

let outdated = false;
for (const [file, text] of written) {
  const style = (await resolveConfig(file)) ?? {};
  const document = await format(text, { ...style, parser: 'markdown' });
  if (!checking) writeFileSync(file, document);
  else if (read(file) !== document) {
    process.stderr.write(`${file}: differs from the code; run npm run documents\n`);
    outdated = true;
  }
}
if (outdated) process.exitCode = 1;
