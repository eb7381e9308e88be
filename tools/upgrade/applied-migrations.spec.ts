import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrationNamesIn } from '@klantreacties/service-runtime';
import { servicesWithData } from '../stack/settings.ts';
import { dumpFolder } from './dump-folder.ts';
import { checksumOf, migrationFile, prismaFoldersOf } from './migration-checksums.ts';

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
    ({ commit, service, name }) => {
      const known = applied.filter((one) => one.commit === commit && one.service === service);
      const names = prismaFoldersOf(service)
        .map(migrationNamesIn)
        .find((folder) => folder.includes(name));
      const before = known.map((one) => one.name).filter((one) => names?.includes(one));
      expect(names?.slice(0, before.length)).toEqual(before);
    },
  );

  it('is found by a name that is given once in all of a database', () => {
    for (const service of servicesWithData) {
      const [own, ...brought] = prismaFoldersOf(service).map(migrationNamesIn);
      expect(own).toEqual(own?.filter((name) => /^\d{4}_/.test(name)));
      for (const names of brought)
        expect(names).toEqual(names.filter((name) => /^event_delivery_\d{4}_/.test(name)));
    }
  });

  it('has another checksum when one sign of it changes', () => {
    const { service, name, checksum } = applied[0]!;
    const sql = readFileSync(migrationFile(service, name), 'utf8');
    expect(checksumOf(`${sql} `)).not.toBe(checksum);
  });
});
