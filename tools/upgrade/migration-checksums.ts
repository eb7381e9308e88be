import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where a migration of a service stands. */
export const migrationFile = (service: string, name: string) =>
  join('apps', service, 'prisma/migrations', name, 'migration.sql');

/** SHA-256 of a migration's text, as the migration engine writes it down. */
export const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex');
