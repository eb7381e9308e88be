import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from '@klantreacties/journeys';
import { createLocalPostgres } from '@klantreacties/local-servers';
import pg from 'pg';
import { keysIn } from '../tools/stack/keys.ts';
import { OwnProcesses } from '../tools/stack/own-processes.ts';
import {
  databaseOf,
  freeSettings,
  ports,
  type PortName,
  type Service,
  type StackSettings,
} from '../tools/stack/settings.ts';
import { writeDirectory } from './directory.ts';
import { processesOf, type Processes } from './processes.ts';

/** The whole system as `npm start` runs it, in processes of their own and on data of its own. */
export interface System {
  gatewayUrl: string;
  webUrl: string;
  brokers: string;
  processes(): Processes;
  /** A database of the system's server, as its superuser. */
  databaseUrlOf(service: Service): string;
  /** The access token of a staff member, fetched anew. */
  tokenOf(staffId: string): Promise<string>;
}

const startsWithinMs = 180_000;
const stopsWithinMs = 20_000;
const started = /Graph and explorer/;

/**
 * Starts the system with empty data in `dataFolder`; what an earlier run left there is ended first. How to
 * stop it is called as soon as there is something to stop.
 */
export async function startSystem(
  dataFolder: string,
  { say, spawned }: { say(line: string): void; spawned(stop: () => Promise<void>): void },
): Promise<System> {
  await endLeftovers(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });
  const directoryFile = join(dataFolder, 'directory.yaml');
  writeDirectory(directoryFile);
  const settings = await freeSettings(dataFolder);
  const { port } = settings;
  const { postgresPassword: password } = keysIn(dataFolder);
  const databaseUrl = (name: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${port.postgres}/${name}`;
  await keepCommitTimes(settings, password);

  const runner = spawn(process.execPath, ['tools/stack/start.ts'], {
    env: {
      ...withoutGivenParts(),
      ...environmentOf(settings),
      DIRECTORY_FILE: directoryFile,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(runner, 'SIGTERM');
    await endLeftovers(dataFolder);
  };
  spawned(stop);
  await untilStarted(runner, say);
  const issuer = `http://127.0.0.1:${port.oidc}`;
  return {
    gatewayUrl: `http://127.0.0.1:${port.gateway}/graphql`,
    webUrl: `http://127.0.0.1:${port.web}`,
    brokers: `127.0.0.1:${port.kafka}`,
    processes: () => processesOf(dataFolder),
    databaseUrlOf: (service) => databaseUrl(databaseOf(service)),
    tokenOf: (staffId) =>
      signIn(
        {
          issuer,
          clientId: 'klantreacties-web',
          redirectUri: `${issuer}/signed-in`,
          resource: 'urn:klantreacties:graph',
        },
        staffId,
      ),
  };
}

/** Ends a process and settles when it is gone; by force when it does not go in time. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), stopsWithinMs);
  await gone;
  clearTimeout(late);
}

// PostgreSQL says when a transaction was committed only where it was asked to before it started.
async function keepCommitTimes({ dataFolder, port }: StackSettings, password: string) {
  const server = await createLocalPostgres(join(dataFolder, 'postgres'), {
    port: port.postgres,
    password,
    persistent: true,
  });
  try {
    await server.start();
    const client = new pg.Client({ connectionString: await server.urlOf('postgres') });
    await client.connect();
    await client.query('ALTER SYSTEM SET track_commit_timestamp = on');
    await client.end();
  } finally {
    await server.stop();
  }
}

const environmentOf = ({ dataFolder, port }: StackSettings) => ({
  DATA_FOLDER: dataFolder,
  ...Object.fromEntries(
    (Object.keys(ports) as PortName[]).map((name) => [ports[name].variable, String(port[name])]),
  ),
});

// The bench measures its own server and broker, whatever the machine's environment names.
function withoutGivenParts(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env;
  return { PATH, HOME, LANG };
}

function untilStarted(runner: ChildProcess, say: (line: string) => void): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The system did not start')), startsWithinMs);
    runner.stdout?.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n')) if (line.endsWith('…')) say(line);
      if (!started.test(chunk.toString())) return;
      clearTimeout(late);
      resolve();
    });
    runner.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    runner.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`The system did not start:\n${printed}`));
    });
  });
}

async function endLeftovers(dataFolder: string): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  await (await OwnProcesses.takeOver(dataFolder)).close();
}
