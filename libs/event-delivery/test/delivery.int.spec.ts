import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  startKafka,
  startPostgres,
  type KafkaServer,
  type PostgresServer,
} from '@klantreacties/test-harness';
import pg from 'pg';
import {
  appendToOutbox,
  connectBroker,
  createConsumer,
  createKeyRing,
  createRelay,
  deadLetterTopic,
  deliveryTablesSql,
  replayTableSql,
  type BatchProducer,
  type Broker,
  type Consumer,
  type Sql,
} from '../src/index.ts';

interface Counted {
  key: string;
  n: number;
  act?: 'throw-type-error';
}

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-delivery-'));
let postgres: PostgresServer;
let kafka: KafkaServer;

beforeAll(async () => {
  [postgres, kafka] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    startKafka(join(folder, 'kafka')),
  ]);
}, 120_000);

afterAll(async () => {
  await Promise.all([postgres?.stop(), kafka?.stop()]);
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const sqlOf = (client: pg.Pool | pg.PoolClient): Sql => ({
  query: async <Row>(text: string, values?: readonly unknown[]) =>
    (await client.query(text, values === undefined ? undefined : [...values])).rows as Row[],
});

/** A producing and a consuming service, each with its own database. */
class Pair {
  readonly topic = `t-${randomUUID()}`;
  readonly group = `g-${randomUUID()}`;
  readonly reports: string[] = [];
  readonly broker: Broker = connectBroker({ clientId: 'spec', brokers: [kafka.broker] });
  from!: pg.Pool;
  to!: pg.Pool;
  relay!: ReturnType<typeof createRelay>;
  consumer!: Consumer;
  mended = false;

  async start(): Promise<this> {
    const name = `d${randomUUID().replaceAll('-', '')}`;
    this.from = await this.#database(`${name}_from`);
    this.to = await this.#database(`${name}_to`);
    await this.to.query('CREATE TABLE effect (id bigserial, key text, n int)');
    await this.broker.createTopics([
      { topic: this.topic, partitions: 4 },
      { topic: deadLetterTopic(this.topic, this.group), partitions: 1 },
    ]);
    this.relay = this.newRelay();
    this.relay.start();
    this.consumer = this.newConsumer();
    await this.consumer.start();
    return this;
  }

  newRelay() {
    return createRelay({
      broker: this.broker,
      pool: this.from,
      report: (message) => this.reports.push(message),
    });
  }

  newConsumer(): Consumer {
    return createConsumer<pg.PoolClient, Counted>({
      broker: this.broker,
      group: this.group,
      topics: [this.topic],
      read: (value) => {
        try {
          const event = JSON.parse(value) as Counted & { id: string };
          return { id: event.id, event };
        } catch {
          return { refusal: { reason: 'not JSON' } };
        }
      },
      handle: async (event, tx) => {
        if (event.act === 'throw-type-error' && !this.mended) throw new TypeError('a bug');
        await tx.query('INSERT INTO effect (key, n) VALUES ($1, $2)', [event.key, event.n]);
      },
      transact: (work) => inTransaction(this.to, work),
      sqlOf,
      afterCommit: () => undefined,
      report: (message) => this.reports.push(message),
      onStopped: (cause) => this.reports.push(`stopped: ${cause.name}`),
    });
  }

  async write(...events: Counted[]): Promise<void> {
    await inTransaction(this.from, (client) => this.append(client, events));
    this.relay.ring();
  }

  append(client: pg.PoolClient, events: Counted[]): Promise<void> {
    return appendToOutbox(
      sqlOf(client),
      events.map((event) => ({
        topic: this.topic,
        key: event.key,
        value: JSON.stringify({ id: randomUUID(), ...event }),
      })),
    );
  }

  async effects(key?: string): Promise<number[]> {
    const { rows } = await this.to.query<{ n: number }>(
      'SELECT n FROM effect WHERE $1::text IS NULL OR key = $1 ORDER BY id',
      [key ?? null],
    );
    return rows.map((row) => row.n);
  }

  async untilEffects(count: number, key?: string): Promise<number[]> {
    for (const started = performance.now(); performance.now() - started < 45_000;) {
      const effects = await this.effects(key);
      if (effects.length >= count) return effects;
      await pause(50);
    }
    return this.effects(key);
  }

  async stop(): Promise<void> {
    await Promise.all([this.relay.stop(), this.consumer.stop()]);
    await Promise.all([this.from.end(), this.to.end()]);
  }

  async #database(name: string): Promise<pg.Pool> {
    const pool = new pg.Pool({ connectionString: await postgres.urlOf(name), max: 8 });
    pool.on('error', () => undefined);
    await pool.query(deliveryTablesSql);
    await pool.query(replayTableSql);
    return pool;
  }
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (cause) {
    await client.query('ROLLBACK');
    throw cause;
  } finally {
    client.release();
  }
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('delivery from outbox to effect', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await new Pair().start();
  }, 30_000);
  afterEach(() => pair.stop(), 30_000);

  it('keeps the order of each key', async () => {
    for (const n of upTo(40)) await pair.write({ key: 'a', n }, { key: 'b', n });
    await pair.untilEffects(80);
    expect(await pair.effects('a')).toEqual(upTo(40));
    expect(await pair.effects('b')).toEqual(upTo(40));
  }, 60_000);

  it('keeps the order where transaction ids gain a digit', async () => {
    await inTransaction(pair.from, async (client) => {
      for (const n of upTo(6)) {
        await pair.append(client, [{ key: 'a', n }]);
        await client.query(
          'UPDATE outbox SET xid = $1::xid8 WHERE id = (SELECT max(id) FROM outbox)',
          [String(97 + n)],
        );
      }
    });
    pair.relay.ring();
    expect(await pair.untilEffects(6)).toEqual(upTo(6));
  }, 60_000);

  it('skips nothing while an earlier transaction stays open and later ones commit', async () => {
    const slow = await pair.from.connect();
    await slow.query('BEGIN');
    await pair.append(slow, [{ key: 'slow', n: 0 }]);
    for (const n of upTo(10)) await pair.write({ key: 'fast', n });
    await pause(600);
    expect(await pair.effects()).toEqual([]);
    await slow.query('COMMIT');
    slow.release();
    expect(await pair.untilEffects(10, 'fast')).toEqual(upTo(10));
    expect(await pair.untilEffects(1, 'slow')).toEqual([0]);
  }, 60_000);

  it('waits for an open write transaction of another database and then goes on', async () => {
    const other = await pair.to.connect();
    await other.query('BEGIN');
    await other.query("INSERT INTO inbox VALUES ('other', 'x')");
    await pair.write({ key: 'a', n: 0 });
    await pause(600);
    expect(await pair.effects()).toEqual([]);
    await other.query('ROLLBACK');
    other.release();
    expect(await pair.untilEffects(1)).toEqual([0]);
  }, 60_000);

  it('has one effect per event though the relay loses its connection again and again', async () => {
    for (const n of upTo(60)) {
      await pair.write({ key: 'a', n });
      if (n % 12 === 5) await postgresKillsRelay(pair.from);
    }
    expect(await pair.untilEffects(60)).toEqual(upTo(60));
    expect(pair.reports).toContain('the relay starts anew');
  }, 60_000);

  it('has one effect per event with two relays and a record sent twice', async () => {
    const second = pair.newRelay();
    second.start();
    for (const n of upTo(20)) await pair.write({ key: 'a', n });
    await pair.untilEffects(20);
    await pair.from.query("UPDATE outbox_cursor SET xid = '0', id = 0, epoch = epoch + 1");
    await pair.write({ key: 'a', n: 20 });
    expect(await pair.untilEffects(21)).toEqual(upTo(21));
    await second.stop();
  }, 60_000);

  it('parks an event whose handler has a bug with all behind it, lets other keys go on, replays in order', async () => {
    await pair.write({ key: 'bad', n: 0 }, { key: 'bad', n: 1, act: 'throw-type-error' });
    for (const n of upTo(12).slice(2)) await pair.write({ key: 'bad', n });
    await pair.write({ key: 'good', n: 0 });
    expect(await pair.untilEffects(1, 'good')).toEqual([0]);
    await untilParked(pair, 11);
    expect(await pair.effects('bad')).toEqual([0]);
    await expect(pair.consumer.replay(pair.topic, 'bad')).rejects.toThrow(TypeError);
    pair.mended = true;
    await pair.to.query('INSERT INTO replay_request VALUES ($1, $2, $3)', [
      pair.group,
      pair.topic,
      'bad',
    ]);
    await pair.consumer.replayRequested();
    expect(pair.reports).toContain('replayed 11 events');
    expect(await pair.effects('bad')).toEqual(upTo(12));
    const { rows } = await pair.to.query<{ topic: string; value: string }>(
      'SELECT topic, value FROM outbox',
    );
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.value ?? '')).toMatchObject({ reason: 'handler: TypeError' });
  }, 60_000);

  it('parks a record that is no event, with its reason and without its text', async () => {
    await inTransaction(pair.from, (client) =>
      appendToOutbox(sqlOf(client), [{ topic: pair.topic, key: 'x', value: '{"name":"Anna' }]),
    );
    await pair.write({ key: 'good', n: 0 });
    expect(await pair.untilEffects(1, 'good')).toEqual([0]);
    await untilParked(pair, 1);
    const { rows } = await pair.to.query<{ value: string }>('SELECT value FROM outbox');
    expect(rows.map((row) => row.value).join()).toContain('not JSON');
    expect(rows.map((row) => row.value).join() + pair.reports.join()).not.toContain('Anna');
  }, 60_000);

  it('loses and doubles nothing when the broker is killed and started while events flow, where two writes lose', async () => {
    let n = 0;
    const flow = async (until: number) => {
      for (; n < until; n += 1) await pair.write({ key: `k${n % 3}`, n });
    };
    await flow(60);
    const naive = await pair.broker.openProducer();
    await kafka.kill();
    await flow(120);
    await writeTwice(pair, naive, 5);
    await kafka.start();
    await flow(180);
    for (const k of [0, 1, 2]) await pair.untilEffects(60, `k${k}`);
    expect(missing(upTo(180), await pair.effects())).toEqual([]);
    expect(missing(upTo(5), await pair.effects('naive'))).not.toEqual([]);
    await naive.close();
    for (const k of [0, 1, 2])
      expect(await pair.effects(`k${k}`)).toEqual(upTo(180).filter((m) => m % 3 === k));
  }, 120_000);
});

describe('the key ring on a real topic', () => {
  it('has read every key and tombstone when it has started', async () => {
    const broker = connectBroker({ clientId: 'spec', brokers: [kafka.broker] });
    const topic = `keys-${randomUUID()}`;
    await broker.createTopics([{ topic, partitions: 4, compacted: true }]);
    const masterKeys = { current: 'm', keys: { m: new Uint8Array(32).fill(7) } };
    const options = { broker, topic, masterKeys, onStopped: () => undefined };
    const first = createKeyRing(options);
    await first.start();
    const producer = await broker.openProducer();
    const sealed = new Map<string, string>();
    for (const n of upTo(20)) {
      await producer.send([await first.newKey(`r${n}`)]);
      sealed.set(`r${n}`, await first.seal(`r${n}`, { n }));
    }
    await producer.send([{ topic, key: 'r3', value: null }]);
    await producer.close();
    const second = createKeyRing({ ...options, waitMs: 0 });
    await second.start();
    const opened = await Promise.all([...sealed].map(([id, jwe]) => second.open(id, jwe)));
    expect(opened).toEqual(upTo(20).map((n) => (n === 3 ? 'erased' : { n })));
    await Promise.all([first.stop(), second.stop()]);
  }, 60_000);
});

/** The checker: what was committed and has no effect. */
const missing = (written: number[], effects: number[]) =>
  written.filter((n) => !effects.includes(n));

/** What the outbox is there for: the row first, then Kafka, and nothing that binds the two. */
async function writeTwice(pair: Pair, producer: BatchProducer, count: number): Promise<void> {
  await pair.from.query('CREATE TABLE written (n int)');
  await Promise.all(
    upTo(count).map(async (n) => {
      await pair.from.query('INSERT INTO written VALUES ($1)', [n]);
      const value = JSON.stringify({ id: randomUUID(), key: 'naive', n });
      await producer.send([{ topic: pair.topic, key: 'naive', value }]).catch(() => undefined);
    }),
  );
}

async function postgresKillsRelay(pool: pg.Pool): Promise<void> {
  await pool.query(
    `SELECT pg_terminate_backend(l.pid) FROM pg_locks l
     JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND d.datname = current_database()`,
  );
}

async function untilParked(pair: Pair, count: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rows } = await pair.to.query('SELECT 1 FROM parked_event');
    if (rows.length >= count) return;
    await pause(50);
  }
  throw new Error(`${count} events were not parked in time`);
}
