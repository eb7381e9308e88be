import { readFileSync } from 'node:fs';
import pg from 'pg';
import { servicesWithData, type Service } from '../stack/settings.ts';
import { createTopics } from '../stack/topics.ts';
import { copyIn } from './copy-tables.ts';
import type { AppliedMigration, DumpFolder } from './dump-folder.ts';
import { checksumOf, migrationFile } from './migration-checksums.ts';
import { sendRecords } from './topic-records.ts';

/** Puts a dump on empty servers, as they were before today's migrations. */
export async function restore(
  dump: DumpFolder,
  { migrateUrls, brokers }: { migrateUrls: Record<string, string>; brokers: string },
): Promise<void> {
  const { migrations } = dump.manifest();
  const records = async () => {
    await createTopics(brokers, {});
    await sendRecords(brokers, dump.records());
  };
  const databases = servicesWithData
    .filter((service) => dump.hasTables(service))
    .map((service) =>
      restoreDatabase(migrateUrls[service] ?? '', {
        service,
        applied: migrations[service] ?? [],
        rows: dump.tables(service),
      }),
    );
  await Promise.all([records(), ...databases]);
}

// As the migration engine makes it; its rows are in the dump.
const migrationsTable = `CREATE TABLE _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL,
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

export async function restoreDatabase(
  url: string,
  { service, applied, rows }: { service: Service; applied: AppliedMigration[]; rows: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const { name, checksum } of applied) {
      const sql = readFileSync(migrationFile(service, name), 'utf8');
      if (checksumOf(sql) !== checksum)
        throw new Error(`${service}/${name} is not the migration that was applied`);
      await client.query(sql);
    }
    await client.query(migrationsTable);
    await copyIn(client, rows);
  } finally {
    await client.end();
  }
}
