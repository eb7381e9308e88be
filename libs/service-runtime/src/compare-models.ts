import pg from 'pg';
import { migrationsIn, modelsIn, type PrismaFolders, type SchemaFile } from './prisma-folders.ts';
import { withSchemaEngine } from './schema-engine.ts';

const everything = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations of a service, and of the libraries that it has tables from, to a database and compares
 * what stands there with the models: the SQL that is missing, by Prisma's engine, then what the engine does
 * not see (CHECKs and unsupported types). Gives nothing when they are equal.
 */
export async function compareModels(
  options: PrismaFolders & {
    url: string;
    /** Models to compare with instead of the committed ones. */
    models?: SchemaFile[];
  },
): Promise<string[]> {
  const { url, prismaFolder } = options;
  const committed = modelsIn(options);
  const models = options.models ?? committed;
  const { exitCode, stdout } = await withSchemaEngine(
    { url, models: committed },
    async (engine) => {
      await engine.applyMigrations({ migrationsList: migrationsIn(options), filters: everything });
      return engine.diff({
        from: { tag: 'schemaDatasource', configDir: prismaFolder, files: committed },
        to: { tag: 'schemaDatamodel', files: models },
        script: true,
        exitCode: true,
        filters: everything,
      });
    },
  );
  const missing = exitCode === 0 ? [] : [stdout ?? 'The engine sees a difference'];
  const text = models.map(({ content }) => content).join('\n');
  return [...missing, ...(await beyondTheEngine(url, text))];
}

/** CHECKs, which a model states in its comment, and columns of types that the schema language does not know. */
async function beyondTheEngine(url: string, models: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ said: string }>(
      `SELECT format('%s: %s', c.conrelid::regclass, pg_get_constraintdef(c.oid)) AS said
         FROM pg_constraint c WHERE c.contype = 'c' AND c.connamespace = 'public'::regnamespace
       UNION ALL
       SELECT format('%s.%s: %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod))
         FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid AND t.relkind = 'r'
         WHERE t.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND a.atttypid IN ('xid8'::regtype, 'tsvector'::regtype)`,
    );
    const stands = new Set(rows.map(({ said }) => said));
    const described = new Set(describedBeyondTheEngine(models));
    return [
      ...[...described]
        .filter((one) => !stands.has(one))
        .map((one) => `Only the models have ${one}`),
      ...[...stands]
        .filter((one) => !described.has(one))
        .map((one) => `Only the migrations have ${one}`),
    ];
  } finally {
    await client.end();
  }
}

function describedBeyondTheEngine(models: string): string[] {
  return [...models.matchAll(/((?:^\/\/\/.*\n)*)^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(
    ([, comment = '', body = '']) => {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
      const checks = [...comment.matchAll(/CHECK \(.*\)/g)].map(([check]) => `${table}: ${check}`);
      const columns = body.matchAll(/^ *(\w+) +Unsupported\("(\w+)"\)(?:.*@map\("(\w+)"\))?/gm);
      return [
        ...checks,
        ...[...columns].map(([, field, type, column]) => `${table}.${column ?? field}: ${type}`),
      ];
    },
  );
}
