import { readFileSync, readdirSync } from 'node:fs';
import pg from 'pg';
import { withSchemaEngine } from './schema-engine.ts';

/** The migrations of a folder in the form that the engine wants. */
export function migrationsIn(folder: string): object {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(`${folder}/${path}/migration.sql`, 'utf8') },
      },
    })),
  };
}

/**
 * Applies what is not applied yet, then lets the running user work with the tables but alter none and
 * never change or remove a row of `appendOnly` tables. Gives the names of the migrations applied now.
 */
export async function migrateDatabase(options: {
  url: string;
  prismaFolder: string;
  runUser: string;
  appendOnly?: readonly string[];
  /** Schemas beside `public`. */
  schemas?: readonly string[];
}): Promise<string[]> {
  const { appliedMigrationNames } = await withSchemaEngine(
    { url: options.url, schemaFile: `${options.prismaFolder}/schema.prisma` },
    (engine) =>
      engine.applyMigrations({
        migrationsList: migrationsIn(`${options.prismaFolder}/migrations`),
        filters: { externalTables: [], externalEnums: [] },
      }),
  );
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    const user = pg.escapeIdentifier(options.runUser);
    for (const name of ['public', ...(options.schemas ?? [])]) {
      const schema = pg.escapeIdentifier(name);
      await client.query(
        `GRANT USAGE ON SCHEMA ${schema} TO ${user};
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${user};
         GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${user};`,
      );
    }
    await client.query(`REVOKE ALL ON _prisma_migrations FROM ${user}`);
    for (const table of options.appendOnly ?? [])
      await client.query(`REVOKE UPDATE, DELETE ON ${pg.escapeIdentifier(table)} FROM ${user}`);
  } finally {
    await client.end();
  }
  return appliedMigrationNames;
}
