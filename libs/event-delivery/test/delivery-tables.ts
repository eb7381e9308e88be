import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the library has its models and migrations. */
export const deliveryPrisma = join(import.meta.dirname, '../prisma');

/** What the library's migrations do, for a spec that needs the tables and no migration. */
export const deliveryTablesSql = globSync(`${deliveryPrisma}/migrations/*/migration.sql`)
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
