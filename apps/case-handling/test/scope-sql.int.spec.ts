import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInScope, type CaseScope, type ReadableCase } from '@klantreacties/access';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { scopeSql } from '../src/persistence/scope-sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-scope-'));
const people = ['karin-vos', 'fatma-kaya'];
const groups = [[], ...people.map((one) => [one]), people];
// Every combination of what decides who reads a case.
const cases: ReadableCase[] = [true, false].flatMap((restricted) =>
  [null, ...people].flatMap((handlerId) =>
    groups.flatMap((calledIn) =>
      groups.map((shutOut) => ({ id: randomUUID(), restricted, handlerId, calledIn, shutOut })),
    ),
  ),
);
const scopes: CaseScope[] = [
  { reach: 'NONE' },
  ...cases.slice(0, 3).map(({ id }) => ({ reach: 'REACTION' as const, reactionId: id })),
  ...[...people, 'nobody'].flatMap((staffId): CaseScope[] => [
    { reach: 'ASSIGNED', staffId },
    { reach: 'CALLED_IN', staffId },
    { reach: 'ALL', staffId, restricted: false },
    { reach: 'ALL', staffId, restricted: true },
  ]),
];
let postgres: PostgresServer;
let database: Database;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('case_handling');
  database = openDatabase(url);
  await database.query("CREATE ROLE runner LOGIN PASSWORD 'runner'");
  await migrateDatabase({
    url,
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'runner',
    appendOnly: ['case_history', 'case_history_personal'],
  });
  const rows = JSON.stringify(cases);
  await database.query(
    `INSERT INTO case_record (id, version, fact_version, state, kind, brand, restricted, handler_id, next_term_due_on, content,
       submitted_at, updated_at, urgent_on)
     SELECT (r->>'id')::uuid, 1, 1, 'REGISTERED', 'COMPLAINT', 'skar', (r->>'restricted')::boolean, r->>'handlerId',
       '2026-11-20', '{}', now(), now(), '2026-11-20' FROM jsonb_array_elements($1::jsonb) r`,
    [rows],
  );
  for (const [table, list] of [
    ['called_in', 'calledIn'],
    ['shut_out', 'shutOut'],
  ])
    await database.query(
      `INSERT INTO ${table} (case_id, staff_id) SELECT (r->>'id')::uuid, s
       FROM jsonb_array_elements($1::jsonb) r, jsonb_array_elements_text(r->'${list}') s`,
      [rows],
    );
}, 60_000);

afterAll(async () => {
  await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

it.each(scopes)('the SQL of %j finds the cases that the rule finds', async (scope) => {
  const { text, values } = scopeSql(scope, 1);
  const found = await database.query<{ id: string }>(
    `SELECT c.id FROM case_record c WHERE ${text}`,
    values,
  );
  const expected = cases.filter((one) => isInScope(scope, one)).map(({ id }) => id);
  expect(found.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
});
