import { randomBytes } from 'node:crypto';
import {
  chownSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresUser } from './postgres-user.ts';
import type { ProgramSlot } from './program-slot.ts';
import type { RunProgram } from './run-as-user.ts';

/** Makes a data folder, or gives one that is there to the user that PostgreSQL runs as. */
export function takeDataFolder(dataDir: string, user: PostgresUser | null): void {
  mkdirSync(dataDir, { recursive: true });
  const { uid } = statSync(dataDir);
  const wanted = user?.uid ?? process.getuid?.() ?? uid;
  if (uid === wanted) return;
  if (user === null)
    throw new Error(
      `The data of PostgreSQL in ${dataDir} is of another user (${uid}), as after a start as root. Name another folder in DATA_FOLDER, or start as that user did.`,
    );
  for (const name of readdirSync(dataDir, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(dataDir, name), user.uid, user.gid);
  chownSync(dataDir, user.uid, user.gid);
}

/** Fills an empty data folder, with a password that no list of processes shows. */
export async function makeData({
  dataDir,
  user,
  password,
  initdb,
  slot,
  run,
}: {
  dataDir: string;
  user: PostgresUser | null;
  password: string;
  initdb: string;
  slot: ProgramSlot;
  run: RunProgram;
}): Promise<void> {
  const passwordFile = `${dataDir}.password-${randomBytes(8).toString('hex')}`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== null) chownSync(passwordFile, user.uid, user.gid);
  const code = await run('initdb', [dataDir, passwordFile], ([data, words]) => [
    initdb,
    `--pgdata=${data}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${words}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]).finally(() => rmSync(passwordFile, { force: true }));
  if (code === 0) return;
  // Half a data folder would be taken for a whole one at the next start.
  rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not make its data folder:\n${slot.lastWords()}`);
}
