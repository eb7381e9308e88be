import { randomUUID } from 'node:crypto';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { appendToOutbox, type Broker, type FollowedRecord } from '../src/index.ts';
import { inTransaction, Pair, sqlOf, until } from './pair.ts';
import { startServers, type OwnServers } from './servers.ts';

const hour = 3_600_000;
let servers: OwnServers;
let pair: Pair;

beforeAll(async () => {
  servers = await startServers();
  pair = await new Pair(servers).start();
}, 120_000);

afterAll(async () => {
  await pair?.stop();
  await servers?.stop();
}, 30_000);

async function recordsOf(broker: Broker, topic: string): Promise<FollowedRecord[]> {
  const records: FollowedRecord[] = [];
  const reader = await broker.readFromStart({
    topics: [topic],
    onStopped: () => undefined,
    handle: (some) => void records.push(...some),
  });
  await reader.untilCaughtUp().finally(() => reader.close());
  return records;
}

it('E4, E5: the relay marks events as CloudEvents, and stamps those that give a day with the day alone', async () => {
  const started = performance.timeOrigin + performance.now();
  const event = (time: string) =>
    JSON.stringify({ specversion: '1.0', id: randomUUID(), key: 'k', n: 0, time });
  const values = {
    fact: event('2026-03-02T09:00:00.123Z'),
    open: event('2026-03-02T00:00:00.000Z'),
    other: JSON.stringify({ id: randomUUID(), key: 'k', n: 0 }),
  };
  await inTransaction(pair.from, (client) =>
    appendToOutbox(
      sqlOf(client),
      Object.values(values).map((value) => ({ topic: pair.topic, key: 'k', value })),
    ),
  );
  pair.relay.wake();
  await pair.untilEffects(3);
  const records = await recordsOf(pair.broker, pair.topic);
  const [fact, open, other] = Object.values(values).map((value) =>
    records.find((record) => record.value === value),
  );
  const marked = { 'content-type': 'application/cloudevents+json' };
  expect([fact?.headers, open?.headers, other?.headers]).toEqual([marked, marked, {}]);
  expect(open?.stampedAt).toBe(Date.UTC(2026, 2, 2));
  expect(fact?.stampedAt).toBeGreaterThanOrEqual(Math.floor(started));
}, 60_000);

it('E5: a topic that was there takes a day that began in Amsterdam and not yet in UTC, and keeps its settings', async () => {
  const kafka = new Kafka({ brokers: [servers.kafka.broker], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const topic = `before-${randomUUID()}`;
  const configEntries = [{ name: 'retention.ms', value: String(1_000 * hour) }];
  await admin.createTopics({ topics: [{ topic, numPartitions: 1, configEntries }] });
  const producer = await pair.broker.openProducer();
  const send = () =>
    producer.send([
      {
        topic,
        key: 'k',
        value: 'ahead',
        stampedAt: Math.round(performance.timeOrigin + performance.now()) + 2 * hour,
      },
    ]);
  await until(() =>
    send().then(
      () => {
        throw new Error('The broker took it before');
      },
      (cause: Error) => /timestamp/i.test(cause.message),
    ),
  );
  await pair.broker.createTopics([{ topic, partitions: 1, keptMs: hour }]);
  await until(() =>
    send().then(
      () => true,
      () => false,
    ),
  );
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }],
  });
  const retention = resources[0]?.configEntries.find(
    ({ configName }) => configName === 'retention.ms',
  );
  expect(retention?.configValue).toBe(String(1_000 * hour));
  await Promise.all([producer.close(), admin.disconnect()]);
}, 60_000);
