import { migrateDatabase, type ErasedTable } from './migrate-database.ts';
import type { PrismaFolders } from './prisma-folders.ts';

/** The whole migration entry of a service, whose address and users come from the environment; ends the process. */
export async function migrateService(
  options: PrismaFolders & {
    appendOnly?: readonly string[];
    schemas?: readonly string[];
    /** The tables that a user of its own may empty. */
    erasing?: readonly ErasedTable[];
  },
): Promise<never> {
  const {
    DATABASE_MIGRATE_URL: url,
    DATABASE_RUN_USER: runUser,
    DATABASE_ERASE_USER: user,
  } = process.env;
  if (url === undefined || runUser === undefined)
    throw new Error('DATABASE_MIGRATE_URL and DATABASE_RUN_USER are needed');
  const { erasing, ...rest } = options;
  await migrateDatabase({
    url,
    runUser,
    ...rest,
    ...(erasing === undefined || user === undefined ? {} : { erasing: { user, tables: erasing } }),
  });
  // The engine leaves a timer of 10 seconds behind.
  process.exit(0);
}
