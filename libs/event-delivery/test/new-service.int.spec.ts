import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  migrateDatabase,
  openDatabase,
  type Database,
  type Session,
} from '@klantreacties/service-runtime';
import { until } from '@klantreacties/test-harness';
import {
  appendToOutbox,
  connectBroker,
  createConsumer,
  createRelay,
  deadLetterTopic,
  replayOutbox,
} from '../src/index.ts';
import { deliveryPrisma } from './delivery-tables.ts';
import { startServers, type OwnServers } from './servers.ts';

const newService = join(import.meta.dirname, 'new-service');
const intake = join(import.meta.dirname, '../../../apps/intake/prisma');
const brought = 'event_delivery_0001_tables';
const opened: Database[] = [];
let servers: OwnServers;

beforeAll(async () => {
  servers = await startServers();
}, 120_000);

afterAll(async () => {
  await Promise.all(opened.map((database) => database.stop()));
  await servers?.stop();
}, 30_000);

/** A database as it stands at first, with a user of its own who works with it. */
async function emptyDatabase(name: string) {
  const url = await servers.postgres.urlOf(name);
  const owner = openDatabase(url);
  opened.push(owner);
  const runUser = `run_${randomUUID().replaceAll('-', '')}`;
  await owner.query(`CREATE ROLE ${runUser} LOGIN PASSWORD 'run'`);
  const running = new URL(url);
  running.username = runUser;
  running.password = 'run';
  const runner = openDatabase(String(running));
  opened.push(runner);
  const migrate = (prismaFolder: string, tablesFrom: string[]) =>
    migrateDatabase({ url, prismaFolder, tablesFrom, runUser });
  return { owner, runner, migrate };
}

describe('a new service', () => {
  it('works with outbox and inbox by the migrations of the library alone', async () => {
    const { owner, runner, migrate } = await emptyDatabase('new_service');
    expect(await migrate(newService, [deliveryPrisma])).toEqual(['0001_initial', brought]);

    const topic = `t-${randomUUID()}`;
    const group = `g-${randomUUID()}`;
    const broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
    await broker.createTopics([
      { topic, partitions: 1 },
      { topic: deadLetterTopic(topic, group), partitions: 1 },
    ]);
    const reports: string[] = [];
    const report = (message: string) => reports.push(message);
    let read = 0;
    const relay = createRelay({ broker, pool: runner.pool, report });
    const consumer = createConsumer<Session, string>({
      broker,
      group,
      topics: [topic],
      read: (id) => {
        read += 1;
        return id === '' ? { refusal: { reason: 'has no id' } } : { id, event: id };
      },
      handle: async (ids, session) => {
        await session.query('INSERT INTO effect (event_id) SELECT unnest($1::text[])', [ids]);
      },
      transact: runner.transact,
      sqlOf: (session) => session,
      afterCommit: relay.wake,
      report,
      onStopped: (cause) => report(cause.message),
    });
    relay.start();
    await consumer.start();
    const ids = ['a', 'b', 'c'];
    await runner.transact((session) =>
      appendToOutbox(session, [
        ...ids.map((id) => ({ topic, key: 'k', value: id })),
        { topic, key: 'other', value: '' },
      ]),
    );
    relay.wake();
    const parked = () => owner.query<{ reason: string }>('SELECT reason FROM parked_event');
    await until(async () => (await parked()).length === 1, 45_000);
    expect(await parked()).toEqual([{ reason: 'has no id' }]);
    const acknowledged = () =>
      owner.query('SELECT 1 FROM outbox_acknowledged WHERE topic = $1', [
        deadLetterTopic(topic, group),
      ]);
    await until(async () => (await acknowledged()).length === 1, 45_000);

    // Sent once more, the events have no effect again: the inbox knows them.
    const before = read;
    await replayOutbox(owner);
    relay.wake();
    await until(() => read >= before + ids.length, 45_000);
    await owner.query('INSERT INTO replay_request VALUES ($1, $2, $3)', [group, topic, 'other']);
    await consumer.replayRequested();
    expect(await owner.query('SELECT 1 FROM replay_request')).toEqual([]);
    await Promise.all([relay.stop(), consumer.stop()]);
    const effects = await owner.query<{ event_id: string }>('SELECT event_id FROM effect');
    expect(effects.map(({ event_id }) => event_id).sort()).toEqual(ids);
    const handled = await owner.query('SELECT 1 FROM inbox WHERE consumer = $1', [group]);
    expect(handled).toHaveLength(ids.length);
  }, 120_000);

  it('gives the running user no more of the tables than work with them', async () => {
    const { runner, migrate } = await emptyDatabase('rights');
    await migrate(newService, [deliveryPrisma]);
    await expect(runner.query('DROP TABLE outbox')).rejects.toThrow('must be owner');
    await expect(runner.query('SELECT 1 FROM _prisma_migrations')).rejects.toThrow('denied');
  }, 60_000);
});

describe('a service that made the tables itself', () => {
  it('keeps them and their rows when the library brings its own', async () => {
    const { owner, runner, migrate } = await emptyDatabase('old_service');
    await migrate(intake, []);
    await runner.transact((session) =>
      appendToOutbox(session, [{ topic: 't', key: 'k', value: 'kept' }]),
    );
    await runner.query('UPDATE outbox_cursor SET epoch = 7');
    await runner.query("INSERT INTO inbox VALUES ('g', 'e')");
    const rows = () =>
      owner.query(
        `SELECT (SELECT json_agg(o) FROM outbox o) AS outbox, (SELECT json_agg(c) FROM outbox_cursor c) AS cursor,
           (SELECT json_agg(i) FROM inbox i) AS inbox,
           (SELECT json_agg(c.relname ORDER BY c.relname) FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace) AS relations`,
      );
    const before = await rows();
    expect(await migrate(intake, [deliveryPrisma])).toEqual([brought]);
    expect(await rows()).toEqual(before);
    expect(await migrate(intake, [deliveryPrisma])).toEqual([]);
  }, 60_000);
});

it('a migration has no name twice in one database', async () => {
  const { migrate } = await emptyDatabase('names');
  await expect(migrate(newService, [newService])).rejects.toThrow('0001_initial');
}, 60_000);
