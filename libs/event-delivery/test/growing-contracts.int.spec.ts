import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createFactReader,
  letterSent,
  newFact,
  newOpenEvent,
  openCaseStateChanged,
  personalOf,
  onFacts,
  when,
  whenOpened,
  type FactDefinition,
  type FactEnvelope,
  type Opener,
  type Refusal,
} from '@klantreacties/event-contracts';
import { first, second } from '../../event-contracts/test/visited-facts.ts';
import pg from 'pg';
import { z } from 'zod';
import {
  connectBroker,
  createConsumer,
  createKeyRing,
  deadLetterTopic,
  type Broker,
  type Consumer,
  type KeyRing,
} from '../src/index.ts';
import { deliveryTablesSql } from './delivery-tables.ts';
import { inTransaction, sqlOf, until } from './pair.ts';
import { startServers, type OwnServers } from './servers.ts';

const reaction = randomUUID();
let servers: OwnServers;
let broker: Broker;
let keyRing: KeyRing;

beforeAll(async () => {
  servers = await startServers();
  broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
  const topic = `keys-${randomUUID()}`;
  await broker.createTopics([{ topic, partitions: 1, compacted: true }]);
  const masterKeys = { current: 'm', keys: { m: new Uint8Array(32).fill(7) } };
  keyRing = createKeyRing({ broker, topic, masterKeys, onStopped: () => undefined });
  await keyRing.start();
  await send(await keyRing.newKey(reaction));
}, 120_000);

afterAll(async () => {
  await Promise.all([keyRing?.stop(), ...stopping]);
  await servers?.stop();
}, 30_000);

const send = async (...messages: { topic: string; key: string; value: string | null }[]) => {
  const producer = await broker.openProducer();
  await producer.send(messages);
  await producer.close();
};

/** A service that keeps what it reads of one topic, as one build of it has the contracts. */
class Service {
  readonly topic = `t-${randomUUID()}`;
  readonly group = `g-${randomUUID()}`;
  readonly reports: string[] = [];
  readonly seen: { data: object; personal: unknown }[] = [];
  pool!: pg.Pool;
  consumer!: Consumer;

  async start(definitions: FactDefinition[]): Promise<this> {
    const connectionString = await servers.postgres.urlOf(`d${randomUUID().replaceAll('-', '')}`);
    this.pool = new pg.Pool({ connectionString, max: 4 });
    this.pool.on('error', () => undefined);
    await this.pool.query(deliveryTablesSql);
    const deadLetters = deadLetterTopic(this.topic, this.group);
    await broker.createTopics([
      { topic: this.topic, partitions: 1 },
      { topic: deadLetters, partitions: 1 },
    ]);
    await this.run(definitions);
    return this;
  }

  /** Starts, or after an update starts again. */
  async run(definitions: FactDefinition[]): Promise<void> {
    await this.consumer?.stop();
    const reader = createFactReader(definitions);
    const newest = definitions.at(-1)!;
    const see = (read: FactEnvelope['data'], personal: unknown) => {
      const data = { ...read };
      delete data.personal;
      this.seen.push({ data, personal });
    };
    const isSealed = newest.owner !== 'letter';
    const table = onFacts<Opener, Promise<void | Refusal>>(
      [
        isSealed
          ? whenOpened(newest, { happen: async ({ data, personal }) => see(data, personal) })
          : when(newest, { happen: async ({ data }) => see(data, null) }),
      ],
      'IGNORED',
      reader,
    );
    this.consumer = createConsumer<pg.PoolClient, FactEnvelope>({
      broker,
      group: this.group,
      topics: [this.topic],
      read: table.read,
      handle: async (facts) => {
        for (const fact of facts) {
          const refused = await table.happen(fact, { keyRing });
          if (refused !== undefined) return refused;
        }
        return undefined;
      },
      transact: (work) => inTransaction(this.pool, work),
      sqlOf,
      afterCommit: () => undefined,
      report: (message) => this.reports.push(message),
      onStopped: (cause) => this.reports.push(`stopped: ${cause.name}`),
    });
    await this.consumer.start();
  }

  async reasons(): Promise<string[]> {
    const { rows } = await this.pool.query<{ reason: string }>(
      'SELECT reason FROM parked_event WHERE reason IS NOT NULL ORDER BY id',
    );
    return rows.map(({ reason }) => reason);
  }

  async stop(): Promise<void> {
    await this.consumer.stop();
    await this.pool.end();
  }
}

let service: Service;
// A consumer waits out its last fetch before it stops, which the next spec need not wait for.
const stopping: Promise<void>[] = [];
afterEach(() => void stopping.push(service.stop()));

const factOf = async (definition: FactDefinition, data: object, personal: object | null) =>
  newFact(definition, {
    id: randomUUID(),
    subject: reaction,
    time: new Date('2026-12-01T10:00:00Z'),
    aggregateVersion: 1,
    correlationId: 'c1',
    causationId: randomUUID(),
    data: data as never,
    sealedPersonal:
      personal === null
        ? null
        : await keyRing.seal(reaction, personalOf(definition, personal as never)),
  });
const publish = async (...facts: object[]) => {
  for (const fact of facts)
    await send({ topic: service.topic, key: reaction, value: JSON.stringify(fact) });
};

it('E6: version 2 of a fact runs beside version 1, and its readers see the newest', async () => {
  service = await new Service().start([first, second]);
  const old = await factOf(first, { place: 'HOME', minutes: 2 }, { name: 'Anna' });
  const newer = await factOf(second, { place: 'WORK', seconds: 30 }, { names: ['Anna', 'Bo'] });
  await publish(old, newer, { ...old, id: randomUUID() });
  await until(() => service.seen.length === 3);
  const lifted = { data: { place: 'HOME', seconds: 120 }, personal: { names: ['Anna'] } };
  expect(service.seen).toEqual([
    lifted,
    { data: { place: 'WORK', seconds: 30 }, personal: { names: ['Anna', 'Bo'] } },
    lifted,
  ]);
  expect(await service.reasons()).toEqual([]);
}, 60_000);

it('E6: a reader of version 1 alone keeps version 2 until it is brought up to date', async () => {
  service = await new Service().start([first]);
  await publish(await factOf(second, { place: 'HOME', seconds: 5 }, { names: ['Anna'] }));
  await until(async () => (await service.reasons()).length === 1);
  expect([await service.reasons(), service.seen]).toEqual([['unknown version'], []]);
  await service.run([first, second]);
  expect(await service.consumer.replay(service.topic, reaction)).toBe(1);
  expect(service.seen).toEqual([
    { data: { place: 'HOME', seconds: 5 }, personal: { names: ['Anna'] } },
  ]);
}, 60_000);

it('E6: a reader built before meets an unknown letter, type and field, and goes on', async () => {
  service = await new Service().start([letterSent]);
  const letter = z.enum([...letterSent.data.shape.letter.options, 'E08']);
  const later = {
    ...letterSent,
    data: letterSent.data.extend({ letter, weight: z.number().optional() }),
  };
  const data = {
    caseRef: 'ref',
    brand: 'skar',
    restricted: false,
    letterId: randomUUID(),
    letter: 'E08',
    causeId: randomUUID(),
    audience: 'REPORTER',
    channel: 'MAIL',
    sentAt: '2026-12-01T10:00:00.000Z',
  };
  const withdrawn = { ...first, type: `${first.type}-later` };
  await publish(
    await factOf(later, { ...data, weight: 20 }, null),
    await factOf(withdrawn, { place: 'HOME', minutes: 1 }, { name: 'Anna' }),
    await factOf(letterSent, { ...data, letter: 'E02' }, null),
  );
  await until(() => service.seen.length === 2);
  expect(service.seen.map((seen) => seen.data)).toEqual([
    { ...data, weight: 20 },
    { ...data, letter: 'E02' },
  ]);
  expect(await service.reasons()).toEqual([]);
  expect([...service.consumer.readPast()]).toEqual([[withdrawn.type, 1]]);
  expect(service.reports).toEqual([
    `reads past events of a type that is not known: ${withdrawn.type}`,
  ]);
}, 60_000);

it('E6: what was sealed against its contract is kept back by its path, and no value is named', async () => {
  service = await new Service().start([first, second]);
  const fact = await factOf(first, { place: 'HOME', minutes: 2 }, { name: 'Anna' });
  const personal = await keyRing.seal(reaction, { name: { SECRET: 'Anna' } });
  await publish({ ...fact, data: { ...fact.data, personal } });
  await until(async () => (await service.reasons()).length === 1);
  expect(await service.reasons()).toEqual(['personal: name']);
  expect(JSON.stringify(service.reports)).not.toContain('SECRET');
}, 60_000);

it('E6: the validator of an analyst meets an unknown state on the topic, and goes on', async () => {
  service = await new Service().start([letterSent]);
  const at = <Content>(path: string) =>
    JSON.parse(
      readFileSync(new URL(`../../event-contracts/${path}`, import.meta.url), 'utf8'),
    ) as Content;
  const name = 'open.case.state-changed.v1.json';
  const { envelope } = at<{ envelope: { data: object } }>(`goldens/${name}`);
  const state = z.enum([...openCaseStateChanged.data.shape.state.options, 'WITHDRAWN']);
  const later = { ...openCaseStateChanged, data: openCaseStateChanged.data.extend({ state }) };
  const event = (data: object) =>
    newOpenEvent(later, {
      id: randomUUID(),
      caseRef: 'ref',
      day: '2026-12-01',
      data: data as never,
    });
  await publish(event({ ...envelope.data, state: 'WITHDRAWN' }), event(envelope.data));
  const validator = z.fromJSONSchema(
    at<{ data: z.core.JSONSchema.JSONSchema }>(`schemas/${name}`).data,
  );
  const taken: unknown[] = [];
  const following = await broker.follow({
    topic: service.topic,
    onStopped: () => undefined,
    handle: ({ value }) => {
      const { data } = JSON.parse(value ?? '') as { data: { state: string } };
      taken.push([data.state, validator.safeParse(data).success]);
    },
  });
  await following.close();
  expect(taken).toEqual([
    ['WITHDRAWN', true],
    [(envelope.data as { state: string }).state, true],
  ]);
}, 60_000);
