import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { infrastructureOf, startKafka, startPostgres } from '@klantreacties/test-harness';
import { databaseUrlsOf, makeDatabase } from '../stack/databases.ts';
import { keysIn } from '../stack/keys.ts';
import {
  databaseOf,
  freeSettings,
  servicesWithData,
  variableOf,
  type StackSettings,
} from '../stack/settings.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import type { DumpFolder } from './dump-folder.ts';
import { restore } from './restore.ts';

/** The system of today on what a system of then left. */
export interface UpgradedSystem {
  stack: Stack;
  databaseUrls: Record<string, string>;
  /** Runs an entry of a service as an operator does; gives what it wrote and its exit code. */
  run(service: string, entry: string): Promise<{ said: string; code: number | null }>;
  stop(): Promise<void>;
}

/** Restores a dump on servers of its own and starts today's system on it, with the clock of then. */
export async function startUpgraded(
  dump: DumpFolder,
  { wallMs, say }: { wallMs(): number; say(line: string): void },
): Promise<UpgradedSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-upgrade-'));
  const running: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const one of running.splice(0).reverse()) await one.stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // A stack ends whatever runs in its own data folder, so the servers are beside it.
    const dataFolder = join(folder, 'stack');
    mkdirSync(dataFolder);
    copyFileSync(dump.keysFile, join(dataFolder, 'keys.json'));
    const settings = await freeSettings(dataFolder);
    settings.directoryFile = dump.directoryFile;
    const [kafka] = await Promise.all([
      startKafka(join(folder, 'kafka')),
      giveDatabases(settings, join(folder, 'postgres'), (server) => running.push(server)),
    ]);
    running.push(kafka);
    settings.given.brokers = kafka.broker;
    const migrateUrls = settings.given.migrateUrl ?? {};
    await restore(dump, { migrateUrls, brokers: kafka.broker });
    settings.clockOffsetMs = Math.round(Date.parse(dump.manifest().clock) - wallMs());
    const stack = await startStack(settings, { say });
    running.push(stack);
    return {
      stack,
      databaseUrls: migrateUrls,
      run: (service, entry) => runEntry([service, entry], settings),
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function giveDatabases(
  settings: StackSettings,
  folder: string,
  started: (server: { stop(): Promise<void> }) => void,
): Promise<void> {
  const { given, port, dataFolder } = settings;
  const keys = keysIn(dataFolder);
  const local = infrastructureOf('postgres').kind === 'local';
  const postgres = await startPostgres(folder, {
    port: port.postgres,
    password: keys.postgresPassword,
  });
  started(postgres);
  given.migrateUrl = {};
  for (const service of servicesWithData) {
    if (local) await makeDatabase(service, postgres.port, keys);
    // On our own server the users are those of production; on a given one its own user does all.
    const { migrate, run } = databaseUrlsOf(
      service,
      local ? postgres.port : await postgres.urlOf(databaseOf(service)),
      keys,
    );
    given.migrateUrl[service] = migrate;
    given.databaseUrl[service] = run;
  }
}

async function runEntry(
  entry: string[],
  { dataFolder, directoryFile, given, clockOffsetMs }: StackSettings,
): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, ['tools/stack/run-entry.ts', ...entry], {
    env: {
      PATH: process.env['PATH'],
      DATA_FOLDER: dataFolder,
      DIRECTORY_FILE: directoryFile,
      KAFKA_BROKERS: given.brokers,
      CLOCK_OFFSET_MS: String(clockOffsetMs),
      ...Object.fromEntries(
        servicesWithData.map((service) => [
          `${variableOf(service)}_DATABASE_URL`,
          given.databaseUrl[service],
        ]),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { said: `${out}${err}`, code: await code };
}
