import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  agreementsConfirmed,
  caseClosed,
  caseRegistered,
  caseRestricted,
  factsTopics,
  involvedPersonSettled,
  measureRealised,
  milestoneMet,
  newFact,
  reactionSubmitted,
  restrictionLifted,
  type FactDefinition,
} from '@klantreacties/event-contracts';
import {
  connectBroker,
  createConsumer,
  createShutOutRefs,
  Outage,
  type Broker,
  type Consumer,
  type ProducedRecord,
} from '@klantreacties/event-delivery';
import { openDatabase, type Database } from '@klantreacties/service-runtime';
import {
  startKafka,
  startPostgres,
  type KafkaServer,
  type PostgresServer,
} from '@klantreacties/test-harness';
import { countWhenFacts } from '../src/consumers/count-when-facts.ts';
import { countedFacts } from '../src/domain/changes-for.ts';
import { holdLive, releaseLive, transactLive } from '../src/persistence/live-lock.ts';
import { createFiguresStore } from '../src/persistence/postgres-figures-store.ts';
import {
  applyChanges,
  applyToLive,
  dropErased,
  liveSchema,
  schemas,
} from '../src/persistence/read-models.ts';
import { rebuildReadModels } from '../src/rebuild-read-models.ts';
import type { FiguresScope } from '../src/use-cases/figures.ts';

const migrations = ['0001_initial', '0011_reopened', '0015_access', '0021_restricted_later'].map(
  (name) =>
    readFileSync(new URL(`../prisma/migrations/${name}/migration.sql`, import.meta.url), 'utf8'),
);
const shutOut = createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } });
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-reporting-'));
const group = 'reporting';
let postgres: PostgresServer;
let kafka: KafkaServer;
let database: Database;
let broker: Broker;
let consumer: Consumer;
let refusals = 0;
let stopped: Error | null = null;

beforeAll(async () => {
  [postgres, kafka] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    startKafka(join(folder, 'kafka')),
  ]);
  database = openDatabase(await postgres.urlOf('reporting'));
  for (const migration of migrations) await database.pool.query(migration);
  broker = connectBroker({ clientId: 'spec', brokers: [kafka.broker] });
  await broker.createTopics(
    Object.values(factsTopics).map((topic) => ({ topic, partitions: 4, keptMs: -1 })),
  );
  consumer = createConsumer({
    broker,
    group,
    topics: Object.values(factsTopics),
    read: countedFacts.read,
    handle: countWhenFacts(applyToLive),
    transact: (work) =>
      transactLive(database)(work).catch((cause) => {
        if (cause instanceof Outage) refusals += 1;
        throw cause;
      }),
    sqlOf: (session) => session,
    afterCommit: () => undefined,
    report: () => undefined,
    onStopped: (cause) => (stopped = cause),
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

const refsOf = (caseId: string, year: number, staffIds: readonly string[]) =>
  staffIds.map((staffId) => shutOut.refOf({ caseId, year: String(year), staffId }));

/** Every fact of one complaint, from its submission to its close. */
function factsOf(
  year: number,
  changed: object = {},
  { out = [], subject = randomUUID() }: { out?: readonly string[]; subject?: string } = {},
): ProducedRecord[] {
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
    ...changed,
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
    fact(caseRegistered, {
      dates: dates(year),
      registeredAt: `${year}-03-02T09:00:01.000Z`,
      shutOutRefs: refsOf(subject, year, out),
    }),
    fact(milestoneMet, {
      milestone: 'HANDLER_KNOWN',
      dueOn: `${year}-03-09`,
      metAt: `${year}-03-10T10:00:00.000Z`,
    }),
    fact(agreementsConfirmed, {
      judgmentId,
      confirmedAt: `${year}-03-20T10:00:00.000Z`,
      category: 'COMMUNICATIE',
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

async function publish(facts: readonly ProducedRecord[]): Promise<void> {
  const producer = await broker.openProducer();
  for (const fact of facts) await producer.send([fact]);
  await producer.close();
}

async function untilHandled(count: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { rows } = await database.pool.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM inbox WHERE consumer = $1',
      [group],
    );
    if ((rows[0]?.count ?? 0) >= count) return;
    await pause(50);
  }
  throw new Error(`${count} facts were not handled in time: ${consumer.problem()}`, {
    cause: stopped,
  });
}

const now = new Date('2026-11-13T10:00:00Z');
const figuresOf = (
  year: number,
  scope: FiguresScope = 'ALL',
  {
    staffId = 'renate-smit' as string | null,
    brand = null as string | null,
    locationIds = null as string[] | null,
  } = {},
) =>
  createFiguresStore(database, shutOut).figures(scope, { year, brand, locationIds, now, staffId });
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

  it('are rebuilt beside from all that Kafka holds, stamped two years ago too, and swapped when equal', async () => {
    const stampedAt = Date.parse('2024-03-02T09:00:00Z');
    await publish(factsOf(2024).map((fact) => ({ ...fact, stampedAt })));
    await untilHandled((handled += 7));
    expect((await stamps()).filter((stamp) => stamp === stampedAt)).toHaveLength(7);
    const before = await liveSchema(database);
    const result = await rebuildReadModels(database, broker, group);
    expect(result).toMatchObject({ outcome: 'SWAPPED', facts: handled });
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

  it('answer and follow new facts while they are rebuilt, and no write transaction is long', async () => {
    const watch = watchWrites();
    const rebuilding = rebuildReadModels(database, broker, group);
    let over = false;
    void rebuilding.finally(() => (over = true)).catch(() => undefined);
    let complaints = 0;
    for (; !over || complaints < 10; complaints += 1) {
      await publish(factsOf(2023));
      expect(await figuresOf(2026)).toEqual(expected(2026));
    }
    expect(await rebuilding).toMatchObject({ outcome: 'SWAPPED' });
    await untilHandled((handled += 7 * complaints));
    const { counts } = await figuresOf(2023);
    expect(counts).toMatchObject([{ count: complaints }]);
    expect(await rebuildReadModels(database, broker, group)).toMatchObject({
      outcome: 'SWAPPED',
      facts: handled,
    });
    const { seen, longestSeconds } = await watch.stop();
    expect(seen).toBeGreaterThan(0);
    expect(longestSeconds).toBeLessThan(1);
  }, 120_000);

  it('hold off the live consumer for a comparison without parking what it could not do', async () => {
    const connection = await database.pool.connect();
    await holdLive(connection);
    await publish(factsOf(2022));
    await untilRefused();
    expect((await figuresOf(2022)).counts).toEqual([]);
    await releaseLive(connection);
    connection.release();
    await untilHandled((handled += 7));
    expect(await figuresOf(2022)).toEqual(expected(2022));
    expect(await parked()).toBe(0);
  }, 60_000);

  it('leave a parked fact out of both, and get it by its replay', async () => {
    const facts = factsOf(2021);
    const key = facts[0]?.key ?? '';
    await publish([{ topic: factsTopics.intake, key, value: 'no fact' }, ...facts.slice(0, 1)]);
    await untilParked(2);
    expect(await rebuildReadModels(database, broker, group)).toMatchObject({
      outcome: 'SWAPPED',
      facts: handled,
    });
    await database.query('DELETE FROM parked_event WHERE reason IS NOT NULL');
    expect(await consumer.replay(factsTopics.intake, key)).toBe(1);
    await publish(facts.slice(1));
    await untilHandled((handled += 7));
    expect(await rebuildReadModels(database, broker, group)).toMatchObject({
      outcome: 'SWAPPED',
      facts: handled,
    });
    expect(await figuresOf(2021)).toEqual(expected(2021));
  }, 60_000);

  it('are of the locations that are asked for alone', async () => {
    const of = (locationIds: string[]) => figuresOf(2026, 'ALL', { locationIds });
    expect(await of(['skar-de-linde', 'skar-het-nest'])).toEqual(expected(2026));
    for (const locationIds of [['skar-het-nest'], []]) {
      const none = await of(locationIds);
      expect(none).toMatchObject({ counts: [], openMeasures: 0 });
      expect(none.terms.every(({ met, missed, running }) => met + missed + running === 0)).toBe(
        true,
      );
    }
  });

  it('count terms of complaints alone, and restricted reactions for their readers alone', async () => {
    const restricted = factsOf(2020, { restricted: true });
    await publish([...restricted, ...factsOf(2020, { kind: 'COMPLIMENT' })]);
    await untilHandled((handled += 14));
    const all = await figuresOf(2020);
    expect(all.counts.map(({ kind, count }) => [kind, count])).toEqual([
      ['COMPLAINT', 1],
      ['COMPLIMENT', 1],
    ]);
    expect(all.terms).toEqual(expected(2020).terms);
    expect(all.openMeasures).toBe(2);
    const without = await figuresOf(2020, 'WITHOUT_RESTRICTED');
    expect(without.counts.map(({ kind }) => kind)).toEqual(['COMPLIMENT']);
    expect(without.terms.every(({ met, missed, running }) => met + missed + running === 0)).toBe(
      true,
    );
    expect(without.openMeasures).toBe(1);
  }, 60_000);

  it('A8: leave out of every number what the viewer is shut out of, and nothing for anybody else', async () => {
    const accused = ['joris-bakker', 'renate-smit'];
    const seen = async (staffId: string | null) =>
      Promise.all(
        (['ALL', 'WITHOUT_RESTRICTED'] as const).flatMap((scope) =>
          [null, 'skar'].map((brand) => figuresOf(2019, scope, { staffId, brand })),
        ),
      );
    await publish(factsOf(2019));
    await untilHandled((handled += 7));
    const before = await Promise.all(accused.map(seen));
    await publish(factsOf(2019, {}, { out: accused }));
    await publish(factsOf(2019, { restricted: true, kind: 'COMPLIMENT' }, { out: accused }));
    await untilHandled((handled += 14));
    expect(await Promise.all(accused.map(seen))).toEqual(before);
    for (const staffId of ['fatma-kaya', 'joris', 'joris-bakker2', '', null]) {
      const [all, , open] = await seen(staffId);
      expect(all).toMatchObject({ openMeasures: 3 });
      expect(all?.counts.map(({ kind, count }) => [kind, count])).toEqual([
        ['COMPLAINT', 2],
        ['COMPLIMENT', 1],
      ]);
      expect(open).toMatchObject({ openMeasures: 2 });
      expect(open?.terms[0]).toEqual({ milestone: 'HANDLER_KNOWN', met: 0, missed: 2, running: 0 });
    }
  }, 60_000);

  it('A8: count a reaction once it is known who is shut out of it, so that it does not come and go', async () => {
    const [submitted, registered, ...later] = factsOf(2018, {}, { out: ['joris-bakker'] });
    const joris = () => figuresOf(2018, 'ALL', { staffId: 'joris-bakker' });
    const none = await joris();
    await publish([submitted!, ...later]);
    await untilHandled((handled += 6));
    expect(await joris()).toEqual(none);
    expect(await figuresOf(2018)).toEqual(none);
    await publish([registered!]);
    await untilHandled((handled += 1));
    expect(await joris()).toEqual(none);
    expect(await figuresOf(2018)).toEqual(expected(2018));
  }, 60_000);

  it('A8: follow who is settled to be involved, and who is not after all', async () => {
    const subject = randomUUID();
    const facts = factsOf(2017, {}, { out: ['joris-bakker'], subject });
    const settled = (aggregateVersion: number, out: string[]) => {
      const { data } = JSON.parse(facts[2]!.value!) as { data: Record<string, unknown> };
      const { milestone: _milestone, dueOn: _dueOn, metAt: _metAt, ...rest } = data;
      const value = newFact(involvedPersonSettled, {
        id: randomUUID(),
        subject,
        time: now,
        aggregateVersion,
        correlationId: subject,
        causationId: subject,
        sealedPersonal: null,
        data: {
          ...rest,
          involvedId: randomUUID(),
          outcome: 'CONFIRMED',
          shutOutRefs: refsOf(subject, 2017, out),
        } as never,
      });
      return { topic: factsTopics.case, key: subject, value: JSON.stringify(value) };
    };
    const counted = async (staffId: string) =>
      (await figuresOf(2017, 'ALL', { staffId })).counts.length;
    await publish([...facts, settled(20, ['fatma-kaya'])]);
    await untilHandled((handled += 8));
    expect([await counted('joris-bakker'), await counted('fatma-kaya')]).toEqual([1, 0]);
    await publish([settled(21, []), settled(19, ['karin-vos'])]);
    await untilHandled((handled += 2));
    expect([await counted('fatma-kaya'), await counted('karin-vos')]).toEqual([1, 1]);
  }, 60_000);

  it('A8: let go of who was shut out of what is erased, and a rebuild does not bring it back', async () => {
    const subject = randomUUID();
    const facts = factsOf(2016, {}, { out: ['joris-bakker'], subject });
    await publish(facts);
    await untilHandled((handled += 7));
    const refs = async () => {
      const rows = await Promise.all(
        schemas.map((schema) =>
          database.query<{ refs: string }>(
            `SELECT refs FROM ${schema}.access WHERE reaction_id = $1`,
            [subject],
          ),
        ),
      );
      return rows.flat().map((row) => row.refs);
    };
    expect(await refs()).toContainEqual(expect.stringMatching(/^[0-9a-f]{32}$/));
    for (let time = 0; time < 2; time += 1)
      await transactLive(database)((session) => dropErased(session, [subject, randomUUID()]));
    expect(await refs()).toEqual(['', '']);
    expect(await rebuildReadModels(database, broker, group)).toMatchObject({ outcome: 'SWAPPED' });
    expect(await refs()).toEqual(['', '']);
    expect(await figuresOf(2016)).toEqual(expected(2016));
  }, 60_000);

  it('A11: leave a case out from when it is restricted, but for lead and director, until that is lifted', async () => {
    const subject = randomUUID();
    const facts = factsOf(2015, {}, { out: ['joris-bakker'], subject });
    const { data } = JSON.parse(facts[2]!.value!) as { data: Record<string, unknown> };
    const { milestone: _milestone, dueOn: _dueOn, metAt: _metAt, ...rest } = data;
    const said = (definition: FactDefinition, version: number, restricted: boolean) => {
      const at = now.toISOString();
      const value = newFact(definition, {
        id: randomUUID(),
        subject,
        time: now,
        aggregateVersion: version,
        correlationId: subject,
        causationId: subject,
        sealedPersonal: null,
        data: {
          ...rest,
          restricted,
          shutOutRefs: refsOf(subject, 2015, ['joris-bakker']),
          ...(restricted ? { restrictedAt: at } : { liftedAt: at }),
        } as never,
      });
      return { topic: factsTopics.case, key: subject, value: JSON.stringify(value) };
    };
    const counted = async (staffId = 'renate-smit') =>
      Promise.all(
        (['ALL', 'WITHOUT_RESTRICTED'] as const).map(
          async (scope) => (await figuresOf(2015, scope, { staffId })).counts.length,
        ),
      );
    await publish(facts);
    await untilHandled((handled += 7));
    expect(await counted()).toEqual([1, 1]);
    await publish([said(caseRestricted, 20, true)]);
    await untilHandled((handled += 1));
    expect(await counted()).toEqual([1, 0]);
    expect(await counted('joris-bakker')).toEqual([0, 0]);
    // What was said before comes late, and changes nothing.
    await publish([said(restrictionLifted, 19, false)]);
    await untilHandled((handled += 1));
    expect(await counted()).toEqual([1, 0]);
    expect(await rebuildReadModels(database, broker, group)).toMatchObject({ outcome: 'SWAPPED' });
    expect(await counted()).toEqual([1, 0]);
    await publish([said(restrictionLifted, 21, false)]);
    await untilHandled((handled += 1));
    expect(await counted()).toEqual([1, 1]);
    expect(await figuresOf(2015)).toEqual(expected(2015));
  }, 60_000);

  it('are not swapped when one row was altered, and the table is named', async () => {
    const live = await liveSchema(database);
    await database.query(
      `UPDATE ${live}.measure SET due_on = '2030-01-01' WHERE measure_id = (SELECT min(measure_id::text)::uuid FROM ${live}.measure)`,
    );
    expect(await rebuildReadModels(database, broker, group)).toEqual({
      outcome: 'DIFFERENT',
      facts: handled,
      differences: [expect.stringMatching(/^measure: \d+ rows, .* live, \d+ rows, .* rebuilt$/)],
    });
    expect(await liveSchema(database)).toBe(live);
  }, 60_000);
});

it('changes to one row that come together are taken one after the other', async () => {
  const [reactionId, measureId] = [randomUUID(), randomUUID()];
  const schema = await liveSchema(database);
  const measure = { table: 'measure', measureId, reactionId } as const;
  const milestone = { table: 'milestone', reactionId, milestone: 'SETTLED' } as const;
  class Undo extends Error {}
  const applied = database.transact(async (session) => {
    await applyChanges(session, schema, [
      { ...measure, dueOn: '2026-04-01', changedAt: '2026-03-01T10:00:00.000Z' },
      { ...milestone, dueOn: '2026-04-13' },
      { ...measure, dueOn: '2026-06-01', changedAt: '2026-03-03T10:00:00.000Z' },
      { ...measure, dueOn: '2026-05-01', changedAt: '2026-03-02T10:00:00.000Z' },
      { ...milestone, dueOn: '2026-04-13', metAt: '2026-03-05T10:00:00.000Z' },
      {
        ...measure,
        measureId: measureId.toUpperCase(),
        realisedOn: '2026-03-30',
        changedAt: '2026-03-30T10:00:00.000Z',
      },
    ]);
    const rows = await session.query(
      `SELECT due_on::text, realised_on::text, (SELECT count(*)::int FROM ${schema}.milestone
         WHERE reaction_id = $2 AND met_at = '2026-03-05T10:00:00Z') AS met
       FROM ${schema}.measure WHERE measure_id = $1`,
      [measureId, reactionId],
    );
    expect(rows).toEqual([{ due_on: '2026-06-01', realised_on: '2026-03-30', met: 1 }]);
    throw new Undo();
  });
  await expect(applied).rejects.toThrow(Undo);
});

it('A13: a term that was reopened counts as met again by what came after', async () => {
  const reactionId = randomUUID();
  const schema = await liveSchema(database);
  const term = {
    table: 'milestone',
    reactionId,
    milestone: 'PROPOSAL',
    dueOn: '2026-03-23',
  } as const;
  const met = (day: string) => ({ ...term, metAt: `2026-03-${day}T10:00:00.000Z` });
  const reopened = { ...term, reopenedAt: '2026-03-06T10:00:00.000Z' };
  class Undo extends Error {}
  const applied = database.transact(async (session) => {
    const metOn = async () => {
      const [row] = await session.query<{ met_at: Date | null }>(
        `SELECT met_at FROM ${schema}.milestone WHERE reaction_id = $1`,
        [reactionId],
      );
      return row?.met_at?.toISOString().slice(8, 10) ?? null;
    };
    await applyChanges(session, schema, [met('05')]);
    expect(await metOn()).toBe('05');
    await applyChanges(session, schema, [reopened]);
    expect(await metOn()).toBeNull();
    await applyChanges(session, schema, [met('05'), reopened]);
    expect(await metOn()).toBeNull();
    await applyChanges(session, schema, [met('09'), met('08')]);
    expect(await metOn()).toBe('08');
    throw new Undo();
  });
  await expect(applied).rejects.toThrow(Undo);
});

async function stamps(): Promise<number[]> {
  const found: number[] = [];
  const reader = await broker.readFromStart({
    topics: Object.values(factsTopics),
    onStopped: () => undefined,
    handle: (records) => void found.push(...records.map(({ stampedAt }) => stampedAt)),
  });
  await reader.untilCaughtUp().finally(() => reader.close());
  return found;
}

/** Samples the open write transactions of the whole server. */
function watchWrites() {
  let stopping = false;
  const watched = { seen: 0, longestSeconds: 0 };
  const sample = async () => {
    while (!stopping) {
      const rows = await database.query<{ seconds: number }>(
        `SELECT extract(epoch FROM clock_timestamp() - xact_start)::float AS seconds
         FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()`,
      );
      watched.seen += rows.length;
      watched.longestSeconds = Math.max(
        watched.longestSeconds,
        ...rows.map(({ seconds }) => seconds),
      );
      await pause(5);
    }
  };
  const finished = sample();
  return {
    async stop() {
      stopping = true;
      await finished;
      return watched;
    },
  };
}

async function parked(): Promise<number> {
  return (await database.query('SELECT 1 FROM parked_event')).length;
}

async function untilParked(count: number): Promise<void> {
  for (let attempt = 0; attempt < 300 && (await parked()) < count; attempt += 1) await pause(50);
  expect(await parked()).toBe(count);
}

/** Until the live consumer was refused more than once. */
async function untilRefused(): Promise<void> {
  const before = refusals;
  for (let attempt = 0; attempt < 300 && refusals < before + 4; attempt += 1) await pause(50);
  expect(refusals).toBeGreaterThan(before + 3);
}
