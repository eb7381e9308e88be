import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@klantreacties/local-servers';
import { startKafka } from '@klantreacties/test-harness';
import { connectBroker, type BatchProducer, type Broker } from '../src/index.ts';
import { faultsIn } from './checker.ts';
import { inTransaction, Pair, until, upTo, type Counted } from './pair.ts';
import { startServers, type OwnServers } from './servers.ts';

const options = { port: 0, controllerPort: 0, retentionAfterMs: 10_000 };
let servers: OwnServers;

beforeAll(async () => {
  Object.assign(options, { port: await freePort(), controllerPort: await freePort() });
  servers = await startServers(options);
}, 120_000);

afterAll(async () => {
  await servers?.stop();
}, 30_000);

const month = 30 * 24 * 3_600_000;
const twoYearsAgo = Math.round(performance.timeOrigin) - 24 * month;
const kept = { forEver: 'kept-for-ever', aMonth: 'kept-a-month' };

/** One record of two years ago on each of two topics, for the retention that runs some time after a start. */
async function writeOldRecords(broker: Broker): Promise<void> {
  await broker.createTopics([
    { topic: kept.forEver, partitions: 1, keptMs: -1 },
    { topic: kept.aMonth, partitions: 1, keptMs: month },
  ]);
  const producer = await broker.openProducer();
  for (const topic of Object.values(kept))
    await producer.send([{ topic, key: 'k', value: 'old', stampedAt: twoYearsAgo }]);
  await producer.close();
}

/** How a variant makes one event durable; `during` runs in the transaction before its commit. */
type Write = (event: Counted, during: () => Promise<unknown>) => Promise<void>;

const keys = ['slow', 'b', 'c'];
const eventsPerKey = 40;

/** Three writers at once, one of which holds its transactions open for a while; gives what they committed. */
async function flow(write: Write, upToN: [from: number, to: number]): Promise<Counted[]> {
  const committed: Counted[] = [];
  await Promise.all(
    keys.map(async (key) => {
      for (let n = upToN[0]; n < upToN[1]; n += 1) {
        await write({ key, n }, () => pause(key === 'slow' ? 40 : 0));
        committed.push({ key, n });
        await pause(10);
      }
    }),
  );
  return committed;
}

/** Ours: the row and the outbox in one transaction. */
const withOutbox =
  (pair: Pair): Write =>
  async (event, during) => {
    await inTransaction(pair.from, async (client) => {
      await pair.append(client, [event]);
      await during();
    });
    pair.relay.wake();
  };

/** What the outbox is there for: the row first, then Kafka, and nothing that binds the two. */
const withTwoWrites =
  (pair: Pair, producer: BatchProducer): Write =>
  async (event, during) => {
    await inTransaction(pair.from, async (client) => {
      await client.query('INSERT INTO inbox VALUES ($1, $2)', ['row', `${event.key}/${event.n}`]);
      await during();
    });
    producer.send([pair.recordOf(event)]).catch(() => undefined);
  };

/** What the commit order is there for: a relay that follows the ids of the rows. */
function relayBySequence(pair: Pair, producer: BatchProducer) {
  let stopping = false;
  const run = async () => {
    let last = '0';
    while (!stopping) {
      const { rows } = await pair.from.query<{ id: string; message_key: string; value: string }>(
        'SELECT id::text, message_key, value FROM outbox WHERE id > $1::bigint ORDER BY id LIMIT 200',
        [last],
      );
      const messages = rows.map((row) => ({
        topic: pair.topic,
        key: row.message_key,
        value: row.value,
      }));
      const sent = messages.length === 0 || (await producer.send(messages).then(ok, failed));
      if (sent) last = rows.at(-1)?.id ?? last;
      await pause(20);
    }
  };
  const finished = run();
  return {
    stop: () => {
      stopping = true;
      return finished;
    },
  };
}
const ok = () => true;
const failed = () => false;

async function effectsOf(pair: Pair): Promise<Counted[]> {
  const { rows } = await pair.to.query<Counted>('SELECT key, n FROM effect ORDER BY id');
  return rows;
}

it('loses, doubles and reorders nothing while the broker is killed and started, where two writes or a sequence do', async () => {
  const [ours, twoWrites, sequence] = (await Promise.all(
    upTo(3).map(() => new Pair(servers).start()),
  )) as [Pair, Pair, Pair];
  await sequence.relay.stop();
  const producers = [await twoWrites.broker.openProducer(), await sequence.broker.openProducer()];
  const [first, second] = producers as [BatchProducer, BatchProducer];
  const naiveRelay = relayBySequence(sequence, second);
  const variants = [
    { pair: ours, write: withOutbox(ours) },
    { pair: twoWrites, write: withTwoWrites(twoWrites, first) },
    { pair: sequence, write: withOutbox(sequence) },
  ];
  const third = Math.floor(eventsPerKey / 3);
  const committed = variants.map(() => [] as Counted[]);
  const flowAll = async (range: [number, number]) => {
    const parts = await Promise.all(variants.map(({ write }) => flow(write, range)));
    for (const [index, part] of parts.entries()) committed[index]?.push(...part);
  };
  await writeOldRecords(ours.broker);
  await flowAll([0, third]);
  await servers.kafka.kill();
  await flowAll([third, 2 * third]);
  await servers.kafka.start();
  await flowAll([2 * third, eventsPerKey]);
  await ours.untilEffects(keys.length * eventsPerKey);
  await until(async () => (await sequence.effects('b')).includes(eventsPerKey - 1));
  const faults: string[][] = [];
  for (const [index, { pair }] of variants.entries())
    faults.push(faultsIn(committed[index] ?? [], await effectsOf(pair)));
  expect(faults[0]).toEqual([]);
  expect(faults[1]).toContainEqual(expect.stringContaining('is lost'));
  expect(faults[2]).toContainEqual(expect.stringMatching(/^slow\/.* is lost$/));
  await naiveRelay.stop();
  await Promise.all(producers.map((producer) => producer.close()));
  await Promise.all(variants.map(({ pair }) => pair.stop()));
}, 120_000);

it('has every effect once when the relay is killed between a send and its cursor', async () => {
  const pair = await new Pair(servers).start();
  await pair.relay.stop();
  const committed: Counted[] = [];
  const write = async (n: number) => {
    const events = ['a', 'b'].map((key) => ({ key, n }));
    await pair.write(...events);
    committed.push(...events);
  };
  for (const round of upTo(2)) {
    const relay = spawn(process.execPath, [join(import.meta.dirname, 'relay-process.ts')], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: pair.from.options.connectionString,
        BROKER: servers.kafka.broker,
        HANG_AT: '2',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = false;
    relay.stdout.on('data', () => (acknowledged = true));
    for (let n = round * 100; !acknowledged; n += 1) {
      await write(n);
      await pause(20);
    }
    const gone = new Promise((resolve) => relay.once('exit', resolve));
    relay.kill('SIGKILL');
    await gone;
  }
  pair.relay = pair.newRelay();
  pair.relay.start();
  await write(1_000);
  await pair.untilEffects(committed.length);
  expect(faultsIn(committed, await effectsOf(pair))).toEqual([]);
  // What was sent without the cursor came again, so the kills did hit the gap.
  expect((await pair.onTopic()).length).toBeGreaterThan(committed.length);
  await pair.stop();
}, 60_000);

it('keeps a record stamped two years ago on a topic kept for ever, where a month lets go of it', async () => {
  const broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
  const heldBy = async (topic: string) => {
    const [extent] = await broker.extents([topic]);
    return extent === undefined ? null : Number(extent.high - extent.low);
  };
  await until(async () => (await heldBy(kept.aMonth)) === 0);
  expect(await heldBy(kept.forEver)).toBe(1);
  const stamps: number[] = [];
  const following = await broker.follow({
    topic: kept.forEver,
    onStopped: () => undefined,
    handle: ({ stampedAt }) => stamps.push(stampedAt),
  });
  await following.close();
  expect(stamps).toEqual([twoYearsAgo]);
}, 60_000);

it('puts all that the outbox keeps on a broker that was started from nothing, with each effect once', async () => {
  const pair = await new Pair(servers).start();
  const committed: Counted[] = [];
  const write = async (n: number) => {
    const events = ['a', 'b', 'c'].map((key) => ({ key, n }));
    await pair.write(...events);
    committed.push(...events);
  };
  for (const n of upTo(20)) await write(n);
  await pair.untilEffects(committed.length);
  await servers.kafka.kill();
  rmSync(servers.kafkaFolder, { recursive: true });
  servers.kafka = await startKafka(servers.kafkaFolder, options);
  await pair.createTopics();
  await write(20);
  await pair.untilEffects(committed.length);
  await until(async () => (await pair.onTopic()).length >= committed.length);
  await until(async () => (await pair.consumer.lag()) === 0);
  expect(faultsIn(committed, await effectsOf(pair))).toEqual([]);
  const onTopic = (await pair.onTopic()).map((value) => JSON.parse(value) as Counted);
  const distinct = new Set(onTopic.map(({ key, n }) => `${key}/${n}`));
  expect([...distinct].sort()).toEqual(committed.map(({ key, n }) => `${key}/${n}`).sort());
  await pair.stop();
}, 120_000);
