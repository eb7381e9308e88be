import { migrateDatabase } from '@klantreacties/service-runtime';

const { DATABASE_MIGRATE_URL: url, DATABASE_RUN_USER: runUser } = process.env;
if (url === undefined || runUser === undefined)
  throw new Error('DATABASE_MIGRATE_URL and DATABASE_RUN_USER are needed');
await migrateDatabase({
  url,
  runUser,
  prismaFolder: process.argv[2] ?? `${import.meta.dirname}/prisma`,
});
// The engine leaves a timer of 10 seconds behind.
process.exit(0);
