import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseScope, Readers } from '@klantreacties/access';
import { caseRegistered } from '@klantreacties/event-contracts';
import { createShutOutRefs } from '@klantreacties/event-delivery';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import type { Case } from '../src/domain/case/case.ts';
import { fact, type Decision } from '../src/domain/case/decision.ts';
import { receiveMessage } from '../src/domain/case/receive-answer.ts';
import { createCaseStore } from '../src/persistence/postgres-case-store.ts';
import { createTimeLines } from '../src/persistence/time-lines.ts';
import type { CaseStore } from '../src/use-cases/case/case-store.ts';
import type { StepPlace } from '../src/use-cases/case/time-line.ts';
import { contact, context, directory, does, opened, quality, sanne } from './a-case.ts';

const prismaFolder = join(import.meta.dirname, '../prisma');
const tablesFrom = [join(import.meta.dirname, '../../../libs/event-delivery/prisma')];
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-time-line-'));
const all = { reach: 'ALL', staffId: 'karin-vos', restricted: true } as const;
let postgres: PostgresServer;
let database: Database;
let store: CaseStore;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('case_handling');
  await migrateDatabase({ url, prismaFolder, tablesFrom, runUser: 'postgres', appendOnly: [] });
  database = openDatabase(url);
  store = createCaseStore({
    database,
    keyRing: { seal: async () => 'sealed' },
    shutOutRefs: createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } }),
    afterCommit: () => undefined,
  });
}, 60_000);

afterAll(async () => {
  await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const minute = (n: number) => new Date(Date.UTC(2026, 10, 13, 10, n));
const cause = (n: number, actor: string | null = 'joris-bakker') => ({
  actor,
  at: minute(n),
  correlationId: randomUUID(),
  causationId: randomUUID(),
});

/** A case that was opened in minute 0. */
async function open(given?: Parameters<typeof opened>[0]): Promise<string> {
  const next = opened(given);
  const { dates, registeredAt, number } = next;
  const registered = fact(randomUUID(), caseRegistered, {
    data: { dates, registeredAt, shutOutRefs: [] },
    personal: { number },
  });
  await database.transact((session) =>
    store.openIn(session, { next, facts: [registered] }, cause(0, null)),
  );
  return next.id;
}

const change = (id: string, n: number, decide: (record: Case) => Decision, actor?: string | null) =>
  store.change(all, id, cause(n, actor), decide);
const note = (id: string, n: number) =>
  change(id, n, (record) =>
    does.logEntry(record, quality, { ...context, now: minute(n) }, { ...contact, kind: 'NOTE' }),
  );
const letter = (caseId: string, n: number, more: object = {}) =>
  store.keepLetter(database, {
    caseId,
    letterId: randomUUID(),
    letter: 'E01',
    causeId: randomUUID(),
    againOf: null,
    audience: 'REPORTER',
    channel: 'MAIL',
    state: 'QUEUED',
    queuedAt: minute(n).toISOString(),
    endedAt: null,
    ...more,
  });

async function page(
  id: string,
  {
    readers = 'QUALITY' as Readers,
    scope = all as CaseScope,
    first = 50,
    after = null as StepPlace | null,
  } = {},
) {
  const found = await store.stepsOf(scope, [{ id, readers }], { first, after });
  return found.get(id) ?? { steps: [], hasNextPage: false };
}
const kinds = async (id: string, given?: Parameters<typeof page>[1]) =>
  (await page(id, given)).steps.map(({ what, letter: sent }) => sent?.letter ?? what);

describe('the time line of a case', () => {
  it('D10: has facts and letters in the order in which they happened, also those that came in late', async () => {
    const id = await open();
    await note(id, 3);
    await letter(id, 1);
    await letter(id, 3, { letter: 'E17' });
    await change(
      id,
      9,
      (record) => {
        const said = { key: randomUUID(), text: 'Hallo.', at: minute(2) };
        return receiveMessage(record, context, said, directory);
      },
      null,
    );
    const { steps } = await page(id, { readers: 'EVERYONE' });
    expect(steps.map(({ what, letter: sent, at }) => [sent?.letter ?? what, at])).toEqual([
      ['registered', minute(0).toISOString()],
      ['E01', minute(1).toISOString()],
      ['entry-logged', minute(2).toISOString()],
      ['entry-logged', minute(3).toISOString()],
      ['E17', minute(3).toISOString()],
    ]);
    expect(steps[2]).toMatchObject({ personal: { text: 'Hallo.', byStaffId: null }, actor: '' });
  });

  it('D10: comes in pages that stay while steps are added and letters go on', async () => {
    const id = await open();
    const letterId = randomUUID();
    for (let n = 1; n <= 4; n += 1) await note(id, n);
    await letter(id, 2, { letterId });
    const whole = (await page(id)).steps;
    const start = await page(id, { first: 3 });
    expect(start).toEqual({ steps: whole.slice(0, 3), hasNextPage: true });
    await note(id, 5);
    const endedAt = minute(7).toISOString();
    await letter(id, 2, { letterId, state: 'SENT', endedAt, queuedAt: null });
    const rest = await page(id, { first: 4, after: start.steps[2]! });
    expect(rest.hasNextPage).toBe(false);
    expect(
      [...start.steps, ...rest.steps].map(({ position, letterId: of }) => `${position}${of}`),
    ).toEqual(
      [...whole, ...(await page(id, { after: whole.at(-1)! })).steps].map(
        ({ position, letterId: of }) => `${position}${of}`,
      ),
    );
    expect(await page(id, { after: rest.steps.at(-1)! })).toEqual({
      steps: [],
      hasNextPage: false,
    });
  });

  it('D10: has each letter once, with what became of it', async () => {
    const id = await open();
    const of = { letterId: randomUUID(), letter: 'N01', audience: 'QUALITY' };
    const endedAt = minute(2).toISOString();
    await letter(id, 1, of);
    await letter(id, 1, { ...of, state: 'FAILED', endedAt, queuedAt: null });
    const [, sent, ...more] = (await page(id)).steps;
    expect(more).toEqual([]);
    expect(sent?.letter).toEqual({
      ...of,
      channel: 'MAIL',
      state: 'FAILED',
      queuedAt: minute(1).toISOString(),
      endedAt,
    });
  });

  it.each([
    ['EVERYONE', ['registered', 'E01', 'E02']],
    ['AUTHORITY', ['registered', 'restricted', 'E01', 'E02', 'E18', 'N01', 'N12']],
    [
      'QUALITY',
      ['handler-released', 'registered', 'restricted', 'E01', 'E02', 'E18', 'N01', 'N12'],
    ],
  ] as const)(
    'D10: gives %s what they may read, and whole pages of it',
    async (readers, expected) => {
      const id = await open();
      const release = (record: Case): Decision => {
        const assigned = does.assignHandler(record, quality, context, { handlerId: 'els-de-wit' });
        if ('problems' in assigned) throw new Error(JSON.stringify(assigned));
        const { next } = assigned;
        const decided = does.releaseHandler(next, { ...sanne, staffId: 'els-de-wit' }, context, {
          reason: 'ABSENT',
        });
        if ('problems' in decided) throw new Error(JSON.stringify(decided));
        return decided;
      };
      await change(id, 1, release);
      await change(id, 2, (record) =>
        does.restrictCase(record, quality, context, { reason: 'geweld' }),
      );
      await letter(id, 3, { letter: 'E01' });
      await letter(id, 3, { letter: 'E02', audience: 'HANDLER' });
      await letter(id, 3, { letter: 'N01', audience: 'QUALITY' });
      await letter(id, 3, { letter: 'N12', audience: 'COLLEAGUE' });
      await letter(id, 3, { letter: 'E18', audience: 'FORMER_ADDRESS' });
      const told = (await kinds(id, { readers })).filter((what) => what !== 'notice-given');
      expect(told.sort()).toEqual([...expected].sort());
      const { hasNextPage } = await page(id, { readers, first: 3 });
      expect(hasNextPage).toBe(expected.length > 3);
    },
  );

  it('D10: is empty for who may not read the case, as for a case that is not there', async () => {
    const id = await open({ involvedName: 'Anouk Peters' });
    const nothing = { steps: [], hasNextPage: false };
    const reach = 'ALL' as const;
    expect(await page(randomUUID())).toEqual(nothing);
    expect(await page(id, { scope: { reach: 'NONE' } })).toEqual(nothing);
    expect(await page(id, { scope: { reach, staffId: 'anouk-peters', restricted: true } })).toEqual(
      nothing,
    );
    expect(await page(id, { scope: { reach: 'ASSIGNED', staffId: 'tom-jansen' } })).toEqual(
      nothing,
    );
    expect(await kinds(id)).toEqual(['registered']);
    const restricted = await open({ restricted: true });
    const scope = { reach, staffId: 'joris-bakker', restricted: false };
    expect(await page(restricted, { scope })).toEqual(nothing);
  });

  it('D10: keeps the steps of what was erased, without their words', async () => {
    const id = await open();
    await note(id, 1);
    await database.query('DELETE FROM case_history_personal WHERE case_id = $1', [id]);
    expect((await page(id)).steps).toMatchObject([
      { what: 'registered', personal: null, actor: null },
      { what: 'entry-logged', personal: null, actor: null },
    ]);
  });

  it('D10: leaves out what a newer build told, in whatever kind it is', async () => {
    const id = await open();
    await database.query(
      `INSERT INTO case_history SELECT case_id, 2, happened_at, actor_hash, 'newer', data, personal_hash, hash, 'x'
       FROM case_history WHERE case_id = $1`,
      [id],
    );
    await letter(id, 1, { letter: 'E99' });
    await letter(id, 1, { channel: 'APP' });
    await letter(id, 1, { audience: 'NEIGHBOUR' });
    expect(await kinds(id)).toEqual(['registered']);
  });

  it('D10: reads the lines of many cases in one statement', async () => {
    const ids = [await open(), await open(), await open()];
    for (const id of ids) await note(id, 1);
    let statements = 0;
    const counting = createTimeLines({
      async query(...asked: [never]) {
        statements += 1;
        return database.query(...asked);
      },
    } as never);
    const cases = ids.map((id) => ({ id, readers: 'QUALITY' as const }));
    const found = await counting.stepsOf(all, cases, { first: 200, after: null });
    expect(ids.map((id) => found.get(id)?.steps.length)).toEqual([2, 2, 2]);
    expect(statements).toBe(1);
  });

  it('C3: sends nothing again but mail to the reporter, and no link', async () => {
    const id = await open();
    await letter(id, 1);
    await letter(id, 1, { letter: 'E17' });
    await letter(id, 1, { channel: 'FILE' });
    await letter(id, 1, { letter: 'N01', audience: 'QUALITY' });
    const record = (await store.findMany(all, [id])).get(id);
    expect(record?.letters.map(({ letter: code }) => code)).toEqual(['E01']);
  });
});
