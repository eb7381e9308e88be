import { readFileSync } from 'node:fs';
import { acknowledgedTableSql } from './delivery-tables.ts';

describe('the tables of delivery', () => {
  it.each(['intake', 'case-handling', 'notification', 'reporting'])(
    'are made by the migrations of %s',
    (service) => {
      const migration = new URL(
        `../../../apps/${service}/prisma/migrations/0010_acknowledged/migration.sql`,
        import.meta.url,
      );
      expect(readFileSync(migration, 'utf8').trim()).toBe(acknowledgedTableSql.trim());
    },
  );
});
