import { existsSync } from 'node:fs';
import { ProgramSlot, type ProgramOptions } from '@klantreacties/test-harness';
import pg from 'pg';
import type { StackKeys } from './keys.ts';
import { bundleFolder, databaseOf, type Service, type StackSettings } from './settings.ts';

/** The two users of one service's database. */
export interface DatabaseUrls {
  migrate: string;
  run: string;
}

/** The addresses of a service's database, on our own server by its port or as given. */
export function databaseUrlsOf(
  service: Service,
  where: number | string,
  keys: StackKeys,
): DatabaseUrls {
  if (typeof where === 'string') return { migrate: where, run: where };
  const name = databaseOf(service);
  const url = (user: string, password: string) =>
    `postgresql://${name}_${user}:${password}@127.0.0.1:${where}/${name}`;
  return { migrate: url('migrate', keys.migratePassword), run: url('run', keys.runPassword) };
}

/** The addresses by the settings: with a given one alone, its user migrates and runs. */
export function databaseUrlsBy(
  settings: StackSettings,
  service: Service,
  keys: StackKeys,
): DatabaseUrls {
  const { databaseUrl, migrateUrl } = settings.given;
  const urls = databaseUrlsOf(service, databaseUrl[service] ?? settings.port.postgres, keys);
  return { ...urls, migrate: migrateUrl?.[service] ?? urls.migrate };
}

/** Makes a service's database on our own server, with a user that migrates and one that runs. */
export async function makeDatabase(service: Service, port: number, keys: StackKeys): Promise<void> {
  const name = databaseOf(service);
  const admin = new pg.Client({
    connectionString: `postgresql://postgres:${keys.postgresPassword}@127.0.0.1:${port}/postgres`,
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
}

/** Prepares a service's own migration entry; `stop` works at any moment. */
export function createMigration(service: Service, urls: DatabaseUrls, options: ProgramOptions) {
  const slot = new ProgramSlot(options);
  const entry = `${bundleFolder(service)}/migrate.js`;
  return {
    async run(): Promise<void> {
      if (!existsSync(entry)) return;
      const code = await slot.run(`migrate-${service}`, [process.execPath, entry], {
        env: {
          ...process.env,
          DATABASE_MIGRATE_URL: urls.migrate,
          DATABASE_RUN_USER: decodeURIComponent(new URL(urls.run).username),
        },
      });
      if (code !== 0)
        throw new Error(`The database of ${service} was not migrated:\n${slot.lastWords()}`);
    },
    stop: () => slot.end('SIGTERM'),
  };
}
