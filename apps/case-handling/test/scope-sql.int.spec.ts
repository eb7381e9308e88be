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
const plain: ReadableCase = {
  id: '',
  restricted: false,
  locationId: 'skar-de-linde',
  handlerId: null,
  calledIn: [],
  shutOut: [],
  waitsForDirector: false,
  settlementDueOn: null,
};
// Every combination of what decides who reads a case; what escalates it apart, beside restriction and place.
const ofPeople: Partial<ReadableCase>[] = [true, false].flatMap((restricted) =>
  [null, ...people].flatMap((handlerId) =>
    groups.flatMap((calledIn) =>
      groups.map((shutOut) => ({ restricted, handlerId, calledIn, shutOut })),
    ),
  ),
);
const ofTerms: Partial<ReadableCase>[] = [true, false].flatMap((restricted) =>
  ['skar-de-linde', 'skar-het-nest', null].flatMap((locationId) =>
    [null, '2026-11-01', '2026-12-04', '2026-12-05'].flatMap((settlementDueOn) =>
      [true, false].map((waitsForDirector) => ({
        restricted,
        locationId,
        settlementDueOn,
        waitsForDirector,
      })),
    ),
  ),
);
const cases = [...ofPeople, ...ofTerms].map((given): ReadableCase => ({
  ...plain,
  ...given,
  id: randomUUID(),
}));
const escalatedUntil = '2026-12-04';
const scopes: CaseScope[] = [
  { reach: 'NONE' },
  ...cases.slice(0, 3).map(({ id }) => ({ reach: 'REACTION' as const, reactionId: id })),
  ...[...people, 'nobody'].flatMap((staffId): CaseScope[] => [
    { reach: 'ASSIGNED', staffId },
    { reach: 'CALLED_IN', staffId },
    { reach: 'REGION', staffId, locationIds: ['skar-de-linde'], escalatedUntil },
    { reach: 'REGION', staffId, locationIds: [], escalatedUntil },
    { reach: 'STANDS_IN', staffId, qualityIds: ['karin-vos'], escalatedUntil },
    { reach: 'STANDS_IN', staffId, qualityIds: [], escalatedUntil },
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
    `INSERT INTO case_record (id, version, fact_version, state, kind, brand, location_id, restricted, handler_id,
       next_term_due_on, content, waits_for_director, submitted_at, updated_at, urgent_on, settle_due_on)
     SELECT (r->>'id')::uuid, 1, 1, 'REGISTERED', 'COMPLAINT', 'skar', r->>'locationId', (r->>'restricted')::boolean,
       r->>'handlerId', '2026-11-20', '{}', (r->>'waitsForDirector')::boolean, now(), now(), '2026-11-20',
       (r->>'settlementDueOn')::date
     FROM jsonb_array_elements($1::jsonb) r`,
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
