import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import pg from 'pg';
import type { StackKeys } from './keys.ts';
import { bundleFolder, databaseOf, type Service } from './settings.ts';

/** The two users of one service's database. */
export interface DatabaseUrls {
  migrate: string;
  run: string;
}

/** Makes a service's database with a user that migrates and one that runs. */
export async function makeDatabase(
  service: Service,
  port: number,
  keys: StackKeys,
): Promise<DatabaseUrls> {
  const name = databaseOf(service);
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({
    connectionString: url('postgres', keys.postgresPassword, 'postgres'),
  });
  await admin.connect();
  try {
    for (const [user, password] of [
      [`${name}_migrate`, keys.migratePassword],
      [`${name}_run`, keys.runPassword],
    ] as const) {
      const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [user]);
      if (rowCount === 0) await admin.query(`CREATE ROLE ${user} LOGIN PASSWORD '${password}'`);
    }
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${name} OWNER ${name}_migrate`);
  } finally {
    await admin.end();
  }
  return {
    migrate: url(`${name}_migrate`, keys.migratePassword, name),
    run: url(`${name}_run`, keys.runPassword, name),
  };
}

/** Runs a service's own migration entry. */
export async function migrate(service: Service, urls: DatabaseUrls): Promise<void> {
  const entry = `${bundleFolder(service)}/migrate.js`;
  if (!existsSync(entry)) return;
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      DATABASE_MIGRATE_URL: urls.migrate,
      DATABASE_RUN_USER: new URL(urls.run).username,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The database of ${service} was not migrated:\n${told}`);
}
