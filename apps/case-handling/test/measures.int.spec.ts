import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  measureFormOf,
  measureScopeOf,
  viewerOfStaff,
  type MeasureScope,
  type ReadableCase,
  type StaffViewer,
} from '@klantreacties/access';
import { createShutOutRefs } from '@klantreacties/event-delivery';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { createReadPasses, type RequestContext } from '@klantreacties/subgraph';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { handlerIdOf, sentOf, type Case } from '../src/domain/case/case.ts';
import { shutOutOf } from '../src/domain/case/conflicts.ts';
import type { Decision } from '../src/domain/case/decision.ts';
import { settleDueOnOf } from '../src/domain/case/urgency.ts';
import { contextOf } from '../src/graphql/case/case-context.ts';
import { MeasureResolver } from '../src/graphql/measures/measure-resolver.ts';
import { createCaseStore } from '../src/persistence/postgres-case-store.ts';
import type { CaseStore } from '../src/use-cases/case/case-store.ts';
import type {
  ListedMeasure,
  MeasureFilter,
  MeasurePosition,
} from '../src/use-cases/case/measures.ts';
import { closed, context, directory, does, quality } from './a-case.ts';
import { today } from './listed-cases.ts';
import { isMeasureWanted, measuredCases, staffIds } from './measured-cases.ts';

const prismaFolder = join(import.meta.dirname, '../prisma');
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-measures-'));
const { now } = context;
let postgres: PostgresServer;
let database: Database;
let erasing: Database;
let store: CaseStore;
const passes = createReadPasses({ current: 'a', keys: { a: new Uint8Array(32).fill(3) } });
const cases: Case[] = [];

const cause = () => ({
  actor: 'karin-vos',
  at: now,
  correlationId: randomUUID(),
  causationId: randomUUID(),
});

async function change(id: string, decide: (record: Case) => Decision): Promise<Case> {
  const saved = await store.changeByItself(id, cause(), decide);
  if (!('record' in saved)) throw new Error('refused');
  return saved.record;
}

async function keep(wanted: Case): Promise<Case> {
  const registered = { ...wanted, state: 'REGISTERED', updatedAt: wanted.registeredAt } as Case;
  await database.transact((session) =>
    store.openIn(session, { next: registered, facts: [] }, cause()),
  );
  return change(wanted.id, ({ updatedAt }) => ({ next: { ...wanted, updatedAt }, facts: [] }));
}

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('case_handling');
  database = openDatabase(url);
  for (const role of ['runner', 'eraser'])
    await database.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
  await migrateDatabase({
    url,
    prismaFolder,
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'runner',
    appendOnly: [],
    erasing: { user: 'eraser', tables: [{ table: 'measure', keys: ['case_id'] }] },
  });
  erasing = openDatabase(url.replace('postgres:postgres', 'eraser:eraser'));
  store = createCaseStore({
    database,
    keyRing: { seal: async () => 'sealed' },
    shutOutRefs: createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } }),
    afterCommit: () => undefined,
  });
  for (const one of measuredCases(240)) cases.push(await keep(one));
}, 120_000);

afterAll(async () => {
  for (const one of [erasing, database]) await one?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const viewerOf = (id: string): StaffViewer => {
  const viewer = viewerOfStaff(directory, id);
  if (viewer === null) throw new Error(`${id} is not there`);
  return viewer;
};
const scopeOf = (id: string): MeasureScope => measureScopeOf(viewerOf(id), { directory, now });

const readable = (one: Case): ReadableCase => ({
  id: one.id,
  restricted: one.reaction.restricted,
  locationId: one.reaction.locationId,
  waitsForDirector: one.waitsForDirector,
  settlementDueOn: settleDueOnOf(one),
  handlerId: handlerIdOf(one),
  calledIn: one.calledIn,
  shutOut: shutOutOf(one),
});

/** Every measure with its case, in no order, and how somebody reads it. */
const everyMeasure = (scope: MeasureScope) =>
  cases.flatMap((one) =>
    (sentOf(one)?.measures ?? []).map((measure) => ({
      one,
      measure,
      form: measureFormOf(scope, measure, readable(one)),
    })),
  );

const expected = (scope: MeasureScope, filter: MeasureFilter): ListedMeasure[] =>
  everyMeasure(scope)
    .filter(({ form }) => form !== null)
    .map(({ one: { id: caseId, reaction }, measure, form }): ListedMeasure => ({
      ...measure,
      brand: reaction.brand,
      locationId: reaction.locationId,
      caseId: form === 'WITH_CASE' ? caseId : null,
    }))
    .filter((one) => isMeasureWanted(one, filter))
    .sort((a, b) => (`${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1));

async function listed(scope: MeasureScope, filter: MeasureFilter, first = 100) {
  const all: ListedMeasure[] = [];
  let after: MeasurePosition | null = null;
  for (;;) {
    const { measures, hasNextPage } = await store.listMeasures(scope, filter, {
      first,
      after,
      today,
    });
    expect(measures.length).toBeLessThanOrEqual(first);
    all.push(...measures);
    after = measures.at(-1) ?? null;
    if (!hasNextPage) return all;
  }
}

const filters: [string, MeasureFilter][] = [
  ['nothing', {}],
  ['owners', { ownerIds: ['anouk-peters', 'planning', 'planning'] }],
  ['brands', { brands: ['skar', 'kluppluz'] }],
  ['locations', { locationIds: ['skar-het-nest', 'korein-de-vlieger'] }],
  ['regions', { locationIdsOfRegions: ['skar-de-linde'] }],
  ['locations and regions', { locationIds: ['skar-het-nest'], locationIdsOfRegions: [] }],
  ['days', { dueFrom: '2026-11-10', dueTo: '2026-11-15' }],
  ['one day', { dueFrom: today, dueTo: today }],
  ['what is late', { late: true }],
  ['what is not late', { late: false }],
  ['what was done', { realised: true }],
  ['what is open', { realised: false }],
  ['several at once', { brands: ['skar'], realised: false, dueTo: '2026-11-16' }],
];

describe.each(staffIds)('D6: the measures of %s', (id) => {
  it.each(filters)('by %s are what the plain rule gives', async (_name, filter) => {
    const scope = scopeOf(id);
    const wanted = expected(scope, filter);
    expect(await listed(scope, filter)).toEqual(wanted);
    expect(await listed(scope, filter, 3)).toEqual(wanted);
  });
});

it('D6: the cases of this spec have every way in which a measure is read, and is not', () => {
  const ways = new Set(
    staffIds.flatMap((id) => {
      const scope = scopeOf(id);
      const { ownerIds, locationIds } = scope.short;
      return everyMeasure(scope).map(({ one, measure, form }) => {
        const { restricted, shutOut, locationId } = readable(one);
        const isMine = ownerIds.includes(measure.ownerId);
        const isManaged = locationIds?.includes(locationId ?? '') ?? true;
        if (shutOut.includes(id) && (isMine || isManaged)) return `shut out, ${form}`;
        if (restricted && (isMine || isManaged)) return `restricted, ${form}`;
        return `${isMine ? 'owned' : isManaged ? 'managed' : 'neither'}, ${form}`;
      });
    }),
  );
  expect([...ways].sort()).toEqual([
    'managed, SHORT',
    'managed, WITH_CASE',
    'neither, WITH_CASE',
    'neither, null',
    'owned, SHORT',
    'owned, WITH_CASE',
    'restricted, WITH_CASE',
    'restricted, null',
    'shut out, null',
  ]);
});

it('D6: the filters of this spec each leave something out, and all but one not everything', () => {
  const all = expected(scopeOf('karin-vos'), {}).length;
  for (const [name, filter] of filters.slice(1)) {
    const { length } = expected(scopeOf('karin-vos'), filter);
    expect([name, length > 0, length < all]).toEqual([
      name,
      name !== 'locations and regions',
      true,
    ]);
  }
});

it('D6: the migration fills what saving a case writes, for cases of before', async () => {
  const all = 'SELECT * FROM measure ORDER BY measure_id';
  const written = await database.query(all);
  expect(written.length).toBeGreaterThan(50);
  const migration = readFileSync(
    join(prismaFolder, 'migrations/0031_measures/migration.sql'),
    'utf8',
  );
  const fill = migration.split(';').find((statement) => statement.includes('INSERT INTO measure'));
  await database.query('DELETE FROM measure');
  await database.query(fill ?? '');
  expect(await database.query(all)).toEqual(written);
});

/** What the graph answers to somebody, with every case that it would give. */
async function answered(id: string) {
  const request = { viewer: viewerOf(id) } as unknown as RequestContext;
  const asking = contextOf(
    request,
    { store, directory: () => directory, now: () => now },
    { passes, keyRing: { seal: async () => 'sealed' } },
  );
  const { edges } = await new MeasureResolver().measures({}, 100, null, asking);
  return Promise.all(
    edges.map(async ({ cursor, node }) => ({ cursor, node, of: await node.case() })),
  );
}

it('D6: who may not read the case is told nothing that leads to it, also not by a cursor', async () => {
  const caseOfMeasure = new Map(
    cases.flatMap((one) => (sentOf(one)?.measures ?? []).map(({ id }) => [id, one] as const)),
  );
  const short = { anouk: await answered('anouk-peters'), mo: await answered('mo-el-amrani') };
  for (const rows of Object.values(short)) {
    expect(rows.length).toBeGreaterThan(3);
    for (const { cursor, node, of } of rows) {
      const record = caseOfMeasure.get(node.id);
      if (record === undefined) throw new Error('It is of no case');
      if (of !== null) {
        expect(of.id).toBe(record.id);
        continue;
      }
      const told = JSON.stringify(node) + Buffer.from(cursor, 'base64url').toString();
      for (const hidden of [record.id, record.number, 'Eva Jansen', 'eva@example.nl'])
        expect(told).not.toContain(hidden);
    }
  }
  expect(short.anouk.every(({ of }) => of === null)).toBe(true);
  expect((await answered('karin-vos')).every(({ of }) => of !== null)).toBe(true);
});

/** A closed case of De Linde, of which one measure is owned by somebody. */
async function agreed(ownerId: string, given: Partial<Case['reaction']> = {}) {
  const record = closed();
  const [measure] = record.judgment.measures;
  if (measure === undefined) throw new Error('There is no measure');
  const next = {
    ...record,
    reaction: { ...record.reaction, ...given },
    judgment: { ...record.judgment, measures: [{ ...measure, ownerId }] },
  };
  return { id: (await keep(next as Case)).id, measureId: measure.id };
}

const seenBy = async (staffId: string, measureId: string) =>
  (await listed(scopeOf(staffId), {})).find(({ id }) => id === measureId) ?? null;

describe('a measure', () => {
  it('D6: is gone at once for who is shut out of the case, as owner, handler and manager', async () => {
    const { id, measureId } = await agreed('anouk-peters');
    const readers = ['anouk-peters', 'sanne-de-boer', 'els-de-wit', 'hanneke-blom', 'fatma-kaya'];
    for (const reader of readers) expect(await seenBy(reader, measureId)).not.toBeNull();
    await change(id, (record) => ({
      next: {
        ...record,
        involved: readers.map((staffId) => ({
          ...{ id: randomUUID(), role: '', name: null, capacity: 'INVOLVED' as const },
          ...{ outcome: 'PRESUMED' as const, staffIds: [staffId], found: [], said: null },
        })),
      },
      facts: [],
    }));
    for (const reader of readers) expect(await seenBy(reader, measureId)).toBeNull();
    expect(await seenBy('joris-bakker', measureId)).toMatchObject({ caseId: id });
  });

  it('D6: of a case that is restricted is for who may read that case, whoever owns it', async () => {
    const { id, measureId } = await agreed('anouk-peters');
    await change(id, (record) => ({
      next: { ...record, reaction: { ...record.reaction, restricted: true } } as Case,
      facts: [],
    }));
    for (const reader of ['anouk-peters', 'sanne-de-boer', 'els-de-wit', 'joris-bakker'])
      expect(await seenBy(reader, measureId)).toBeNull();
    for (const reader of ['karin-vos', 'renate-smit'])
      expect(await seenBy(reader, measureId)).toMatchObject({ caseId: id });
  });

  it('D6: moves in the list and is done in the transaction that changes the case', async () => {
    const { id, measureId } = await agreed('planning');
    const moved = { measureId, dueOn: '2026-12-24', reason: 'De zaal is bezet.' };
    await change(id, (record) => does.moveMeasure(record, quality, context, moved));
    expect(await seenBy('karin-vos', measureId)).toMatchObject({
      dueOn: '2026-12-24',
      realisedOn: null,
    });
    const done = { measureId, realisedOn: today };
    await change(id, (record) => does.realiseMeasure(record, quality, context, done));
    expect(await seenBy('karin-vos', measureId)).toMatchObject({
      dueOn: '2026-12-24',
      realisedOn: today,
    });
  });

  it('D6: of an owner who left is there for who reads the case, and says so', async () => {
    const { measureId } = await agreed('somebody-of-before');
    const rows = await answered('joris-bakker');
    const ofBefore = rows.filter(({ node }) => node.owner.id === 'somebody-of-before');
    expect(ofBefore.length).toBeGreaterThan(1);
    expect(ofBefore.map(({ node }) => node.id)).toContain(measureId);
    for (const { node } of ofBefore)
      expect(node.owner).toMatchObject({ name: null, hasLeft: true });
  });

  it('D6: is gone once it was erased, by the erasing user or with the values of its case', async () => {
    const [one, other, kept] = [
      await agreed('planning'),
      await agreed('planning'),
      await agreed('planning'),
    ];
    await expect(erasing.query('SELECT description FROM measure')).rejects.toThrow(/permission/);
    await erasing.query('DELETE FROM measure WHERE case_id = $1', [one.id]);
    await database.query('DELETE FROM case_personal WHERE case_id = $1', [other.id]);
    const rows = await database.query<{ case_id: string }>(
      'SELECT case_id FROM measure WHERE case_id = ANY($1::uuid[])',
      [[one.id, other.id, kept.id]],
    );
    expect(rows).toEqual([{ case_id: kept.id }]);
    for (const { measureId } of [one, other])
      expect(await seenBy('karin-vos', measureId)).toBeNull();
    expect(await seenBy('karin-vos', kept.measureId)).not.toBeNull();
  });
});
