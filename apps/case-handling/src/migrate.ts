import { migrateDatabase } from '@klantreacties/service-runtime';

const {
  DATABASE_MIGRATE_URL: url,
  DATABASE_RUN_USER: runUser,
  DATABASE_ERASE_USER: eraseUser,
} = process.env;
if (url === undefined || runUser === undefined)
  throw new Error('DATABASE_MIGRATE_URL and DATABASE_RUN_USER are needed');
const table = 'case_history_personal';
await migrateDatabase({
  url,
  runUser,
  appendOnly: ['case_history', table],
  prismaFolder: process.argv[2] ?? `${import.meta.dirname}/prisma`,
  ...(eraseUser === undefined
    ? {}
    : { erasing: { user: eraseUser, table, keys: ['case_id', 'position'] } }),
});
// The engine leaves a timer of 10 seconds behind.
process.exit(0);
