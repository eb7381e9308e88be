import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createLogger,
  migrateDatabase,
  openDatabase,
  type Database,
} from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { PrismaClient } from '../generated/prisma/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-client-'));
let postgres: PostgresServer;
let database: Database;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('intake');
  await migrateDatabase({
    url,
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'postgres',
  });
  database = openDatabase(url, { connections: 1, application: 'of-the-pool' });
}, 60_000);

afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe('the generated client on the pool of a service', () => {
  it('is one for all who ask for it', () => {
    expect(database.clientOf(PrismaClient)).toBe(database.clientOf(PrismaClient));
  });

  it('asks over the connections of the pool and opens none of its own', async () => {
    const client = database.clientOf(PrismaClient);
    await Promise.all([client.reaction.count(), client.answer.count(), client.inbox.count()]);
    const [open] = await database.query(
      'SELECT count(*)::int AS count, min(application_name) AS of FROM pg_stat_activity WHERE datname = current_database()',
    );
    expect(open).toEqual({ count: 1, of: 'of-the-pool' });
  });

  it('leaves nothing of a value in the log when a read fails', async () => {
    const lines: string[] = [];
    const logger = createLogger(
      { service: 'intake', level: 'info' },
      { write: (line: string) => void lines.push(line) },
    );
    const id = `Jansen-${randomUUID()}`;
    const cause: unknown = await database
      .clientOf(PrismaClient)
      .reaction.findUnique({ where: { id } })
      .catch((error: unknown) => error);
    logger.error({ cause }, 'A read failed');
    expect(lines.join()).toMatch(/"type":"PrismaClient\w+Error"/);
    expect(lines.join()).not.toContain('Jansen');
  });

  it('ends with the pool', async () => {
    const client = database.clientOf(PrismaClient);
    await database.stop();
    await expect(client.reaction.count()).rejects.toThrow();
  });
});
