import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryLogged, involvedPersonSettled } from '@klantreacties/event-contracts';
import { createShutOutRefs, lockAggregate } from '@klantreacties/event-delivery';
import {
  migrateDatabase,
  openDatabase,
  type Database,
  type Statement,
} from '@klantreacties/service-runtime';
import { startPostgres, until, type PostgresServer } from '@klantreacties/test-harness';
import type { Case, InvolvedRow } from '../src/domain/case/case.ts';
import { fact, type Decision } from '../src/domain/case/decision.ts';
import { openCase } from '../src/domain/case/open-case.ts';
import { refuse } from '../src/domain/case/problems.ts';
import { verifyHistory } from '../src/persistence/case-history.ts';
import { createCaseStore } from '../src/persistence/postgres-case-store.ts';
import type { CaseStore } from '../src/use-cases/case/case-store.ts';
import type { WorkListPlace } from '../src/use-cases/case/work-list.ts';
import { stateAccess } from '../src/use-cases/case/state-access.ts';
import { closed, context, does, quality } from './a-case.ts';

const prismaFolder = join(import.meta.dirname, '../prisma');
const tablesFrom = [join(import.meta.dirname, '../../../libs/event-delivery/prisma')];
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-case-'));
const lead = { reach: 'ALL', staffId: 'karin-vos', restricted: true } as const;
const at = new Date('2026-11-13T10:00:00Z');
const byUrgency = { sort: 'URGENCY', descending: false, today: '2026-11-13' } as const;
const cause = { actor: 'karin-vos', at, correlationId: randomUUID(), causationId: randomUUID() };
const shutOutRefs = createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } });
let postgres: PostgresServer;
let database: Database;
let migrator: Database;
let store: CaseStore;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('case_handling');
  migrator = openDatabase(url);
  await migrator.query("CREATE ROLE runner LOGIN PASSWORD 'runner'");
  await migrateDatabase({
    url,
    prismaFolder,
    tablesFrom,
    runUser: 'runner',
    appendOnly: ['case_history', 'case_history_personal'],
  });
  database = openDatabase(url.replace('postgres:postgres', 'runner:runner'));
  store = createCaseStore({
    database,
    keyRing: { seal: async () => 'sealed' },
    shutOutRefs,
    afterCommit: () => undefined,
  });
}, 60_000);

afterAll(async () => {
  await database?.stop();
  await migrator?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const presumed = (staffIds: string[]): InvolvedRow => ({
  id: randomUUID(),
  role: '',
  name: null,
  capacity: 'INVOLVED',
  outcome: 'PRESUMED',
  staffIds,
  found: staffIds.map((staffId) => ({ staffId, confidence: 'STRONG' })),
  said: null,
});

function aCase({ dueOn = '2026-11-20', restricted = false, involved = [] as string[] } = {}) {
  const caseId = randomUUID();
  const opened = openCase(
    {
      caseId,
      data: {
        caseRef: `ref-${caseId}`,
        brand: 'skar',
        kind: 'COMPLAINT',
        locationId: 'skar-de-linde',
        careType: 'BSO',
        language: 'NL',
        anonymous: false,
        restricted,
        submittedAt: '2026-11-13T09:00:00.000Z',
        relation: 'PARENT',
        dates: {
          ruleVersion: '2026-1',
          handlerKnownDueOn: dueOn,
          proposalDueOn: '2026-12-04',
          settledDueOn: '2026-12-25',
        },
      },
      personal: {
        number: 'SKAR-2026-000001',
        text: 'tekst',
        wish: null,
        discussedBefore: null,
        reporter: { name: 'Eva', email: 'eva@example.nl', phone: null },
        children: [],
        involved: [],
        supportPerson: null,
        contactPreference: null,
        mayShareName: false,
      },
    },
    {
      version: '1',
      holders: [],
      brands: [],
      regions: [],
      locations: [],
      departments: [],
      staff: [],
    },
    { now: at, today: '2026-11-13', newId: randomUUID },
  );
  const next = {
    ...opened.next,
    involved: involved.map((staffId) => presumed([staffId])),
  };
  return { ...opened, next };
}

const openIt = (one: ReturnType<typeof aCase>) =>
  database.transact((session) => store.openIn(session, one, cause));

async function open(given?: Parameters<typeof aCase>[0]): Promise<string> {
  const one = aCase(given);
  await openIt(one);
  return one.next.id;
}

const writtenOf = async (id: string) => {
  const [row] = await migrator.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM case_history WHERE case_id = $1) AS history,
       (SELECT count(*)::int FROM case_history_personal WHERE case_id = $1) AS personal,
       (SELECT count(*)::int FROM milestone WHERE case_id = $1) AS terms,
       (SELECT count(*)::int FROM shut_out WHERE case_id = $1) AS shut,
       (SELECT count(*)::int FROM outbox WHERE message_key IN ($1::text, 'ref-' || $1::text)) AS facts`,
    [id],
  );
  return row;
};

const closedLike = (record: Case): Case => {
  const one = closed();
  const { judgment, closedAt, assignment } = one;
  const reaction = { ...record.reaction, kind: 'COMPLAINT' as const };
  return { ...record, reaction, judgment, closedAt, assignment, state: 'CLOSED' };
};

const handled = (record: Case): Case => ({
  ...record,
  reaction: { ...record.reaction, kind: 'COMPLAINT' },
  state: 'ASSIGNED',
  assignment: {
    handlerId: 'sanne-de-boer',
    name: 'Sanne de Boer',
    email: 'sanne@example.nl',
    assignedBy: null,
    acceptedAt: null,
    toldAt: null,
    leftAt: null,
  },
});

const waitsForLock = async () =>
  (await database.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"))
    .length > 0;

const logs =
  (text: string) =>
  (record: Case): Decision => ({
    next: {
      ...record,
      usedKeys: [...record.usedKeys, { key: text, madeBy: 'logEntry', digest: null }],
    },
    facts: [
      fact(randomUUID(), entryLogged, {
        data: {
          entryId: randomUUID(),
          entryKind: 'NOTE',
          visibleToReporter: false,
          loggedAt: at.toISOString(),
        },
        personal: { byStaffId: 'karin-vos', text },
      }),
    ],
  });

describe('what is tried out', () => {
  const everything = () =>
    Promise.all(
      ['case_record', 'case_history', 'case_personal', 'outbox'].map((table) =>
        migrator.query(
          `SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) AS all FROM ${table} t`,
        ),
      ),
    );

  it('is what would be saved and published, and nothing of it is', async () => {
    const id = await open();
    const decide = logs('proef');
    const one = decide((await store.findMany(lead, [id])).get(id)!);
    const before = await everything();
    const tried = await store.tryOut(lead, id.toUpperCase(), cause, () => one);
    expect(await everything()).toEqual(before);
    const done = await store.change(lead, id, cause, () => one);
    if ('problems' in tried || 'problems' in done) throw new Error('Nothing refused it');
    expect(tried.record).toEqual(done.record);
    const [published] = await migrator.query<{ value: string }>(
      "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.case.v1' ORDER BY id DESC LIMIT 1",
      [id],
    );
    expect(tried.facts).toEqual([published?.value]);
  });

  it('is refused as it would be, also of a case out of the scope', async () => {
    const id = await open({ restricted: true });
    const refusing = () => refuse('NOT_YOURS');
    expect(await store.tryOut(lead, id, cause, refusing)).toEqual(refuse('NOT_YOURS'));
    const notTheirs = { ...lead, restricted: false };
    const tried = await store.tryOut(notTheirs, id, cause, logs('proef'));
    expect(tried).toEqual(refuse('NOT_FOUND'));
  });
});

describe('opening a case', () => {
  it('twice, after each other or at the same moment, writes once', async () => {
    const one = aCase({ involved: ['karin-vos'] });
    await Promise.all([openIt(one), openIt(one)]);
    await openIt(one);
    expect(await writtenOf(one.next.id)).toEqual({
      history: 1,
      personal: 1,
      terms: 3,
      shut: 1,
      facts: 2,
    });
    expect(await verifyHistory(database)).toMatchObject({ faults: [] });
  });
});

describe('changing a case', () => {
  it('saves terms, personal values and who is shut out with it, and only what changed', async () => {
    const id = await open({ involved: ['karin-vos'] });
    const adviser = { reach: 'ALL', staffId: 'joris-bakker', restricted: true } as const;
    await store.change(adviser, id, cause, (record) => ({
      next: {
        ...record,
        milestones: record.milestones.map((one) => ({ ...one, metAt: at.toISOString() })),
        involved: [presumed(['tom-jansen', 'sanne-de-boer'])],
        text: 'andere tekst',
      },
      facts: [],
    }));
    await store.change(adviser, id, cause, logs('a'));
    const shut = await database.query<{ staff_id: string }>(
      'SELECT staff_id FROM shut_out WHERE case_id = $1 ORDER BY staff_id',
      [id],
    );
    expect(shut.map(({ staff_id: staffId }) => staffId)).toEqual(['sanne-de-boer', 'tom-jansen']);
    const met = await database.query('SELECT 1 FROM milestone WHERE case_id = $1 AND met_at = $2', [
      id,
      at,
    ]);
    expect(met).toHaveLength(3);
    const found = await store.findMany(lead, [id]);
    expect(found.get(id)?.text).toBe('andere tekst');
    expect(await verifyHistory(database)).toMatchObject({ faults: [] });
  });

  it('A10: lets outside persons read the case while they are called in, restricted or not', async () => {
    const id = await open({ restricted: true });
    const outside = (staffId: string) => ({ reach: 'CALLED_IN', staffId }) as const;
    const reads = async (staffId: string) => (await store.findMany(outside(staffId), [id])).size;
    const call = (calledIn: string[]) =>
      store.change(lead, id, cause, (record) => ({
        next: { ...record, calledIn, waitsForOutside: calledIn.length === 0 },
        facts: [],
      }));
    expect(await reads('pieter-zwart')).toBe(0);
    await call(['pieter-zwart']);
    expect([await reads('pieter-zwart'), await reads('marijke-terpstra')]).toEqual([1, 0]);
    const waiting = await store.waitingForOutside();
    await store.change(lead, id, cause, (record) => ({
      next: { ...record, involved: [presumed(['pieter-zwart'])] },
      facts: [],
    }));
    expect(await reads('pieter-zwart')).toBe(0);
    await call([]);
    expect(await store.waitingForOutside()).toBe(waiting + 1);
    await call(['marijke-terpstra']);
    expect([await reads('pieter-zwart'), await reads('marijke-terpstra')]).toEqual([0, 1]);
  });

  it('saves state, history and facts together, with contiguous versions', async () => {
    const id = await open();
    for (const text of ['a', 'b', 'c']) await store.change(lead, id, cause, logs(text));
    const rows = await database.query<{ value: string }>(
      "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.case.v1' ORDER BY id",
      [id],
    );
    expect(
      rows.map(({ value }) => (JSON.parse(value) as { aggregateversion: number }).aggregateversion),
    ).toEqual([1, 2, 3, 4]);
    expect(await verifyHistory(database)).toMatchObject({ faults: [] });
  });

  it('lets one of two win, decides the other anew, and loses nothing', async () => {
    const id = await open();
    const results = await Promise.all(
      ['a', 'b'].map((text) => store.change(lead, id, cause, logs(text))),
    );
    expect(results.every((result) => 'record' in result)).toBe(true);
    const found = await store.findMany(lead, [id]);
    expect(
      found
        .get(id)
        ?.usedKeys.map(({ key }) => key)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('publishes facts in the order of their versions, though an event and a command come at once', async () => {
    const id = await open();
    let commanding: Promise<unknown> = Promise.resolve();
    await database.transact(async (session) => {
      // As the consumer does: the lock, then what takes a transaction id, then the effect.
      await lockAggregate(session, id);
      await session.query("INSERT INTO inbox VALUES ('spec', $1)", [id]);
      commanding = store.change(lead, id.toUpperCase(), cause, logs('command'));
      await until(waitsForLock, 5_000);
      await store.changeIn(session, id, cause, logs('event'));
    });
    await commanding;
    const rows = await database.query<{ version: string }>(
      `SELECT value::jsonb->>'aggregateversion' AS version FROM outbox
       WHERE message_key = $1 AND topic = 'klantreacties.case.v1' ORDER BY xid, outbox.id`,
      [id],
    );
    expect(rows.map(({ version }) => Number(version))).toEqual([1, 2, 3]);
  });

  it('loses to an event once at most, however many come', async () => {
    const id = await open();
    let events = 0;
    const event = () =>
      database.transact(async (session) => {
        await lockAggregate(session, id);
        await store.changeIn(session, id, cause, logs(`event ${(events += 1)}`));
      });
    // An event before each look at the case: of a command that reads without the lock, each is too late.
    const busy: Database = {
      ...database,
      query: async <Row>(asked: string | Statement<Row>, values?: readonly unknown[]) => {
        const rows = await (typeof asked === 'string'
          ? database.query<Row>(asked, values)
          : database.query(asked));
        await event();
        return rows;
      },
    };
    const { change } = createCaseStore({
      database: busy,
      keyRing: { seal: async () => 'sealed' },
      shutOutRefs,
      afterCommit: () => undefined,
    });
    const seen: number[] = [];
    const result = await change(lead, id, cause, (record) => {
      seen.push(record.usedKeys.length);
      return logs('command')(record);
    });
    expect(result).toHaveProperty('record');
    expect(seen).toEqual([0, 1]);
    expect((await writtenOf(id))?.['history']).toBe(3);
    expect(await verifyHistory(database)).toMatchObject({ faults: [] });
  });

  it('answers who loses twice, and writes nothing of it', async () => {
    const id = await open();
    const meddling = async () => {
      await migrator.query('UPDATE case_record SET version = version + 1 WHERE id = $1', [id]);
    };
    const slow = createCaseStore({
      database,
      keyRing: { seal: () => meddling().then(() => 'sealed') },
      shutOutRefs,
      afterCommit: () => undefined,
    });
    const before = await writtenOf(id);
    expect(await slow.change(lead, id, cause, logs('a'))).toEqual(refuse('CONFLICT'));
    expect(await writtenOf(id)).toEqual(before);
  });
});

describe('who is shut out', () => {
  /** The facts of a case in order, each with its refs where it has any. */
  const told = async (id: string) => {
    const rows = await database.query<{ value: string }>(
      'SELECT value FROM outbox WHERE message_key = $1 ORDER BY id',
      [id],
    );
    return rows.map(({ value }) => {
      const { type, data } = JSON.parse(value) as {
        type: string;
        data: { shutOutRefs?: string[] };
      };
      return [type.split('.').at(-1), data.shutOutRefs];
    });
  };
  const refs = (caseId: string, ...staffIds: string[]) =>
    staffIds.map((staffId) => shutOutRefs.refOf({ caseId, year: '2026', staffId })).toSorted();
  const names =
    (staffIds: string[]) =>
    (record: Case): Decision => {
      const row = presumed(staffIds);
      const settled = fact(randomUUID(), involvedPersonSettled, {
        data: { involvedId: row.id, outcome: 'PRESUMED', capacity: 'INVOLVED' },
        personal: { staffId: staffIds[0] ?? null },
      });
      return { next: { ...record, involved: [row] }, facts: [settled] };
    };

  it('A8: is told by refs on the facts that change it, and on no other', async () => {
    const id = await open({ involved: ['karin-vos', 'joris-bakker'] });
    await store.changeByItself(id, cause, logs('a'));
    await store.changeByItself(id, cause, names(['fatma-kaya']));
    await store.changeByItself(id, cause, names([]));
    expect(await told(id)).toEqual([
      ['registered', refs(id, 'karin-vos', 'joris-bakker')],
      ['entry-logged', undefined],
      ['involved-person-settled', refs(id, 'fatma-kaya')],
      ['involved-person-settled', []],
    ]);
  });

  it('A8: stands by its refs on no open topic and not in the history', async () => {
    const id = await open({ involved: ['karin-vos'] });
    await stateAccess({ store, now: () => at });
    const open_ = await database.query<{ value: string }>(
      'SELECT value FROM outbox WHERE message_key = $1',
      [`ref-${id}`],
    );
    expect(open_).toHaveLength(1);
    const history = await migrator.query('SELECT data FROM case_history WHERE case_id = $1', [id]);
    for (const row of [...open_, ...history])
      expect(JSON.stringify(row)).not.toMatch(/shutOut|[0-9a-f]{32}/);
  });

  it('A8: is told once of a case of before, also of one that was changed meanwhile', async () => {
    const [one, other, since] = [
      await open({ involved: ['karin-vos'] }),
      await open(),
      await open({ involved: ['fatma-kaya'] }),
    ];
    await migrator.query('UPDATE case_record SET stated_under = NULL WHERE id = ANY($1)', [
      [one, other],
    ]);
    await store.changeByItself(other, cause, names(['joris-bakker']));
    const ports = { store, now: () => at };
    expect(await stateAccess(ports)).toBe(2);
    expect(await stateAccess(ports)).toBe(0);
    expect((await told(one)).slice(1)).toEqual([['access-stated', refs(one, 'karin-vos')]]);
    expect((await told(other)).slice(2)).toEqual([['access-stated', refs(other, 'joris-bakker')]]);
    expect(await told(since)).toHaveLength(1);
    expect(await verifyHistory(database)).toMatchObject({ faults: [] });
  });

  it('A8: is told anew of every case under a new key, and of none that was erased', async () => {
    const [one, erased] = [await open({ involved: ['karin-vos'] }), await open()];
    await migrator.query('DELETE FROM case_personal WHERE case_id = $1', [erased]);
    const renewed = createShutOutRefs({
      current: 'b',
      keys: { a: new Uint8Array(32), b: new Uint8Array(32).fill(1) },
    });
    const { notStatedAfter, changeByItself } = createCaseStore({
      database,
      keyRing: { seal: async () => 'sealed' },
      shutOutRefs: renewed,
      afterCommit: () => undefined,
    });
    expect(
      await stateAccess({ store: { notStatedAfter, changeByItself }, now: () => at }),
    ).toBeGreaterThan(0);
    const from = { caseId: one, year: '2026', staffId: 'karin-vos' };
    expect((await told(one)).at(-1)).toEqual(['access-stated', [renewed.refOf(from)]]);
    expect(await told(erased)).toHaveLength(1);
  });
});

describe('the history', () => {
  it('cannot be altered by the user that runs', async () => {
    await open();
    for (const statement of [
      "UPDATE case_history SET what = 'x'",
      'DELETE FROM case_history',
      'DELETE FROM case_history_personal',
    ])
      await expect(database.query(statement)).rejects.toThrow(/permission denied/);
  });

  it('holds after an erasure, and fails on any other change', async () => {
    const id = await open();
    await store.change(lead, id, cause, logs('a'));
    await migrator.query('DELETE FROM case_history_personal WHERE case_id = $1 AND position = 1', [
      id,
    ]);
    expect((await verifyHistory(database)).faults).toEqual([]);
    await migrator.query(
      'UPDATE case_history_personal SET personal = \'{"text": "anders"}\' WHERE case_id = $1 AND position = 2',
      [id],
    );
    expect((await verifyHistory(database)).faults).toEqual([
      `case ${id} row 2: its values were altered`,
    ]);
    await migrator.query(
      "UPDATE case_history SET what = 'closed' WHERE case_id = $1 AND position = 1",
      [id],
    );
    expect((await verifyHistory(database)).faults).toContain(`case ${id} row 1: was altered`);
    await migrator.query('DELETE FROM case_history_personal WHERE case_id = $1', [id]);
    await migrator.query('DELETE FROM case_history WHERE case_id = $1 AND position = 2', [id]);
    expect((await verifyHistory(database)).faults).toContain(`case ${id}: 1 rows for 2 facts`);
  });
});

describe('the work list', () => {
  it('is ordered by the next term, in keyset pages that miss and repeat nothing', async () => {
    await migrator.query("UPDATE case_record SET state = 'CLOSED'");
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) ids.push(await open({ dueOn: `2026-11-${20 + (n % 3)}` }));
    const seen: string[] = [];
    let after: WorkListPlace | null = null;
    for (;;) {
      const page = await store.list(lead, {}, { ...byUrgency, first: 3, after });
      expect(await page.totalCount()).toBe(7);
      seen.push(...page.listed.map(({ id }) => id));
      const last = page.listed.at(-1);
      if (!page.hasNextPage || last === undefined) break;
      after = page.places.at(-1) ?? null;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it('filters on what is overdue', async () => {
    const overdue = await open({ dueOn: '2026-11-10' });
    const page = await store.list(
      lead,
      { overdue: true },
      { ...byUrgency, first: 10, after: null },
    );
    expect(page.listed.map(({ id }) => id)).toEqual([overdue]);
  });

  it('C8: filters on whether a letter is late, and loses the mark when it went', async () => {
    const [id] = [await open(), await open()];
    const late = { letterId: randomUUID(), letter: 'E02', audience: 'REPORTER', queuedAt: at };
    const has = async () => {
      const page = await store.list(
        lead,
        { letterIsLate: true },
        { ...byUrgency, first: 10, after: null },
      );
      return page.listed.map(({ id: one }) => one);
    };
    const mark = (lateLetters: Case['lateLetters']) =>
      store.change(lead, id, cause, (record) => ({ next: { ...record, lateLetters }, facts: [] }));
    await mark([{ ...late, queuedAt: String(late.queuedAt) }]);
    expect(await has()).toEqual([id]);
    await mark([]);
    expect(await has()).toEqual([]);
  });

  it('C5: filters on what nobody read yet, in every state, and loses the mark when it was read', async () => {
    const [id, silent] = [await open(), await open()];
    const entry = { entryId: randomUUID(), at: at.toISOString(), told: [] };
    const found = async (filter: object = {}) => {
      const page = await store.list(
        lead,
        { hasUnread: true, ...filter },
        { ...byUrgency, first: 100, after: null },
      );
      return page.listed.map(({ id: one }) => one).filter((one) => [id, silent].includes(one));
    };
    const mark = (unread: Case['unread']) =>
      store.change(lead, id, cause, (record) => ({ next: { ...record, unread }, facts: [] }));
    expect(await found()).toEqual([]);
    await mark([entry]);
    expect(await found()).toEqual([id]);
    expect(await found({ states: ['CLOSED'] })).toEqual([]);
    await migrator.query("UPDATE case_record SET state = 'CLOSED' WHERE id = $1", [id]);
    expect(await found()).toEqual([id]);
    await migrator.query("UPDATE case_record SET state = 'REGISTERED' WHERE id = $1", [id]);
    await mark([]);
    expect(await found()).toEqual([]);
  });

  it('A14: filters on whose handler is none of some people', async () => {
    const [id, unassigned] = [await open(), await open()];
    await store.change(lead, id, cause, (record) => ({ next: handled(record), facts: [] }));
    const found = async (handlerNotAmong: string[]) => {
      const page = await store.list(
        lead,
        { handlerNotAmong },
        { ...byUrgency, first: 100, after: null },
      );
      return page.listed.map(({ id: one }) => one).filter((one) => [id, unassigned].includes(one));
    };
    expect(await found(['karin-vos'])).toEqual([id]);
    expect(await found(['karin-vos', 'sanne-de-boer'])).toEqual([]);
    expect(await found([])).toEqual([id]);
  });

  it('D11: filters on whether nobody handles it', async () => {
    const [id, unassigned] = [await open(), await open()];
    await store.change(lead, id, cause, (record) => ({ next: handled(record), facts: [] }));
    const found = async () => {
      const page = await store.list(
        lead,
        { withoutHandler: true },
        { ...byUrgency, first: 100, after: null },
      );
      return page.listed.map(({ id: one }) => one).filter((one) => [id, unassigned].includes(one));
    };
    expect(await found()).toEqual([unassigned]);
    await store.change(lead, id, cause, (record) => ({
      next: { ...handled(record), assignment: null } as Case,
      facts: [],
    }));
    expect(new Set(await found())).toEqual(new Set([id, unassigned]));
  });
});

describe('the scope of a read', () => {
  const finds = async (scope: Parameters<CaseStore['findMany']>[0], id: string) =>
    (await store.findMany(scope, [id])).has(id);

  it('keeps restricted cases from P&K, and every case from who is involved', async () => {
    const restricted = await open({ restricted: true });
    const involved = await open({ involved: ['karin-vos'] });
    const adviser = { reach: 'ALL', staffId: 'joris-bakker', restricted: false } as const;
    expect(await finds(lead, restricted)).toBe(true);
    expect(await finds(adviser, restricted)).toBe(false);
    expect(await finds(lead, involved)).toBe(false);
    expect(await finds(adviser, involved)).toBe(true);
    expect(await store.change(lead, involved, cause, logs('a'))).toEqual(refuse('NOT_FOUND'));
  });

  it('A11: keeps a case from P&K and its handler once it is restricted, and gives it back once that is lifted', async () => {
    const id = await open();
    const adviser = { reach: 'ALL', staffId: 'joris-bakker', restricted: false } as const;
    const handler = { reach: 'ASSIGNED', staffId: 'sanne-de-boer' } as const;
    const handledAs = (state: 'ASSIGNED' | 'CLOSED') =>
      store.change(lead, id, cause, (record) => ({
        ...(logs('a')(record) as { next: Case; facts: [] }),
        next: state === 'CLOSED' ? closedLike(record) : handled(record),
      }));
    const page = { ...byUrgency, first: 100, after: null };
    const seenBy = async (scope: Parameters<CaseStore['findMany']>[0]) => [
      await finds(scope, id),
      (await store.list(scope, {}, page)).listed.some((record) => record.id === id),
    ];
    await handledAs('ASSIGNED');
    expect(await Promise.all([adviser, handler, lead].map(seenBy))).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    const restricting = (record: Case) =>
      does.restrictCase(record, quality, context, { reason: 'geweld' });
    expect(await store.change(adviser, id, cause, restricting)).toMatchObject({
      record: { reaction: { restricted: true }, assignment: null },
    });
    await handledAs('ASSIGNED');
    expect(await Promise.all([adviser, handler, lead].map(seenBy))).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    await handledAs('CLOSED');
    expect(await finds(handler, id)).toBe(false);
    for (const staffId of ['karin-vos', 'renate-smit'])
      await store.change(lead, id, cause, (record) =>
        does.liftRestriction(record, { ...quality, staffId }, context, {}),
      );
    expect([await finds(adviser, id), await finds(handler, id)]).toEqual([true, true]);
    const { faults } = await verifyHistory(database);
    expect(faults.filter((one) => one.includes(id))).toEqual([]);
  });

  it('A11: tells open topics nothing of it while it is restricted, and its state once that is lifted', async () => {
    const id = await open();
    const states = async () => {
      const rows = await database.query<{ value: string }>(
        'SELECT value FROM outbox WHERE message_key = $1 ORDER BY id',
        [`ref-${id}`],
      );
      return rows.map(({ value }) => (JSON.parse(value) as { data: { state: string } }).data.state);
    };
    const facts = async () => {
      const rows = await database.query<{ value: string }>(
        "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.case.v1' ORDER BY id",
        [id],
      );
      return rows.map(({ value }) => {
        const { type, data } = JSON.parse(value) as {
          type: string;
          data: { restricted: boolean; shutOutRefs?: string[] };
        };
        return [type.split('.').at(-1), data.restricted, data.shutOutRefs !== undefined];
      });
    };
    const by = (staffId: string) => ({ ...quality, staffId });
    const lift = (staffId: string) =>
      store.change(lead, id, cause, (record) =>
        does.liftRestriction(record, by(staffId), context, {}),
      );
    expect(await states()).toEqual(['REGISTERED']);
    await store.change(lead, id, cause, (record) =>
      does.restrictCase(record, quality, context, { reason: 'geweld' }),
    );
    await store.change(lead, id, cause, (record) =>
      does.assignHandler(record, quality, context, { handlerId: 'karin-vos' }),
    );
    expect(await states()).toEqual(['REGISTERED']);
    await lift('karin-vos');
    await lift('karin-vos');
    expect(await states()).toEqual(['REGISTERED']);
    await lift('renate-smit');
    expect(await states()).toEqual(['REGISTERED', 'ASSIGNED']);
    const told = await facts();
    expect(told.filter(([type]) => type !== 'notice-given')).toEqual([
      ['registered', false, true],
      ['restricted', true, true],
      ['handler-assigned', true, false],
      ['lifting-begun', true, false],
      ['restriction-lifted', false, true],
    ]);
    const opened = await open({ restricted: true });
    expect(
      await database.query('SELECT 1 FROM outbox WHERE message_key = $1', [`ref-${opened}`]),
    ).toEqual([]);
  });

  it('gives a handler what they handle, a reporter their own, and the public nothing', async () => {
    const id = await open();
    const handler = { reach: 'ASSIGNED', staffId: 'sanne-de-boer' } as const;
    expect(await finds(handler, id)).toBe(false);
    await store.change(lead, id, cause, (record) => ({
      ...(logs('a')(record) as { next: Case; facts: [] }),
      next: handled(record),
    }));
    expect(await finds(handler, id)).toBe(true);
    expect(await finds({ reach: 'REACTION', reactionId: id }, id)).toBe(true);
    expect(await finds({ reach: 'REACTION', reactionId: randomUUID() }, id)).toBe(false);
    expect(await finds({ reach: 'NONE' }, id)).toBe(false);
  });

  it('C3: keeps a letter as its facts tell of it, in any order, also before its case is open', async () => {
    const { next, facts } = aCase();
    const of = { letter: 'E01', causeId: randomUUID(), againOf: null, caseId: next.id };
    const empty = { audience: 'REPORTER', channel: 'MAIL', queuedAt: null, endedAt: null };
    const told = (letterId: string) => {
      const one = { ...of, letterId, ...empty };
      return {
        queued: { ...one, state: 'QUEUED' as const, queuedAt: '2026-11-13T09:00:01.000Z' },
        failed: { ...one, state: 'FAILED' as const, endedAt: '2026-11-13T09:00:02.000Z' },
        sent: { ...one, state: 'SENT' as const, endedAt: '2026-11-13T09:00:03.000Z' },
      };
    };
    const [one, other, waits] = [told(randomUUID()), told(randomUUID()), told(randomUUID())];
    const inAnyOrder = [one.sent, one.queued, one.failed, one.sent, other.queued, other.failed];
    for (const letter of [...inAnyOrder, other.queued, waits.queued])
      await store.keepLetter(database, letter);
    await database.transact((session) => store.openIn(session, { next, facts }, cause));
    const [read] = [...(await store.findMany(lead, [next.id])).values()];
    const { caseId: _case, ...common } = of;
    const expected = [
      {
        ...common,
        letterId: one.sent.letterId,
        state: 'SENT',
        queuedAt: one.queued.queuedAt,
        endedAt: one.sent.endedAt,
      },
      {
        ...common,
        letterId: other.sent.letterId,
        state: 'FAILED',
        queuedAt: one.queued.queuedAt,
        endedAt: other.failed.endedAt,
      },
      {
        ...common,
        letterId: waits.sent.letterId,
        state: 'QUEUED',
        queuedAt: one.queued.queuedAt,
        endedAt: null,
      },
    ].sort((a, b) => a.letterId.localeCompare(b.letterId));
    expect(read?.letters).toEqual(expected);
  });
});
