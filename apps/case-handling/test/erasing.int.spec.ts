import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryLogged } from '@klantreacties/event-contracts';
import { createShutOutRefs } from '@klantreacties/event-delivery';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { fact } from '../src/domain/case/decision.ts';
import { verifyHistory } from '../src/persistence/case-history.ts';
import { createCaseStore } from '../src/persistence/postgres-case-store.ts';
import { opened } from './a-case.ts';

const prismaFolder = join(import.meta.dirname, '../prisma');
const tablesFrom = [join(import.meta.dirname, '../../../libs/event-delivery/prisma')];
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-erasing-'));
const table = 'case_history_personal';
const tables = [
  { table, keys: ['case_id', 'position'] },
  { table: 'searched_person', keys: ['case_id'] },
  { table: 'searched_words', keys: ['case_id'] },
  { table: 'measure', keys: ['case_id'] },
];
const shutOutRefs = createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } });
let postgres: PostgresServer;
let owner: Database;
let running: Database;
let erasing: Database;

const migrate = async (user = 'eraser') =>
  migrateDatabase({
    url: await postgres.urlOf('case_handling'),
    prismaFolder,
    tablesFrom,
    runUser: 'runner',
    appendOnly: ['case_history', table],
    erasing: { user, tables },
  });

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('case_handling');
  const as = (user: string) => openDatabase(url.replace('postgres:postgres', `${user}:${user}`));
  owner = openDatabase(url);
  await owner.query("CREATE ROLE runner LOGIN PASSWORD 'runner'");
  await owner.query("CREATE ROLE eraser LOGIN PASSWORD 'eraser'");
  await migrate();
  running = as('runner');
  erasing = as('eraser');
}, 60_000);

afterAll(async () => {
  for (const database of [running, erasing, owner]) await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

/** A case with three rows of history, written by the running user. */
async function caseWithHistory(): Promise<string> {
  const next = opened();
  const facts = [1, 2, 3].map((n) =>
    fact(randomUUID(), entryLogged, {
      data: {
        entryId: randomUUID(),
        entryKind: 'NOTE',
        visibleToReporter: false,
        loggedAt: `2026-11-13T10:00:0${n}.000Z`,
      },
      personal: { byStaffId: 'karin-vos', text: `woorden ${n}` },
    }),
  );
  const store = createCaseStore({
    database: running,
    keyRing: { seal: async () => 'sealed' },
    shutOutRefs,
    afterCommit: () => undefined,
  });
  const at = new Date('2026-11-13T10:00:00Z');
  const cause = { actor: 'karin-vos', at, correlationId: next.id, causationId: next.id };
  await running.transact((session) => store.openIn(session, { next, facts }, cause));
  return next.id;
}

const faults = async () => (await verifyHistory(running)).faults;
const faultsOf = async (id: string) => (await faults()).filter((fault) => fault.includes(id));

describe('the running user', () => {
  it.each([
    "UPDATE case_history SET what = 'x'",
    'DELETE FROM case_history',
    'TRUNCATE case_history CASCADE',
    'DROP TABLE case_history CASCADE',
    'ALTER TABLE case_history DROP COLUMN hash',
    `UPDATE ${table} SET personal = '{}'`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table}`,
    `DROP TABLE ${table}`,
  ])('is refused: %s', async (statement) => {
    await caseWithHistory();
    await expect(running.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('gives itself no right', async () => {
    await running.query(`GRANT DELETE ON ${table} TO runner`);
    await expect(running.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('is still refused after the next migration', async () => {
    await migrate();
    await expect(running.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(running.query('DELETE FROM case_history')).rejects.toThrow(/permission denied/);
  });
});

describe('the erasing user', () => {
  it.each(['runner', 'postgres'])('cannot be %s, who runs or migrates', async (user) => {
    await expect(migrate(user)).rejects.toThrow(/another/);
  });

  it('takes the values of one case away, and its chain and every other holds', async () => {
    const [erased, kept] = [await caseWithHistory(), await caseWithHistory()];
    expect(await faults()).toEqual([]);
    await erasing.query(`DELETE FROM ${table} WHERE case_id = $1`, [erased]);
    const left = await owner.query<{ case_id: string }>(
      `SELECT DISTINCT case_id FROM ${table} WHERE case_id = ANY($1::uuid[])`,
      [[erased, kept]],
    );
    expect(left).toEqual([{ case_id: kept }]);
    expect(await faults()).toEqual([]);
    expect(
      await owner.query('SELECT 1 FROM case_history WHERE case_id = $1', [erased]),
    ).toHaveLength(3);
  });

  it.each([
    'SELECT personal FROM case_history_personal',
    'SELECT salt FROM case_history_personal',
    "UPDATE case_history_personal SET personal = '{}'",
    `INSERT INTO ${table} VALUES (gen_random_uuid(), 1, '', '', '{}')`,
    `TRUNCATE ${table}`,
    `DROP TABLE ${table}`,
    'SELECT 1 FROM case_history',
    'DELETE FROM case_history',
    "UPDATE case_history SET what = 'x'",
    'TRUNCATE case_history CASCADE',
    'SELECT 1 FROM case_record',
    'DELETE FROM case_personal',
    'SELECT value FROM outbox',
    'SELECT names FROM searched_person',
    'SELECT words FROM searched_words',
    "UPDATE searched_words SET words = ''",
    'SELECT description FROM measure',
    'SELECT owner_id FROM measure',
    "UPDATE measure SET description = ''",
    'TRUNCATE measure',
    'DELETE FROM searched_case',
  ])('is refused: %s', async (statement) => {
    await expect(erasing.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('the chain', () => {
  it.each([
    ['other values', `UPDATE ${table} SET personal = '{"text": "anders"}'`],
    ['emptied instead of removed values', `UPDATE ${table} SET personal = '{}'`],
    ['another actor', `UPDATE ${table} SET actor = 'joris-bakker'`],
    ['another salt', `UPDATE ${table} SET salt = 'x'`],
    ['another deed', "UPDATE case_history SET what = 'closed'"],
    ['other data', "UPDATE case_history SET data = '{}'"],
    ['another time', "UPDATE case_history SET happened_at = happened_at + interval '1 second'"],
    ['another hash of the actor', "UPDATE case_history SET actor_hash = 'x'"],
    ['another hash of the values', "UPDATE case_history SET personal_hash = 'x'"],
  ])('fails on %s, also where other values were erased', async (_what, statement) => {
    const id = await caseWithHistory();
    await erasing.query(`DELETE FROM ${table} WHERE case_id = $1 AND position = 1`, [id]);
    expect(await faultsOf(id)).toEqual([]);
    await owner.query(`${statement} WHERE case_id = $1 AND position = 2`, [id]);
    expect(await faultsOf(id)).not.toEqual([]);
  });

  it('fails on a row too few', async () => {
    const id = await caseWithHistory();
    await owner.query(`DELETE FROM ${table} WHERE case_id = $1`, [id]);
    await owner.query('DELETE FROM case_history WHERE case_id = $1 AND position = 3', [id]);
    expect(await faultsOf(id)).toEqual([`case ${id}: 2 rows for 3 facts`]);
  });
});
