import { existsSync } from 'node:fs';
import { ProgramSlot, type ProgramOptions } from '@klantreacties/local-servers';
import pg from 'pg';
import { passwordOf, type StackKeys } from './keys.ts';
import { lineOf, type DatabaseUser } from './services.ts';
import { bundleFolder, databaseOf, type Service, type StackSettings } from './settings.ts';

/** The users of one service's database: who migrates, who runs and, where a history stands, who erases. */
export interface DatabaseUrls {
  migrate: string;
  run: string;
  erase?: string;
}

/** The addresses of a service's database, on our own server by its port or as given. */
export function databaseUrlsOf(
  service: Service,
  where: number | string,
  keys: StackKeys,
): DatabaseUrls {
  if (typeof where === 'string') return { migrate: where, run: where };
  const name = databaseOf(service);
  const url = (user: DatabaseUser) =>
    `postgresql://${name}_${user}:${passwordOf(user, keys)}@127.0.0.1:${where}/${name}`;
  return {
    migrate: url('migrate'),
    run: url('run'),
    ...(lineOf(service).databaseUsers.includes('erase') ? { erase: url('erase') } : {}),
  };
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

/** Makes a service's database on our own server, with its users. */
export async function makeDatabase(service: Service, port: number, keys: StackKeys): Promise<void> {
  const name = databaseOf(service);
  const admin = new pg.Client({
    connectionString: `postgresql://postgres:${keys.postgresPassword}@127.0.0.1:${port}/postgres`,
  });
  await admin.connect();
  try {
    for (const user of lineOf(service).databaseUsers) {
      const role = `${name}_${user}`;
      const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (rowCount === 0)
        await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${passwordOf(user, keys)}'`);
    }
    // The alarm on the outbox's age names the backend that holds it up, whoever it is.
    await admin.query(`GRANT pg_read_all_stats TO ${name}_run`);
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
          DATABASE_RUN_USER: userOf(urls.run),
          ...(urls.erase === undefined ? {} : { DATABASE_ERASE_USER: userOf(urls.erase) }),
        },
      });
      if (code !== 0)
        throw new Error(`The database of ${service} was not migrated:\n${slot.lastWords()}`);
    },
    stop: () => slot.end('SIGTERM'),
  };
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username);
