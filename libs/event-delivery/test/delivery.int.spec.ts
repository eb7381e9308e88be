import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import {
  appendToOutbox,
  connectBroker,
  createKeyRing,
  NotYet,
  Outage,
  replayOutbox,
  type ReceivedRecord,
} from '../src/index.ts';
import { inTransaction, Pair, sqlOf, until, upTo } from './pair.ts';
import { startServers, type OwnServers } from './servers.ts';

let servers: OwnServers;

beforeAll(async () => {
  servers = await startServers();
}, 120_000);

afterAll(async () => {
  await servers?.stop();
}, 30_000);

describe('delivery from outbox to effect', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await new Pair(servers).start();
  }, 30_000);
  // A consumer waits out its last fetch before it stops, which the next spec need not wait for.
  const stopping: Promise<void>[] = [];
  afterEach(() => void stopping.push(pair.stop()));
  afterAll(() => Promise.all(stopping), 30_000);

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
    pair.relay.wake();
    expect(await pair.untilEffects(6)).toEqual(upTo(6));
  }, 60_000);

  it('goes on with the rows of a database that was restored on another server', async () => {
    for (const n of upTo(3)) await pair.write({ key: 'a', n });
    await pair.untilEffects(3);
    await until(async () => (await unsentOf(pair)) === 0);
    await pair.relay.stop();
    // As a dump brings them: ids that this server has yet to give, of rows sent and unsent.
    await pair.from.query("UPDATE outbox SET xid = '900000000'");
    await pair.from.query(
      "UPDATE outbox_cursor SET xid = '900000000', id = (SELECT max(id) FROM outbox)",
    );
    await pair.write({ key: 'a', n: 3 });
    const sentBefore = (await pair.onTopic()).length;
    pair.relay = pair.newRelay();
    pair.relay.start();
    expect(await pair.untilEffects(4)).toEqual(upTo(4));
    expect(await pair.onTopic()).toHaveLength(sentBefore + 1);
  }, 60_000);

  it('sends rows that are together larger than the broker takes at once', async () => {
    const value = (n: number) =>
      JSON.stringify({ id: randomUUID(), key: 'large', n, act: 'x'.repeat(300_000) });
    await inTransaction(pair.from, (client) =>
      appendToOutbox(
        sqlOf(client),
        upTo(12).map((n) => ({ topic: pair.topic, key: 'large', value: value(n) })),
      ),
    );
    await inTransaction(pair.from, (client) =>
      appendToOutbox(sqlOf(client), [
        {
          topic: pair.topic,
          key: 'large',
          value: JSON.stringify({
            id: randomUUID(),
            key: 'large',
            n: 12,
            act: 'x'.repeat(2_000_000),
          }),
        },
      ]),
    );
    pair.relay.wake();
    expect(await pair.untilEffects(13)).toEqual(upTo(13));
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

  it('has one effect per event with two relays and everything sent twice by command', async () => {
    const second = pair.newRelay();
    second.start();
    for (const n of upTo(20)) await pair.write({ key: 'a', n });
    await pair.untilEffects(20);
    await until(async () => (await unsentOf(pair)) === 0);
    expect(await replayOutbox(sqlOf(pair.from))).toBe(20);
    await until(async () => (await pair.onTopic()).length >= 40);
    await pair.write({ key: 'a', n: 20 });
    expect(await pair.untilEffects(21)).toEqual(upTo(21));
    await second.stop();
  }, 60_000);

  it('sends what was written since an instant once more, and nothing when there is nothing', async () => {
    await pair.write({ key: 'a', n: 0 });
    await pair.untilEffects(1);
    const { rows } = await pair.from.query<{ now: string }>(
      'SELECT clock_timestamp()::text AS now',
    );
    const since = rows[0]?.now ?? '';
    expect(await replayOutbox(sqlOf(pair.from), since)).toBe(0);
    for (const n of [1, 2]) await pair.write({ key: 'a', n });
    await pair.untilEffects(3);
    await until(async () => (await unsentOf(pair)) === 0);
    expect(await replayOutbox(sqlOf(pair.from), since)).toBe(2);
    await until(async () => (await pair.onTopic()).length >= 5);
    const ns = (await pair.onTopic()).map((value) => (JSON.parse(value) as { n: number }).n);
    expect(ns).toEqual([0, 1, 2, 1, 2]);
  }, 60_000);

  it('sends everything again by itself when the broker holds less than it acknowledged', async () => {
    for (const n of upTo(3)) await pair.write({ key: 'a', n });
    await pair.untilEffects(3);
    await pair.relay.stop();
    await pair.from.query('UPDATE outbox_acknowledged SET end_offset = end_offset + 100');
    pair.relay = pair.newRelay();
    pair.relay.start();
    await until(async () => (await pair.onTopic()).length === 6);
    await until(async () => (await pair.consumer.lag()) === 0);
    expect(await pair.effects()).toEqual(upTo(3));
  }, 60_000);

  it('parks an event whose handler has a bug with all behind it, lets other keys go on, replays in order', async () => {
    let mended = false;
    pair.fault = ({ act }) => {
      if (act === 'bug' && !mended) throw new TypeError('a bug');
    };
    await pair.write({ key: 'bad', n: 0 }, { key: 'bad', n: 1, act: 'bug' });
    for (const n of upTo(12).slice(2)) await pair.write({ key: 'bad', n });
    await pair.write({ key: 'good', n: 0 });
    expect(await pair.untilEffects(1, 'good')).toEqual([0]);
    await pair.untilParked(11);
    expect(await pair.effects('bad')).toEqual([0]);
    await expect(pair.consumer.replay(pair.topic, 'bad')).rejects.toThrow(TypeError);
    mended = true;
    await askForReplay(pair, 'bad');
    await pair.consumer.replayRequested();
    expect(pair.reports).toContain('replayed 11 events');
    expect((await pair.to.query('SELECT 1 FROM replay_request')).rowCount).toBe(0);
    expect(await pair.effects('bad')).toEqual(upTo(12));
    const { rows } = await pair.to.query<{ topic: string; value: string }>(
      'SELECT topic, value FROM outbox',
    );
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.value ?? '')).toEqual({
      topic: pair.topic,
      partition: expect.any(Number),
      offset: '1',
      reason: 'handler: TypeError',
    });
  }, 60_000);

  it('leaves no event parked that comes in the moment its key is put right', async () => {
    let mended = false;
    pair.fault = ({ act }) => {
      if (act === 'bug' && !mended) throw new TypeError('a bug');
    };
    await pair.write({ key: 'k', n: 0, act: 'bug' });
    await pair.untilParked(1);
    mended = true;
    let parking: () => void = () => undefined;
    const aboutToPark = new Promise<void>((resolve) => (parking = resolve));
    pair.beforeQuery = async (text) => {
      if (!text.startsWith('INSERT INTO parked_event')) return;
      pair.beforeQuery = () => undefined;
      parking();
      await pause(500);
    };
    await pair.write({ key: 'k', n: 1 });
    await aboutToPark;
    await pair.consumer.replay(pair.topic, 'k');
    expect(await pair.untilEffects(2)).toEqual([0, 1]);
    expect((await pair.to.query('SELECT 1 FROM parked_event')).rowCount).toBe(0);
  }, 60_000);

  it('parks a record that is no event, with its reason and without its text', async () => {
    await inTransaction(pair.from, (client) =>
      appendToOutbox(sqlOf(client), [{ topic: pair.topic, key: 'x', value: '{"name":"Anna' }]),
    );
    await pair.write({ key: 'good', n: 0 });
    expect(await pair.untilEffects(1, 'good')).toEqual([0]);
    await pair.untilParked(1);
    const { rows } = await pair.to.query<{ value: string }>('SELECT value FROM outbox');
    expect(rows.map((row) => row.value).join()).toContain('not JSON');
    expect(rows.map((row) => row.value).join() + pair.reports.join()).not.toContain('Anna');
  }, 60_000);

  it('does not park what another member handled meanwhile', async () => {
    let stuck = true;
    pair.fault = ({ act }) => {
      if (act === 'bug' && stuck) throw new TypeError('a bug');
    };
    pair.beforeQuery = async (text) => {
      if (!text.startsWith('SELECT event_id FROM inbox')) return;
      // The other one, of a version that knows more, was faster.
      stuck = false;
      await pair.to.query("INSERT INTO inbox VALUES ($1, 'known') ON CONFLICT DO NOTHING", [
        pair.group,
      ]);
    };
    const value = JSON.stringify({ id: 'known', key: 'k', n: 0, act: 'bug' });
    await inTransaction(pair.from, (client) =>
      appendToOutbox(sqlOf(client), [{ topic: pair.topic, key: 'k', value }]),
    );
    await pair.write({ key: 'k', n: 1 });
    expect(await pair.untilEffects(1)).toEqual([1]);
    expect((await pair.to.query('SELECT 1 FROM parked_event')).rowCount).toBe(0);
  }, 60_000);

  it('handles what waits together in one transaction, once each, and in order', async () => {
    await pair.write(...upTo(100).map((n) => ({ key: 'a', n })));
    expect(await pair.untilEffects(100)).toEqual(upTo(100));
    expect(pair.transactions).toBeLessThan(20);
  }, 60_000);

  it('handles what waits in several partitions in one transaction', async () => {
    const keys = upTo(40).map((n) => `k${n}`);
    await pair.write(...keys.flatMap((key) => upTo(5).map((n) => ({ key, n }))));
    await pair.untilEffects(200);
    for (const key of keys) expect(await pair.effects(key)).toEqual(upTo(5));
    // Fifty records each, and none or one fetch that began before all of them were there.
    expect(pair.transactions).toBeLessThanOrEqual(8);
  }, 60_000);

  it('lets records gather between two fetches, and handles the first at once', async () => {
    const patient = await new Pair(servers, { gatherMs: 1_000 }).start();
    const started = performance.now();
    for (const n of upTo(40)) {
      await patient.write({ key: `k${n}`, n });
      if (n === 0) {
        await patient.untilEffects(1);
        expect(performance.now() - started).toBeLessThan(900);
      }
      await pause(25);
    }
    await patient.untilEffects(40);
    expect(patient.transactions).toBeLessThan(8);
    await patient.stop();
  }, 60_000);

  it('handles one by one when one of many is at fault, so that only its key is parked', async () => {
    pair.fault = ({ act }) => {
      if (act === 'bug') throw new TypeError('a bug');
    };
    const events = upTo(30).map((n) => ({ key: `k${n % 3}`, n }));
    await pair.write(...events.map((event) => (event.n === 4 ? { ...event, act: 'bug' } : event)));
    await pair.untilParked(9);
    expect(await pair.untilEffects(10, 'k0')).toHaveLength(10);
    expect(await pair.effects('k1')).toEqual([1]);
    expect(await pair.untilEffects(10, 'k2')).toHaveLength(10);
  }, 60_000);

  it('goes on behind a record whose key no database can keep', async () => {
    const producer = await pair.broker.openProducer();
    await producer.send(
      upTo(8).map((n) => ({ topic: pair.topic, key: `nul\0${n}`, value: 'nonsense \0' })),
    );
    await producer.close();
    for (const n of upTo(8)) await pair.write({ key: `good${n}`, n });
    expect((await pair.untilEffects(8)).sort()).toEqual(upTo(8));
    await pair.untilParked(8);
  }, 60_000);

  it('waits for another event with patience, and parks what waited too long', async () => {
    const impatient = await new Pair(servers, { patienceMs: 300 }).start();
    let here = false;
    for (const one of [pair, impatient])
      one.fault = ({ key }) => {
        if (key === 'waits' && !here) throw new NotYet('The other one is not here');
      };
    for (const one of [pair, impatient])
      await one.write({ key: 'waits', n: 0 }, { key: 'waits', n: 1 });
    await impatient.untilParked(2);
    expect(await pair.effects()).toEqual([]);
    here = true;
    expect(await pair.untilEffects(2)).toEqual([0, 1]);
    expect(await impatient.consumer.replay(impatient.topic, 'waits')).toBe(2);
    expect(await impatient.effects()).toEqual([0, 1]);
    await impatient.stop();
  }, 60_000);

  it('keeps its place in the group while a handler is slow and while an outage lasts, longer than a session', async () => {
    const other = await new Pair(servers).start();
    const started = performance.now();
    const longerThanSession = 10_000;
    pair.fault = ({ n }) => (n === 0 ? pause(longerThanSession) : undefined);
    other.fault = () => {
      if (performance.now() - started < longerThanSession) throw new Outage('PostgreSQL is away');
    };
    for (const one of [pair, other]) for (const n of upTo(5)) await one.write({ key: 'a', n });
    for (const one of [pair, other]) {
      expect(await one.untilEffects(5)).toEqual(upTo(5));
      await until(async () => (await one.consumer.lag()) === 0);
      expect(one.consumer.problem()).toBeNull();
      expect(one.readAgain).toEqual([]);
    }
    await other.stop();
  }, 60_000);

  it('counts how many records wait', async () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    pair.fault = () => opened;
    // In one transaction: the first one's open effect would hide rows that come later from the relay.
    await pair.write(...upTo(7).map((n) => ({ key: 'a', n })));
    await until(async () => (await pair.consumer.lag()) === 7).finally(open);
    await until(async () => (await pair.consumer.lag()) === 0);
  }, 60_000);
});

describe('a subscription', () => {
  it.each([TypeError, RangeError, SyntaxError])(
    'hands a record over again after a %p and goes on',
    async (Bug) => {
      const broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
      const topic = `t-${randomUUID()}`;
      await broker.createTopics([{ topic, partitions: 1 }]);
      const handled: string[] = [];
      let stopped = false;
      let bugs = 2;
      const subscribed = await broker.subscribe({
        group: `g-${randomUUID()}`,
        topics: [topic],
        gatherMs: 0,
        onStopped: () => (stopped = true),
        handle: async (records: ReceivedRecord[]) => {
          if ((bugs -= 1) >= 0) throw new Bug('a bug');
          handled.push(...records.map(({ value }) => value));
        },
      });
      const producer = await broker.openProducer();
      for (const value of ['a', 'b']) await producer.send([{ topic, key: 'k', value }]);
      await until(() => handled.length >= 2);
      expect(handled).toEqual(['a', 'b']);
      expect(stopped).toBe(false);
      await Promise.all([producer.close(), subscribed.close()]);
    },
    60_000,
  );
});

describe('a producer', () => {
  it('says for each partition where a batch begins and ends', async () => {
    const broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
    const topic = `t-${randomUUID()}`;
    await broker.createTopics([{ topic, partitions: 3 }]);
    const producer = await broker.openProducer();
    const batch = upTo(30).map((n) => ({ topic, key: `k${n}`, value: 'x' }));
    const [first, second] = [await producer.send(batch), await producer.send(batch)];
    const extents = await broker.extents([topic, 'not-there']);
    const held = new Map(extents.map(({ partition, high }) => [partition, high]));
    expect(extents).toHaveLength(3);
    for (const one of second) {
      expect(one.end).toBe(held.get(one.partition));
      expect(one.first).toBe(first.find(({ partition }) => partition === one.partition)?.end);
    }
    // A new topic may refuse a partition at first, and then the library sends the batch of it once more.
    expect(extents.reduce((sum, { high }) => sum + high, 0n)).toBeGreaterThanOrEqual(60n);
    await producer.close();
  }, 60_000);
});

describe('the key ring on a real topic', () => {
  it('has read every key and tombstone when it has started', async () => {
    const broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
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

async function unsentOf(pair: Pair): Promise<number> {
  const { rowCount } = await pair.from.query(
    'SELECT 1 FROM outbox o, outbox_cursor c WHERE (o.xid, o.id) > (c.xid, c.id)',
  );
  return rowCount ?? 0;
}

async function askForReplay(pair: Pair, key: string): Promise<void> {
  await pair.to.query('INSERT INTO replay_request VALUES ($1, $2, $3)', [
    pair.group,
    pair.topic,
    key,
  ]);
}

async function postgresKillsRelay(pool: pg.Pool): Promise<void> {
  await pool.query(
    `SELECT pg_terminate_backend(l.pid) FROM pg_locks l
     JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND d.datname = current_database()`,
  );
}
