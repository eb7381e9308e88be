import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { vocabulary } from '@klantreacties/procedure';
import { format } from 'prettier';
import { vocabularyDocument } from './vocabulary-document.ts';

// Without arguments it writes; --check compares.
const file = 'docs/vocabulary.md';
const document = await format(vocabularyDocument(vocabulary), { parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(file, document);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== document) {
  process.stderr.write(`${file}: differs from the word lists; run npm run vocabulary\n`);
  process.exitCode = 1;
}
