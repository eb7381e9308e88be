import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import pg from 'pg';
import {
  consumerPart,
  outboxPart,
  watchOutboxAge,
  type Broker,
  type Consumer,
} from '../src/index.ts';
import { deliveryTablesSql } from './delivery-tables.ts';
import { until } from './pair.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-alarm-'));
let postgres: PostgresServer;
let intake: pg.Pool;
let reporting: pg.Pool;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  intake = new pg.Pool({ connectionString: await postgres.urlOf('intake') });
  reporting = new pg.Pool({
    connectionString: await postgres.urlOf('reporting'),
    application_name: 'reporting-rebuild',
  });
  for (const pool of [intake, reporting]) {
    pool.on('error', () => undefined);
    await pool.query(deliveryTablesSql);
  }
}, 60_000);

afterAll(async () => {
  await Promise.all([intake?.end(), reporting?.end()]);
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

/** A pool that counts how often it was asked. */
function countingLooks(pool: pg.Pool) {
  const looks = {
    count: 0,
    pool: {
      query: (text: string, values?: unknown[]) => {
        looks.count += 1;
        return pool.query(text, values);
      },
    } as unknown as pg.Pool,
  };
  return looks;
}

const neverAnswers = () => new Promise<never>(() => undefined);

class Readings {
  readonly read = new Map<string, () => Promise<number | Map<string, number>>>();
  observe = (name: string, _help: string, read: () => Promise<number>) => this.read.set(name, read);
  observeBy = (name: string, _h: string, _l: string, read: () => Promise<Map<string, number>>) =>
    this.read.set(name, read);
}

describe('the alarm on the age of the outbox', () => {
  it('names the oldest write transaction of the whole server, once in its period', async () => {
    const warnings: [object, string][] = [];
    const writer = await reporting.connect();
    await writer.query('BEGIN');
    await writer.query("INSERT INTO inbox VALUES ('rebuild', 'x')");
    const { rows } = await writer.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await intake.query("INSERT INTO outbox (topic, message_key) VALUES ('t', 'k')");
    const logger = { warn: (fields: object, message: string) => warnings.push([fields, message]) };
    const looks = countingLooks(intake);
    const alarm = watchOutboxAge({ pool: looks.pool, logger, limitSeconds: 0.2, everyMs: 50 });
    await until(() => warnings.length > 0);
    await until(() => looks.count > 5);
    alarm.stop();
    await writer.query('ROLLBACK');
    writer.release();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toEqual([
      {
        rows: 1,
        oldestSeconds: expect.any(Number),
        oldestWriter: {
          pid: rows[0]?.pid,
          database: 'reporting',
          application: 'reporting-rebuild',
          state: 'idle in transaction',
          seconds: expect.any(Number),
        },
      },
      'Outbox rows wait too long for Kafka',
    ]);
  }, 60_000);

  it('keeps silent while rows leave in time', async () => {
    const warnings: string[] = [];
    const logger = { warn: (_: object, message: string) => warnings.push(message) };
    const looks = countingLooks(intake);
    const alarm = watchOutboxAge({ pool: looks.pool, logger, limitSeconds: 3_600, everyMs: 20 });
    await until(() => looks.count > 5);
    alarm.stop();
    expect(warnings).toEqual([]);
  }, 60_000);
});

describe('the measures', () => {
  it('count parked keys, and are unknown rather than late when a server does not answer', async () => {
    const metrics = new Readings();
    const logger = { warn: () => undefined };
    const broker = { openProducer: neverAnswers } as unknown as Broker;
    outboxPart({ pool: intake, broker, metrics, logger });
    const consumer = {
      group: 'g',
      problem: () => null,
      lag: () => Promise.reject(new Error('Kafka did not answer in time')),
    } as unknown as Consumer;
    consumerPart({ consumer, metrics, logger });
    for (const [key, offset] of [
      ['a', 0],
      ['a', 1],
      ['b', 2],
    ] as const)
      await intake.query(
        `INSERT INTO parked_event (consumer, topic, record_partition, record_offset, message_key, value)
         VALUES ('g', 't', 0, $1, $2, '')`,
        [offset, key],
      );
    expect(await metrics.read.get('parked_keys')?.()).toBe(2);
    expect(await metrics.read.get('outbox_unsent_rows')?.()).toBe(1);
    expect(await metrics.read.get('consumer_lag_records')?.()).toEqual(new Map([['g', NaN]]));
    const away = new pg.Pool({ connectionString: 'postgresql://127.0.0.1:1/away' });
    outboxPart({ pool: away, broker, metrics, logger });
    expect(await metrics.read.get('parked_keys')?.()).toBe(NaN);
    expect(await metrics.read.get('outbox_oldest_unsent_seconds')?.()).toBe(NaN);
    await away.end();
  }, 60_000);
});
