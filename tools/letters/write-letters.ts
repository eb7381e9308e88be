import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { letters } from '../../apps/notification/src/letters/index.ts';
import { lettersTable, withTable } from './letters-table.ts';

// Without arguments it writes; --check compares.
const file = 'apps/notification/README.md';
const found = readFileSync(file, 'utf8');
const filepath = { ...(await resolveConfig(file)), filepath: file };
const content = await format(withTable(found, lettersTable(letters)), filepath);

if (!process.argv.includes('--check')) writeFileSync(file, content);
else if (content !== found) {
  process.stderr.write(`${file}: differs from the letters; run npm run letters\n`);
  process.exitCode = 1;
}
