import { readFileSync } from 'node:fs';
import { parseDirectory, type Directory } from '@klantreacties/organisation';

/** The directory in a file; a file that is not valid is an error that names line and field. */
export function directoryIn(file: string): Directory {
  const parsed = parseDirectory(readFileSync(file, 'utf8'));
  if ('directory' in parsed) return parsed.directory;
  const lines = parsed.problems.map(
    ({ line, field, message }) => `line ${line}, ${field}: ${message}`,
  );
  throw new Error(`${file} is not valid:\n${lines.join('\n')}`);
}

/** The active staff of the directory, as accounts of the local identity provider. */
export function staffAccounts(file: string): { id: string; name: string }[] {
  return directoryIn(file)
    .staff.filter(({ active }) => active)
    .map(({ id, name, function: work }) => ({ id, name: `${name} (${work})` }));
}
