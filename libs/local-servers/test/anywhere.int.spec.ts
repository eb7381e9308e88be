import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { copyForEverybody } from '../src/copy-for-everybody.ts';
import { createLocalKafka, createLocalPostgres } from '../src/index.ts';
import { postgresPrograms, type PostgresPrograms } from '../src/postgres-programs.ts';
import { postgresUser } from '../src/postgres-user.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klantreacties-anywhere-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('servers in a folder that only its owner may enter', () => {
  it('F4: PostgreSQL keeps its data there, goes on with it, and loosens no rights', async () => {
    const parent = join(folder, `met spaties, komma's, een é en "$HOME"`);
    mkdirSync(parent, { mode: 0o700 });
    const dataDir = join(parent, 'postgres');
    const start = async () => {
      const server = await createLocalPostgres(dataDir, { persistent: true });
      await server.start();
      const client = new pg.Client({ connectionString: await server.urlOf('proef') });
      await client.connect();
      return { server, client };
    };
    const first = await start();
    await first.client.query('CREATE TABLE kept AS SELECT 42 AS answer');
    await first.client.end();
    await first.server.stop();
    const second = await start();
    expect((await second.client.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    await second.client.end();
    await second.server.stop();
    expect(modeOf(parent)).toBe(0o700);
    expect(modeOf(folder)).toBe(0o700);
    expect(readdirSync(parent).sort()).toEqual(['postgres', 'postgres.log']);
  }, 60_000);

  it('F4: Kafka keeps its log in a folder with spaces, a comma and letters beyond Latin-1', async () => {
    const parent = join(folder, 'met spaties, en ş');
    mkdirSync(parent, { mode: 0o700 });
    const kafka = await createLocalKafka(join(parent, 'kafka'));
    await kafka.start();
    await kafka.kill();
    expect(readdirSync(join(parent, 'kafka/log'))).toContain('meta.properties');
  }, 120_000);
});

describe('the programs of PostgreSQL', () => {
  const fakeIn = (native: string, script = '#!/bin/sh\nexit 0\n'): PostgresPrograms => {
    for (const part of ['bin', 'share']) mkdirSync(join(native, part), { recursive: true });
    writeFileSync(join(native, '../package.json'), '{ "version": "18.0.1" }');
    for (const name of ['postgres', 'initdb'])
      writeFileSync(join(native, 'bin', name), script, { mode: 0o700 });
    writeFileSync(join(native, 'share/words'), 'woorden', { mode: 0o600 });
    symlinkSync('words', join(native, 'share/link'));
    return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
  };

  it('F4: run where they are installed for whoever may enter there', async () => {
    const installed = fakeIn(join(folder, 'native'));
    expect(await postgresPrograms(null, { installed, parents: [] })).toBe(installed);
  });

  it('F4: are copied once to where every user may run them, whatever the umask was', async () => {
    const native = join(folder, 'native');
    fakeIn(native);
    const before = process.umask(0o077);
    const copy = copyForEverybody(native, { parent: folder, name: 'v1' });
    process.umask(before);
    for (const path of ['', 'bin', 'bin/postgres', 'share'])
      expect(modeOf(join(copy, path))).toBe(0o755);
    expect(modeOf(join(copy, 'share/words'))).toBe(0o644);
    expect(readFileSync(join(copy, 'share/link'), 'utf8')).toBe('woorden');
    const { ino } = statSync(copy);
    expect(copyForEverybody(native, { parent: folder, name: 'v1' })).toBe(copy);
    expect(statSync(copy).ino).toBe(ino);
    expect(readdirSync(join(folder, 'klantreacties'))).toEqual(['v1']);
  });

  it('F4: are copied anew when somebody cleaned a part of the copy up', () => {
    const native = join(folder, 'native');
    fakeIn(native);
    const copy = copyForEverybody(native, { parent: folder, name: 'v1' });
    rmSync(join(copy, 'share'), { recursive: true });
    copyForEverybody(native, { parent: folder, name: 'v1' });
    expect(readFileSync(join(copy, 'share/words'), 'utf8')).toBe('woorden');
  });

  it.each([
    ['the folder is writable by others', 0o777, false],
    ['the folder is writable by a group', 0o775, false],
    ['a link stands in its place', 0o755, true],
  ])('F4: are never taken from where others may plant files: %s', (_how, mode, link) => {
    const native = join(folder, 'native');
    fakeIn(native);
    const own = join(folder, 'klantreacties');
    if (link) {
      mkdirSync(join(folder, 'elsewhere'));
      symlinkSync('elsewhere', own);
    } else {
      mkdirSync(own);
      chmodSync(own, mode);
    }
    expect(() => copyForEverybody(native, { parent: folder, name: 'v1' })).toThrow(
      'others may put files in',
    );
  });

  it('F4: are never taken from under a folder that others may write in without a sticky bit', () => {
    const native = join(folder, 'native');
    fakeIn(native);
    const parent = join(folder, 'open');
    mkdirSync(parent);
    chmodSync(parent, 0o777);
    expect(() => copyForEverybody(native, { parent, name: 'v1' })).toThrow(
      `others may put files in ${parent}`,
    );
    chmodSync(parent, 0o1777);
    expect(copyForEverybody(native, { parent, name: 'v1' })).toContain(parent);
  });

  it('F4: are said to have no place, with each reason, in one sentence', async () => {
    const installed = fakeIn(join(folder, 'native'), '#!/bin/sh\nexit 1\n');
    const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const missing = join(folder, 'missing');
    await expect(postgresPrograms(me, { installed, parents: [folder, missing] })).rejects.toThrow(
      new RegExp(
        `cannot enter .*native, and no place was found .*${folder}: its user cannot run programs there; ${missing}: ENOENT.*TMPDIR`,
      ),
    );
  });

  it('F4: of the installed packages make a copy that the user of a root may run', async () => {
    const user = await postgresUser();
    const { postgres } = await postgresPrograms(null);
    const hidden = join(folder, 'hidden/package');
    mkdirSync(join(folder, 'hidden'), { mode: 0o700 });
    cpSync(join(postgres, '../../..'), hidden, { recursive: true, verbatimSymlinks: true });
    chmodSync(folder, 0o755);
    const installed = {
      initdb: join(hidden, 'native/bin/initdb'),
      postgres: join(hidden, 'native/bin/postgres'),
    };
    const found = await postgresPrograms(user, { installed, parents: [folder] });
    // An ordinary user is its own and may enter its own folders.
    if (user === null) expect(found).toBe(installed);
    else expect(found.postgres).toMatch(`${folder}/klantreacties/postgresql-`);
  });
});
