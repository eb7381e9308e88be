import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { directoryFile } from './environment.ts';

/** The active staff of the directory, as accounts of the local identity provider. */
export function staffAccounts(): { id: string; name: string }[] {
  const parsed = parseDirectory(readFileSync(directoryFile, 'utf8'));
  if ('problems' in parsed) {
    const lines = parsed.problems.map(
      ({ line, field, message }) => `line ${line}, ${field}: ${message}`,
    );
    throw new Error(`libs/organisation/directory.yaml is not valid:\n${lines.join('\n')}`);
  }
  return parsed.directory.staff
    .filter(({ active }) => active)
    .map(({ id, name, function: work }) => ({ id, name: `${name} (${work})` }));
}
