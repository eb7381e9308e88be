import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInScope, type CaseScope } from '@klantreacties/access';
import { createShutOutRefs } from '@klantreacties/event-delivery';
import {
  migrateDatabase,
  openDatabase,
  type Database,
  type Session,
} from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { handlerIdOf, type Case } from '../src/domain/case/case.ts';
import { shutOutOf } from '../src/domain/case/conflicts.ts';
import { listedOf, type ListedCase } from '../src/domain/case/listed-case.ts';
import { settleDueOnOf, urgencyOf, urgentOnOf } from '../src/domain/case/urgency.ts';
import { countHandled } from '../src/persistence/count-handled.ts';
import { countOpenCases } from '../src/persistence/count-open-cases.ts';
import { createCaseStore } from '../src/persistence/postgres-case-store.ts';
import { asksOpenAlone } from '../src/persistence/work-list-conditions.ts';
import type { CaseStore } from '../src/use-cases/case/case-store.ts';
import type {
  WorkListCounts,
  WorkListFilter,
  WorkListPlace,
  WorkListSort,
} from '../src/use-cases/case/work-list.ts';
import { directory } from './a-case.ts';
import { isWanted, keyOf, listedCases, today } from './listed-cases.ts';

const prismaFolder = join(import.meta.dirname, '../prisma');
const tablesFrom = [join(import.meta.dirname, '../../../libs/event-delivery/prisma')];
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-list-'));
const lead = { reach: 'ALL', staffId: 'karin-vos', restricted: true } as const;
const adviser = { reach: 'ALL', staffId: 'fatma-kaya', restricted: false } as const;
const shutOut = { reach: 'ALL', staffId: 'joris-bakker', restricted: true } as const;
const handler = { reach: 'ASSIGNED', staffId: 'sanne-de-boer' } as const;
const brands = ['skar', 'korein', 'kluppluz', 'kwink'];
const sorts: readonly WorkListSort[] = ['URGENCY', 'SUBMISSION', 'CHANGE', 'CLOSING'];
// After every case was opened.
const started = Date.parse('2026-11-14T08:00:00Z');
let postgres: PostgresServer;
let database: Database;
let store: CaseStore;
let cases: Case[] = [];

const causeAt = (at: Date) => ({
  actor: 'karin-vos',
  at,
  correlationId: randomUUID(),
  causationId: randomUUID(),
});

async function keep(wanted: Case, at: Date): Promise<Case> {
  const registered = { ...wanted, state: 'REGISTERED', updatedAt: wanted.registeredAt } as Case;
  await database.transact((session) =>
    store.openIn(session, { next: registered, facts: [] }, causeAt(at)),
  );
  const saved = await store.changeByItself(wanted.id, causeAt(at), (record) => ({
    next: { ...wanted, updatedAt: record.updatedAt },
    facts: [],
  }));
  if (!('record' in saved)) throw new Error('refused');
  return saved.record;
}

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('case_handling');
  database = openDatabase(url);
  await database.query("CREATE ROLE runner LOGIN PASSWORD 'runner'");
  await migrateDatabase({ url, prismaFolder, tablesFrom, runUser: 'runner', appendOnly: [] });
  store = createCaseStore({
    database,
    keyRing: { seal: async () => 'sealed' },
    shutOutRefs: createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } }),
    afterCommit: () => undefined,
  });
  for (const [n, one] of listedCases(180).entries())
    // Some are saved at the same instant, so that their ids tell them apart.
    cases.push(await keep(one, new Date(started + Math.floor(n / 3) * 90_000)));
}, 120_000);

afterAll(async () => {
  await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const mayRead = (one: Case, scope: CaseScope): boolean =>
  isInScope(scope, {
    id: one.id,
    restricted: one.reaction.restricted,
    locationId: one.reaction.locationId,
    waitsForDirector: one.waitsForDirector,
    settlementDueOn: settleDueOnOf(one),
    handlerId: handlerIdOf(one),
    calledIn: one.calledIn,
    shutOut: shutOutOf(one),
  });

const expected = (scope: CaseScope, filter: WorkListFilter, sort: WorkListSort): Case[] =>
  cases
    .filter((one) => mayRead(one, scope) && isWanted(one, filter, sort))
    .sort((a, b) => (keyOf(a, sort) < keyOf(b, sort) ? -1 : 1));

const sorted = (counts: WorkListCounts) =>
  Object.entries(counts).map(([facet, list]) => [
    facet,
    (list as { value: string | null }[]).toSorted((a, b) =>
      (a.value ?? '') < (b.value ?? '') ? -1 : 1,
    ),
  ]);

async function listed(
  scope: CaseScope,
  filter: WorkListFilter,
  {
    sort = 'URGENCY' as WorkListSort,
    descending = false,
    first = 100,
    between = async () => {},
  } = {},
): Promise<ListedCase[]> {
  const seen: ListedCase[] = [];
  let after: WorkListPlace | null = null;
  for (;;) {
    const page = await store.list(scope, filter, { sort, descending, first, after, today });
    seen.push(...page.listed);
    after = page.places.at(-1) ?? null;
    if (!page.hasNextPage) return seen;
    await between();
  }
}

const filters: [string, WorkListFilter][] = [
  ['nothing', {}],
  ['states', { states: ['REGISTERED', 'CLOSED', 'INVESTIGATING'] }],
  ['open states', { states: ['REGISTERED', 'INVESTIGATING'] }],
  ['one state twice', { states: ['CLOSED', 'CLOSED'] }],
  ['kinds', { kinds: ['COMPLIMENT', 'IMPROVEMENT_POINT', 'COMPLIMENT'] }],
  ['brands', { brands: ['skar', 'korein'] }],
  ['locations', { locationIds: ['skar-het-nest', 'korein-de-vlieger'] }],
  ['regions', { locationIdsOfRegions: ['skar-de-linde', 'korein-de-vlieger'] }],
  [
    'locations within regions',
    {
      locationIds: ['skar-het-nest', 'skar-de-linde'],
      locationIdsOfRegions: ['skar-de-linde', 'korein-de-vlieger'],
    },
  ],
  ['handlers', { handlerIds: ['sanne-de-boer', 'tom-jansen'] }],
  ['categories', { categories: ['PEDAGOGISCH_HANDELEN', 'COMMUNICATIE'] }],
  ['what is urgent', { urgencies: ['OVERDUE', 'SOON'] }],
  ['what stands apart', { urgencies: ['APART'] }],
  ['what comes later or never', { urgencies: ['LATER', 'NOTHING'] }],
  ['days of submission', { submittedFrom: '2026-10-01', submittedTo: '2026-10-25' }],
  ['one day of submission', { submittedFrom: '2026-10-25', submittedTo: '2026-10-25' }],
  ['days of closing', { closedFrom: '2026-10-01', closedTo: '2026-11-01' }],
  ['settlement within days', { settleBy: '2026-12-01' }],
  ['restricted', { restricted: true }],
  ['not restricted', { restricted: false }],
  ['unread', { hasUnread: true }],
  ['a late letter', { letterIsLate: true }],
  ['not accepted', { notAccepted: true }],
  ['a late measure', { measureIsLate: true }],
  ['overdue', { overdue: true }],
  ['without a handler', { withoutHandler: true }],
  ['whose handler is none of some', { handlerNotAmong: ['sanne-de-boer'] }],
  ['what changed since', { changedSince: new Date(started + 30 * 90_000) }],
  [
    'several at once',
    {
      brands: ['skar', 'korein'],
      urgencies: ['OVERDUE', 'SOON', 'LATER'],
      restricted: false,
      submittedFrom: '2026-09-20',
    },
  ],
  [
    'several of closed ones',
    {
      states: ['CLOSED'],
      measureIsLate: true,
      categories: ['COMMUNICATIE', 'PERSONEEL', 'VEILIGHEID'],
    },
  ],
  ['several marks', { hasUnread: true, kinds: ['COMPLAINT'], brands: ['kluppluz', 'skar'] }],
];

describe.each([
  ['the lead', lead],
  ['an adviser', adviser],
  ['who is shut out of some', shutOut],
  ['a handler', handler],
  ['who is called in', { reach: 'CALLED_IN', staffId: 'tom-jansen' }],
  [
    'a regional manager',
    {
      reach: 'REGION',
      staffId: 'els-de-wit',
      locationIds: ['skar-de-linde', 'korein-de-vlieger'],
      escalatedUntil: '2026-12-31',
    },
  ],
  [
    'a director',
    {
      reach: 'STANDS_IN',
      staffId: 'renate-smit',
      qualityIds: ['karin-vos', 'joris-bakker'],
      escalatedUntil: '2026-12-31',
    },
  ],
  ['the public', { reach: 'NONE' }],
] as [string, CaseScope][])('D6: the work list of %s', (_who, scope) => {
  it.each(filters)(
    'by %s gives what a plain filter gives, in every order',
    async (_name, filter) => {
      for (const sort of sorts) {
        // Rows of a list are read from columns and parts of a document, and show what the whole one does.
        const whole = expected(scope, filter, sort).map(listedOf);
        expect(await listed(scope, filter, { sort })).toEqual(whole);
        expect(await listed(scope, filter, { sort, descending: true, first: 7 })).toEqual(
          whole.toReversed(),
        );
      }
    },
  );

  it('has as many open cases of each handler as a plain count gives', async () => {
    const open = expected(scope, {}, 'URGENCY');
    const ids = directory.staff.map(({ id }) => id);
    const counts = await store.countHandled(scope, ids);
    for (const id of ids)
      expect([id, counts.get(id) ?? 0]).toEqual([
        id,
        open.filter((one) => handlerIdOf(one) === id).length,
      ]);
  });

  it.each(filters)('by %s counts what a plain filter counts', async (_name, filter) => {
    for (const sort of ['URGENCY', 'CLOSING'] as const) {
      const wanted = expected(scope, filter, sort);
      const page = await store.list(scope, filter, {
        sort,
        descending: false,
        first: 1,
        after: null,
        today,
      });
      expect(await page.totalCount()).toBe(wanted.length);
      const asked = { sort, today, brands };
      const counts = await store.count(scope, filter, asked);
      if (asksOpenAlone(filter, asked))
        expect(sorted(await countOpenCases(database, scope, asked))).toEqual(sorted(counts));
      const each = (valueOf: (one: Case) => string | null) => {
        const tally = new Map<string | null, number>();
        for (const one of wanted) tally.set(valueOf(one), (tally.get(valueOf(one)) ?? 0) + 1);
        return new Set([...tally].map(([value, count]) => ({ value, count, capped: false })));
      };
      expect(new Set(counts.states)).toEqual(each(({ state }) => state));
      expect(new Set(counts.kinds)).toEqual(each(({ reaction }) => reaction.kind));
      expect(new Set(counts.brands)).toEqual(each(({ reaction }) => reaction.brand));
      expect(new Set(counts.urgencies)).toEqual(
        each((one) => urgencyOf(one, urgentOnOf(one), today)),
      );
      expect(new Set(counts.handlers)).toEqual(each(handlerIdOf));
    }
  });
});

it('D6: the filters of this spec each leave something out, and none everything', () => {
  for (const [name, filter] of filters.slice(1)) {
    const { length } = expected(lead, filter, 'URGENCY');
    expect([name, length > 0, length < cases.length]).toEqual([name, true, true]);
  }
});

it('D6: nothing is in a region without locations, nor in two places at once', async () => {
  for (const filter of [
    { locationIdsOfRegions: [] },
    { locationIds: ['skar-het-nest'], locationIdsOfRegions: ['skar-de-linde'] },
  ]) {
    expect(await listed(lead, filter)).toEqual([]);
    const counts = await store.count(lead, filter, { sort: 'URGENCY', today, brands });
    expect(Object.values(counts).flat()).toEqual([]);
  }
});

it('open cases of handlers are counted in one statement, of however many people', async () => {
  let statements = 0;
  const counting = {
    query(text: string, values: readonly unknown[]) {
      statements += 1;
      return database.query(text, values);
    },
  } as Session;
  const ids = directory.staff.map(({ id }) => id);
  for (const some of [['sanne-de-boer'], ids, [...ids, ...ids]]) {
    statements = 0;
    const counts = await countHandled(counting, lead, some);
    expect([statements, counts.has('sanne-de-boer')]).toEqual([1, true]);
  }
});

it('D6: pages neither skip nor repeat a case while others move behind and before them', async () => {
  for (const sort of sorts) {
    for (const descending of [false, true]) {
      const filter = { states: ['REGISTERED', 'CLOSED'] } as const;
      const before = expected(lead, filter, sort).map(({ id }) => id);
      const moved = new Set<string>();
      let turn = 0;
      const between = async () => {
        const id = before[(turn += 5) % before.length] ?? '';
        moved.add(id);
        const at = new Date(started + 400 * 90_000 + turn * 1_000);
        const changed = await store.changeByItself(id, causeAt(at), (record) => ({
          next: {
            ...record,
            milestones: record.milestones.map((one) => ({
              ...one,
              metAt: one.metAt === null ? at.toISOString() : null,
            })),
          },
          facts: [],
        }));
        if ('record' in changed) cases = cases.map((one) => (one.id === id ? changed.record : one));
      };
      const pages = await listed(lead, filter, { sort, descending, first: 4, between });
      const seen = pages.map(({ id }) => id);
      expect(moved.size).toBeGreaterThan(3);
      const stayed = (ids: string[]) => ids.filter((id) => !moved.has(id));
      expect(stayed(seen)).toEqual(stayed(descending ? before.toReversed() : before));
      // What is sorted by does not change, so that even who moves is there once.
      if (sort === 'SUBMISSION' || sort === 'CLOSING') expect(new Set(seen).size).toBe(seen.length);
    }
  }
}, 60_000);

it('D6: counts to a bound, and says so', async () => {
  const clone = (count: number) =>
    database.query(
      `INSERT INTO case_record (id, version, fact_version, state, kind, brand, restricted, next_term_due_on, content,
         submitted_at, updated_at, urgent_on)
       SELECT gen_random_uuid(), 1, 0, 'REGISTERED', 'COMPLIMENT', 'kwink', false, '2026-11-20', '{}', now(), now(), '2026-11-20'
       FROM generate_series(1, ${count})`,
    );
  const count = async () => {
    const { states, brands: ofBrands } = await store.count(
      lead,
      { brands: ['kwink'] },
      { sort: 'URGENCY', today, brands },
    );
    return [states, ofBrands];
  };
  await clone(1_000);
  const exactly = { count: 1_000, capped: false };
  expect(await count()).toEqual([
    [{ value: 'REGISTERED', ...exactly }],
    [{ value: 'kwink', ...exactly }],
  ]);
  await clone(1);
  const more = { count: 1_000, capped: true };
  expect(await count()).toEqual([
    [{ value: 'REGISTERED', ...more }],
    [{ value: 'kwink', ...more }],
  ]);
  const { states, brands: ofBrands } = await store.count(
    lead,
    {},
    { sort: 'URGENCY', today, brands },
  );
  expect([...states, ...ofBrands]).toEqual(
    expect.arrayContaining([
      { value: 'REGISTERED', ...more },
      { value: 'kwink', ...more },
    ]),
  );
  await database.query("DELETE FROM case_record WHERE brand = 'kwink'");
});

it('D6: the migration fills what saving a case writes, for cases of before', async () => {
  const columns = `SELECT id, submitted_at, urgent_on, settle_due_on, open_measure_due_on, awaits_acceptance, category,
    closed_at FROM case_record ORDER BY id`;
  const written = await database.query(columns);
  const migration = readFileSync(
    join(prismaFolder, 'migrations/0026_work_list/migration.sql'),
    'utf8',
  );
  const fill = migration.split(';').find((statement) => statement.includes('UPDATE case_record'));
  await database.query(
    `ALTER TABLE case_record ALTER COLUMN submitted_at DROP NOT NULL, ALTER COLUMN urgent_on DROP NOT NULL`,
  );
  await database.query(`UPDATE case_record SET submitted_at = NULL, urgent_on = NULL, settle_due_on = '2000-01-01',
    open_measure_due_on = '2000-01-01', awaits_acceptance = NOT awaits_acceptance, category = 'x', closed_at = NULL`);
  await database.query(fill ?? '');
  expect(await database.query(columns)).toEqual(written);
});
