import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  agreementsConfirmed,
  caseClosed,
  caseRegistered,
  factsTopics,
  measureRealised,
  milestoneMet,
  newFact,
  reactionSubmitted,
  type FactDefinition,
} from '@klantreacties/event-contracts';
import {
  connectBroker,
  createConsumer,
  type Broker,
  type Consumer,
} from '@klantreacties/event-delivery';
import { openDatabase, type Database } from '@klantreacties/service-runtime';
import {
  startKafka,
  startPostgres,
  type KafkaServer,
  type PostgresServer,
} from '@klantreacties/test-harness';
import { countWhenFacts, readFact } from '../src/consumers/count-when-facts.ts';
import { createFiguresStore } from '../src/persistence/figures-store.ts';
import { applyToLive, liveSchema } from '../src/persistence/read-models.ts';
import { rebuildReadModels } from '../src/rebuild-read-models.ts';

const migration = readFileSync(
  new URL('../prisma/migrations/0001_initial/migration.sql', import.meta.url),
  'utf8',
);
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-reporting-'));
const group = 'reporting';
let postgres: PostgresServer;
let kafka: KafkaServer;
let database: Database;
let broker: Broker;
let consumer: Consumer;

beforeAll(async () => {
  [postgres, kafka] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    startKafka(join(folder, 'kafka')),
  ]);
  database = openDatabase(await postgres.urlOf('reporting'));
  await database.pool.query(migration);
  broker = connectBroker({ clientId: 'spec', brokers: [kafka.broker] });
  await broker.createTopics(
    Object.values(factsTopics).map((topic) => ({ topic, partitions: 4, keptMs: -1 })),
  );
  consumer = createConsumer({
    broker,
    group,
    topics: Object.values(factsTopics),
    read: readFact,
    handle: countWhenFacts(applyToLive),
    transact: database.transact,
    sqlOf: (session) => session,
    afterCommit: () => undefined,
    report: () => undefined,
    onStopped: () => undefined,
  });
  await consumer.start();
}, 120_000);

afterAll(async () => {
  await consumer?.stop();
  await database?.stop();
  await Promise.all([postgres?.stop(), kafka?.stop()]);
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const dates = (year: number) => ({
  ruleVersion: '2026-1',
  handlerKnownDueOn: `${year}-03-09`,
  proposalDueOn: `${year}-03-23`,
  settledDueOn: `${year}-04-13`,
});

/** Every fact of one complaint, from its submission to its close. */
function factsOf(year: number): { topic: string; value: string; key: string }[] {
  const subject = randomUUID();
  const head = {
    caseRef: `ref-${subject}`,
    brand: 'skar',
    kind: 'COMPLAINT',
    locationId: 'skar-de-linde',
    careType: 'BSO',
    language: 'NL',
    anonymous: false,
    restricted: false,
    submittedAt: `${year}-03-02T09:00:00.000Z`,
  };
  const measureId = randomUUID();
  const judgmentId = randomUUID();
  let version = 0;
  const fact = (definition: FactDefinition, data: object, day = '10') => ({
    topic: definition.topic,
    key: subject,
    value: JSON.stringify(
      newFact(definition, {
        id: randomUUID(),
        subject,
        time: new Date(`${year}-03-${day}T10:00:00.000Z`),
        aggregateVersion: (version += 1),
        correlationId: subject,
        causationId: subject,
        sealedPersonal: null,
        data: { ...head, ...data } as never,
      }),
    ),
  });
  return [
    fact(reactionSubmitted, { dates: dates(year), relation: null }),
    fact(caseRegistered, { dates: dates(year), registeredAt: `${year}-03-02T09:00:01.000Z` }),
    fact(milestoneMet, {
      milestone: 'HANDLER_KNOWN',
      dueOn: `${year}-03-09`,
      metAt: `${year}-03-10T10:00:00.000Z`,
    }),
    fact(agreementsConfirmed, {
      judgmentId,
      confirmedAt: `${year}-03-20T10:00:00.000Z`,
      category: 'COMMUNICATIE',
      gist: 'strekking',
      points: [{ pointId: randomUUID(), finding: 'UPHELD' }],
      measures: [
        { measureId, dueOn: `${year}-04-01` },
        { measureId: randomUUID(), dueOn: `${year}-05-01` },
      ],
      disputeUntil: `${year + 1}-03-02`,
    }),
    fact(
      milestoneMet,
      { milestone: 'SETTLED', dueOn: `${year}-04-13`, metAt: `${year}-03-20T10:00:05.000Z` },
      '20',
    ),
    fact(caseClosed, { judgmentId, closedAt: `${year}-03-20T10:00:05.000Z` }, '20'),
    fact(measureRealised, { measureId, realisedOn: `${year}-03-30` }, '30'),
  ];
}

async function publish(facts: ReturnType<typeof factsOf>): Promise<void> {
  const producer = await broker.openProducer();
  for (const fact of facts) await producer.send([fact]);
  await producer.close();
}

async function untilHandled(count: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { rows } = await database.pool.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM inbox',
    );
    if ((rows[0]?.count ?? 0) >= count) return;
    await pause(50);
  }
  throw new Error(`${count} facts were not handled in time`);
}

const now = new Date('2026-11-13T10:00:00Z');
const figuresOf = (year: number) => createFiguresStore(database).figures(year, null, now);
const expected = (year: number) => ({
  counts: [
    {
      brand: 'skar',
      locationId: 'skar-de-linde',
      kind: 'COMPLAINT',
      category: 'COMMUNICATIE',
      month: `${year}-03`,
      count: 1,
    },
  ],
  terms: [
    { milestone: 'HANDLER_KNOWN', met: 0, missed: 1, running: 0 },
    { milestone: 'PROPOSAL', met: 0, missed: 1, running: 0 },
    { milestone: 'SETTLED', met: 1, missed: 0, running: 0 },
  ],
  openMeasures: 1,
});

describe('figures', () => {
  let handled = 0;

  it('are the same in any order of facts, and when each comes twice', async () => {
    const facts = factsOf(2026);
    await publish([...facts.toReversed(), ...facts]);
    await untilHandled((handled += facts.length));
    expect(await figuresOf(2026)).toEqual(expected(2026));
  }, 60_000);

  it('are rebuilt beside from all that Kafka holds, two years old too, and swapped when equal', async () => {
    await publish(factsOf(2024));
    await untilHandled((handled += 7));
    const before = await liveSchema(database);
    const result = await rebuildReadModels(database, broker, group);
    expect(result).toMatchObject({ outcome: 'SWAPPED' });
    expect(await liveSchema(database)).not.toBe(before);
    expect(await figuresOf(2024)).toEqual(expected(2024));
    expect(await figuresOf(2026)).toEqual(expected(2026));
  }, 60_000);

  it('go on in the new read models after the swap', async () => {
    await publish(factsOf(2025));
    await untilHandled((handled += 7));
    expect(await figuresOf(2025)).toEqual(expected(2025));
    expect(await rebuildReadModels(database, broker, group)).toMatchObject({ outcome: 'SWAPPED' });
  }, 60_000);

  it('are not swapped when one row was altered, and the table is named', async () => {
    const live = await liveSchema(database);
    await database.query(
      `UPDATE ${live}.measure SET due_on = '2030-01-01' WHERE measure_id = (SELECT min(measure_id::text)::uuid FROM ${live}.measure)`,
    );
    expect(await rebuildReadModels(database, broker, group)).toEqual({
      outcome: 'DIFFERENT',
      facts: expect.any(Number),
      differences: [expect.stringMatching(/^measure: 6 rows, .* live, 6 rows, .* rebuilt$/)],
    });
    expect(await liveSchema(database)).toBe(live);
  }, 60_000);
});
