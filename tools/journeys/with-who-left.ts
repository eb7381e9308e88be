import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { StackSettings } from '../stack/settings.ts';

/** Somebody of P&K who works there no more, and whose name nobody writes in a form. */
const whoLeft = {
  id: 'gerda-vertrokken',
  name: 'Gerda Zijlmansdijk',
  function: 'adviseur P&K',
  email: 'gerda.zijlmansdijk@jong.example.nl',
  roles: ['QUALITY'],
  departmentId: 'quality',
  reportsTo: 'karin-vos',
  active: false,
};

/** The directory of the repository, and one who left it, in the data folder of the stack. */
export function withWhoLeft({ dataFolder, directoryFile }: StackSettings): string {
  const directory = parse(readFileSync(directoryFile, 'utf8')) as { staff: object[] };
  const file = join(dataFolder, 'directory.yaml');
  writeFileSync(file, stringify({ ...directory, staff: [...directory.staff, whoLeft] }));
  return file;
}
