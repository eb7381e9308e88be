import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { createFollowUpStore } from '../src/persistence/postgres-follow-up-store.ts';
import { takeAnswer, type GivenAnswer } from '../src/use-cases/take-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-answers-'));
let postgres: PostgresServer;
let database: Database;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('intake');
  database = openDatabase(url);
  await migrateDatabase({
    url,
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'postgres',
  });
}, 60_000);

afterAll(async () => {
  await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

async function reaction(): Promise<string> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO reaction (id, number, brand, kind, language, anonymous, restricted, submitted_at, dates, case_ref, code_kid, code_hash)
     VALUES ($1, $2, 'skar', 'COMPLAINT', 'NL', false, false, '2026-11-13T09:00:00Z', '{}', $2, 'c', 'h')`,
    [id, id],
  );
  return id;
}

const take = (reactionId: string, given: Partial<GivenAnswer> = {}) =>
  takeAnswer(
    {
      store: createFollowUpStore(database),
      keyRing: { seal: async () => 'sealed' },
      now: () => new Date('2026-11-14T10:00:00Z'),
      newId: randomUUID,
      afterCommit: () => undefined,
    },
    { reactionId, correlationId: randomUUID() },
    { idempotencyKey: randomUUID(), answer: 'MESSAGE', proposalId: null, text: 'hallo', ...given },
  );

const versionsOf = async (reactionId: string) =>
  (
    await database.query<{ version: string }>(
      "SELECT value::jsonb->>'aggregateversion' AS version FROM outbox WHERE message_key = $1 ORDER BY id",
      [reactionId],
    )
  ).map(({ version }) => Number(version));

describe('a word of the reporter', () => {
  it('is durable with its fact, once for one key, also when both arrive at one moment', async () => {
    const id = await reaction();
    const idempotencyKey = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 10 }, () => take(id, { idempotencyKey })),
    );
    for (const result of results) expect(result).toEqual(results[0]);
    expect(results[0]).toMatchObject({ outcome: 'RECEIVED' });
    await take(id, { text: 'nog iets' });
    expect(await versionsOf(id)).toEqual([2, 3]);
  });

  it('is not taken for an earlier one of the same key', async () => {
    const id = await reaction();
    const idempotencyKey = randomUUID();
    await take(id, { idempotencyKey });
    expect(await take(id, { idempotencyKey, text: 'iets anders' })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'KEY_REUSED' }],
    });
    expect(await versionsOf(id)).toEqual([2]);
  });

  it('is the fiftieth of a day at most', async () => {
    const id = await reaction();
    for (let n = 0; n < 50; n += 1) await take(id, { text: `bericht ${n}` });
    const refused = await take(id);
    expect(refused).toMatchObject({ problems: [{ field: null, code: 'TOO_MANY_TODAY' }] });
    // H5: it says when to come back.
    const [problem] = 'problems' in refused ? refused.problems : [];
    expect(problem?.message).toMatch(/vanaf 15 november.* 11:00\.$/);
    expect(await versionsOf(id)).toHaveLength(50);
  });

  it('H5: that is sent again counts against no limit, and an answer has a limit of its own', async () => {
    const id = await reaction();
    const last = { idempotencyKey: randomUUID(), text: 'de laatste' };
    for (let n = 0; n < 49; n += 1) await take(id, { text: `bericht ${n}` });
    const first = await take(id, last);
    expect(first).toMatchObject({ outcome: 'RECEIVED' });
    expect(await take(id, last)).toEqual(first);
    expect(await take(id, { ...last, text: 'iets anders' })).toMatchObject({
      problems: [{ code: 'KEY_REUSED' }],
    });
    const answer = { answer: 'AGREED' as const, proposalId: randomUUID(), text: null };
    for (let n = 0; n < 20; n += 1)
      expect(await take(id, answer)).toMatchObject({ outcome: 'RECEIVED' });
    expect(await take(id, answer)).toMatchObject({ problems: [{ code: 'TOO_MANY_TODAY' }] });
    expect(await versionsOf(id)).toHaveLength(70);
  }, 30_000);

  it('H6: has the same key in capitals', async () => {
    const id = await reaction();
    const idempotencyKey = randomUUID();
    const first = await take(id, { idempotencyKey: idempotencyKey.toUpperCase() });
    expect(await take(id, { idempotencyKey })).toEqual(first);
    expect(await versionsOf(id)).toHaveLength(1);
  });

  it('names its proposal however the id is written', async () => {
    const id = await reaction();
    const proposalId = randomUUID();
    const given = { idempotencyKey: randomUUID(), answer: 'AGREED' as const };
    const first = await take(id, { ...given, proposalId: proposalId.toUpperCase() });
    expect(first).toMatchObject({ outcome: 'RECEIVED', answer: { proposalId } });
    expect(await take(id, { ...given, proposalId })).toEqual(first);
  });

  it.each([
    (id: string) => `{${id.toUpperCase()}}`,
    (id: string) => `urn:uuid:${id}`,
    (id: string) => `\u00a0${id}\n`,
  ])('B6: names its proposal in any way of writing a UUID', async (written) => {
    const proposalId = randomUUID();
    expect(
      await take(await reaction(), { answer: 'AGREED', proposalId: written(proposalId) }),
    ).toMatchObject({ outcome: 'RECEIVED', answer: { proposalId } });
  });

  it.each([
    ['MESSAGE' as const, ' Kan iemand\r\nmij bellen?\u200b', 'Kan iemand\nmij bellen?'],
    ['MESSAGE' as const, 'half \uD800', 'half'],
    ['MESSAGE' as const, 'Dank 👨\u200d👩\u200d👧', 'Dank 👨\u200d👩\u200d👧'],
    ['DECLINED' as const, '\u202enee\u202c', 'nee'],
    ['AGREED' as const, '\u3164', null],
  ])('B2: %s %j is kept as %j', async (answer, text, kept) => {
    const id = await reaction();
    const given = { idempotencyKey: randomUUID(), answer, text, proposalId: null };
    const first = await take(id, given);
    expect(first).toMatchObject({ outcome: 'RECEIVED', answer: { text: kept } });
    expect(await take(id, given)).toEqual(first);
    expect(await createFollowUpStore(database).answersOf(id)).toMatchObject([{ text: kept }]);
  });

  it.each([' Kan iemand\r\nmij bellen?\u200b', '\u200b', 'Zoe\u0308'])(
    'B2: kept before as it came (%j) is answered as the first time, and stays as it is',
    async (text) => {
      const id = await reaction();
      const idempotencyKey = randomUUID();
      const answerId = randomUUID();
      await database.query(
        `INSERT INTO answer (id, reaction_id, idempotency_key, answer, received_at)
         VALUES ($1, $2, $3, 'MESSAGE', '2026-11-13T10:00:00Z')`,
        [answerId, id, idempotencyKey],
      );
      await database.query('INSERT INTO answer_personal (answer_id, text) VALUES ($1, $2)', [
        answerId,
        text,
      ]);
      expect(await take(id, { idempotencyKey, text })).toMatchObject({
        outcome: 'RECEIVED',
        answer: { id: answerId, text },
      });
      expect(await take(id, { idempotencyKey, text: 'iets anders' })).toMatchObject({
        problems: [{ code: 'KEY_REUSED' }],
      });
      expect(await createFollowUpStore(database).answersOf(id)).toMatchObject([{ text }]);
      expect(await versionsOf(id)).toEqual([]);
    },
  );

  it.each([
    ['idempotencyKey KEY_TOO_WEAK', { idempotencyKey: 'raad mij' }],
    ['idempotencyKey KEY_TOO_WEAK', { idempotencyKey: `nul\u0000${'x'.repeat(30)}` }],
    ['agreed REQUIRED', { answer: null }],
    ['proposalId UNKNOWN', { answer: 'AGREED' as const, proposalId: 'geen id' }],
    ['proposalId UNKNOWN', { proposalId: '11111111-1111-1111-1111-111111111111' }],
    ['text REQUIRED', { text: ' ' }],
    ['text REQUIRED', { text: '\u200b\u3164' }],
    ['text REQUIRED', { text: '\uD800' }],
    ['text REQUIRED', { text: '\ufe0f\u0301\n' }],
    ['text TOO_LONG', { text: 'x'.repeat(5_001) }],
  ])('is refused as %s, and nothing is written', async (problem, given) => {
    const id = await reaction();
    const result = await take(id, given);
    expect(result).toMatchObject({ outcome: 'PROBLEMS' });
    const { problems } = result as Extract<typeof result, { outcome: 'PROBLEMS' }>;
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    expect(await versionsOf(id)).toEqual([]);
  });
});
