import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where the tables of one database are described: a service's own, then those that a library brings along. */
export interface PrismaFolders {
  /** The service's folder, with `schema.prisma` and `migrations/`. */
  prismaFolder: string;
  /** Folders of libraries, each with `*.prisma` files of models alone and `migrations/`. */
  tablesFrom?: readonly string[];
}

/** A file of models as Prisma's engine takes it, and its client generator too. */
export interface SchemaFile {
  path: string;
  content: string;
}

/** The models of a whole database: the service's schema first, then the models of libraries. */
export function modelsIn({ prismaFolder, tablesFrom = [] }: PrismaFolders): SchemaFile[] {
  const read = (file: string) => ({ path: basename(file), content: readFileSync(file, 'utf8') });
  const own = read(`${prismaFolder}/schema.prisma`);
  const brought = tablesFrom.flatMap((folder) => {
    const files = globSync(`${folder}/*.prisma`).sort().map(read);
    if (files.length === 0) throw new Error(`${folder} has no models`);
    return files;
  });
  // Where a service has several schemas, Prisma wants that of each model.
  const several = /^ *schemas +=/m.test(own.content);
  return [own, ...(several ? brought.map(inPublic) : brought)];
}

const inPublic = ({ path, content }: SchemaFile): SchemaFile => ({
  path,
  content: content.replaceAll(/^\}$/gm, '  @@schema("public")\n}'),
});

/**
 * The migrations of a whole database in the form that the engine wants. Those of a library come after all of
 * the service, because services that are older than a library's migrations made its tables themselves.
 */
export function migrationsIn({ prismaFolder, tablesFrom = [] }: PrismaFolders): object {
  const folders = [prismaFolder, ...tablesFrom].flatMap((folder) =>
    migrationNamesIn(folder).map((name) => ({ name, file: migrationFile(folder, name) })),
  );
  const names = folders.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two migrations have the name ${twice}`);
  return {
    baseDir: prismaFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: folders.map(({ name, file }) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(file, 'utf8') },
      },
    })),
  };
}

/** The migrations of one Prisma folder, in their order. */
export const migrationNamesIn = (folder: string): string[] =>
  readdirSync(`${folder}/migrations`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const migrationFile = (folder: string, name: string) =>
  join(folder, 'migrations', name, 'migration.sql');
