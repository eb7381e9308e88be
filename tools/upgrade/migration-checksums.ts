import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where migrations of a service's database stand: its own, then those of the library of delivery. */
export const prismaFoldersOf = (service: string): string[] => [
  join('apps', service, 'prisma'),
  'libs/event-delivery/prisma',
];

/** Where a migration of a service's database stands; of two places it is in one at most. */
export function migrationFile(service: string, name: string): string {
  const [own = '', ...others] = prismaFoldersOf(service).map((folder) =>
    join(folder, 'migrations', name, 'migration.sql'),
  );
  return others.find((file) => existsSync(file)) ?? own;
}

/** SHA-256 of a migration's text, as the migration engine writes it down. */
export const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex');
