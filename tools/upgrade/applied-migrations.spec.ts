import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dumpFolder } from './dump-folder.ts';
import { checksumOf, migrationFile } from './migration-checksums.ts';

const dumps = join(import.meta.dirname, 'dumps');
const applied = readdirSync(dumps).flatMap((commit) =>
  Object.entries(dumpFolder(join(dumps, commit)).manifest().migrations).flatMap(
    ([service, migrations]) =>
      migrations.map(({ name, checksum }) => ({ commit, service, name, checksum })),
  ),
);

describe('a migration that was applied', () => {
  it.each(applied)('never changes: $service $name of $commit', ({ service, name, checksum }) => {
    const file = migrationFile(service, name);
    expect(existsSync(file)).toBe(true);
    expect(checksumOf(readFileSync(file, 'utf8'))).toBe(checksum);
  });

  it.each(applied)(
    'stands before all that came after it: $service $name of $commit',
    ({ commit, service }) => {
      const known = applied.filter((one) => one.commit === commit && one.service === service);
      const folders = readdirSync(join('apps', service, 'prisma/migrations'), {
        withFileTypes: true,
      });
      const names = folders
        .filter((one) => one.isDirectory())
        .map(({ name }) => name)
        .sort();
      expect(names.slice(0, known.length)).toEqual(known.map(({ name }) => name));
    },
  );

  it('has another checksum when one sign of it changes', () => {
    const { service, name, checksum } = applied[0]!;
    const sql = readFileSync(migrationFile(service, name), 'utf8');
    expect(checksumOf(`${sql} `)).not.toBe(checksum);
  });
});
