import pg from 'pg';
import { migrationsIn, modelsIn, type PrismaFolders } from './prisma-folders.ts';
import { withSchemaEngine } from './schema-engine.ts';

/** Rows that a third user may remove for an erasure; of their values it reads the keys alone. */
export interface Erasing {
  user: string;
  tables: readonly ErasedTable[];
}

/** A table with personal values, and the columns by which rows of it are found. */
export interface ErasedTable {
  table: string;
  keys: readonly string[];
}

/** Who may do what with the tables once they stand. */
export interface Rights {
  /** Works with the tables and alters none. */
  runUser: string;
  /** Tables of which the running user never changes or removes a row. */
  appendOnly?: readonly string[];
  /** Schemas beside `public`. */
  schemas?: readonly string[];
  erasing?: Erasing;
}

/** Applies what is not applied yet, then gives each user its rights. Gives the names of the migrations applied now. */
export async function migrateDatabase(
  options: { url: string } & PrismaFolders & Rights,
): Promise<string[]> {
  const others = [new URL(options.url).username, options.runUser];
  if (options.erasing !== undefined && others.includes(options.erasing.user))
    throw new Error('The erasing user is another than those who migrate and run');
  const { appliedMigrationNames } = await withSchemaEngine(
    { url: options.url, models: modelsIn(options) },
    (engine) =>
      engine.applyMigrations({
        migrationsList: migrationsIn(options),
        filters: { externalTables: [], externalEnums: [] },
      }),
  );
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    await client.query(rightsSql(options));
  } finally {
    await client.end();
  }
  return appliedMigrationNames;
}

/** One transaction, so that no right is given for a moment and then taken back. */
function rightsSql({ runUser, appendOnly = [], schemas = [], erasing }: Rights): string {
  const name = pg.escapeIdentifier;
  const run = name(runUser);
  const statements = ['public', ...schemas]
    .map(name)
    .flatMap((schema) => [
      `GRANT USAGE ON SCHEMA ${schema} TO ${run}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${run}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${run}`,
    ]);
  statements.push(`REVOKE ALL ON _prisma_migrations FROM ${run}`);
  for (const table of appendOnly)
    statements.push(`REVOKE UPDATE, DELETE ON ${name(table)} FROM ${run}`);
  if (erasing !== undefined) {
    const erase = name(erasing.user);
    statements.push(
      `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${erase}`,
      `GRANT USAGE ON SCHEMA public TO ${erase}`,
      ...erasing.tables.map(
        ({ table, keys }) =>
          `GRANT SELECT (${keys.map(name).join(', ')}), DELETE ON ${name(table)} TO ${erase}`,
      ),
    );
  }
  return ['BEGIN', ...statements, 'COMMIT'].join(';\n');
}
