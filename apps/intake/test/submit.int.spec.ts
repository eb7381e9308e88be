import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFact } from '@klantreacties/event-contracts';
import { connectBroker, createKeyRing } from '@klantreacties/event-delivery';
import { parseDirectory } from '@klantreacties/organisation';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import type { ReactionForm } from '../src/domain/reaction-form.ts';
import { createReactionStore } from '../src/persistence/postgres-reaction-store.ts';
import { createSecrets } from '../src/secrets.ts';
import { submitReaction, type SubmitReactionPorts } from '../src/use-cases/submit-reaction.ts';

const here = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parsed = parseDirectory(here('../../../libs/organisation/directory.yaml'));
if ('problems' in parsed) throw new Error('The directory is not valid');

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-intake-'));
let postgres: PostgresServer;
let database: Database;
let pool: Database['pool'];
let ports: SubmitReactionPorts;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('intake');
  database = openDatabase(url, { connections: 16 });
  pool = database.pool;
  await migrateDatabase({
    url,
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'postgres',
  });
  const bytes = (fill: number) => new Uint8Array(32).fill(fill);
  const keyRing = createKeyRing({
    // No broker listens there: taking in needs the own database alone.
    broker: connectBroker({ clientId: 'intake', brokers: ['127.0.0.1:1'] }),
    topic: 'klantreacties.key.v1',
    masterKeys: { current: 'm', keys: { m: bytes(1) } },
    onStopped: () => undefined,
  });
  ports = {
    store: createReactionStore(database),
    secrets: createSecrets({
      followUpCode: { current: 'c', keys: { c: bytes(2) } },
      content: { current: 'i', keys: { i: bytes(3), old: bytes(5) } },
      numbers: new Uint8Array(32).fill(9),
      caseRef: bytes(4),
    }),
    keyRing,
    directory: () => parsed.directory,
    now: () => new Date('2026-11-13T10:00:00Z'),
    newId: randomUUID,
    afterCommit: () => undefined,
  };
}, 60_000);

afterAll(async () => {
  await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const form = (change: Partial<ReactionForm> = {}): ReactionForm => ({
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: 'skar-de-linde',
  careType: 'BSO',
  text: 'MARK-TEXT de groep was dicht',
  wish: 'MARK-WISH een telefoontje',
  discussedBefore: null,
  involved: [{ role: 'groepsleiding', name: 'MARK-INVOLVED' }],
  anonymous: false,
  name: 'MARK-NAME',
  email: 'mark-mail@example.nl',
  phone: null,
  relation: 'PARENT',
  contactPreference: 'MAIL',
  mayShareName: false,
  children: [{ firstName: 'MARK-CHILD', birthYear: 2021 }],
  supportPerson: null,
  language: 'NL',
  suspectedTransgression: false,
  ...change,
});

const request = (idempotencyKey: string) => ({ idempotencyKey, correlationId: randomUUID() });

const outboxOf = async (reactionId: string) => {
  const { rows } = await pool.query<{ topic: string; message_key: string; value: string }>(
    `SELECT topic, message_key, value FROM outbox
     WHERE message_key IN ($1::text, (SELECT case_ref FROM reaction WHERE id::text = $1)) ORDER BY id`,
    [reactionId],
  );
  return rows;
};

describe('submitting', () => {
  it('answers with number, code, text and the dates of a complaint, without any broker', async () => {
    const result = await submitReaction(ports, request(randomUUID()), form());
    expect(result).toMatchObject({
      outcome: 'RECEIVED',
      followUpCode: expect.stringMatching(/^([0-9A-Z]{4}-){4}.$/),
      proof: {
        number: expect.stringMatching(/^SKAR-2026-\d{6}$/),
        text: 'MARK-TEXT de groep was dicht',
        dates: {
          handlerKnownDueOn: '2026-11-20',
          proposalDueOn: '2026-12-04',
          settledDueOn: '2026-12-25',
        },
      },
    });
  });

  it('puts the key, the fact and the open event in the outbox, with no personal value in clear', async () => {
    const result = await submitReaction(ports, request(randomUUID()), form());
    if (result.outcome !== 'RECEIVED') throw new Error(result.outcome);
    const rows = await outboxOf(result.proof.reactionId);
    expect(rows.map((row) => row.topic)).toEqual([
      'klantreacties.key.v1',
      'klantreacties.intake.v1',
      'klantreacties.open.reaction.v1',
    ]);
    const { rows: bytes } = await pool.query<{ all: string }>(
      "SELECT string_agg(outbox::text, ' ') AS all FROM outbox",
    );
    expect(bytes[0]?.all).not.toMatch(/MARK-|mark-mail/);
    expect(bytes[0]?.all).not.toContain(result.proof.number);
    const fact = parseFact(rows[1]?.value ?? '');
    if ('refusal' in fact) throw new Error(fact.refusal.reason);
    const sealed = fact.envelope.data.personal ?? '';
    const ring = ports.keyRing as ReturnType<typeof createKeyRing>;
    expect(await ring.open(result.proof.reactionId, sealed)).toMatchObject({
      number: result.proof.number,
      reporter: { name: 'MARK-NAME', email: 'mark-mail@example.nl' },
    });
  });

  it('answers a retry the same when the directory would refuse it by now', async () => {
    const key = randomUUID();
    const first = await submitReaction(ports, request(key), form());
    const later = { ...ports, directory: () => ({ ...parsed.directory, locations: [] }) };
    expect(await submitReaction(later, request(key), form())).toEqual(first);
    expect(await submitReaction(later, request(key), form({ text: 'other' }))).toEqual({
      outcome: 'KEY_REUSED',
    });
    expect(await submitReaction(later, request(randomUUID()), form())).toMatchObject({
      outcome: 'PROBLEMS',
    });
  });

  it('keeps no data key of a retry', async () => {
    const key = randomUUID();
    const forgotten: string[] = [];
    const made: string[] = [];
    const keyRing: SubmitReactionPorts['keyRing'] = {
      ...ports.keyRing,
      newKey: (id) => (made.push(id), ports.keyRing.newKey(id)),
      forgetKey: (id) => (forgotten.push(id), ports.keyRing.forgetKey(id)),
    };
    await submitReaction({ ...ports, keyRing }, request(key), form());
    await submitReaction({ ...ports, keyRing }, request(key), form());
    expect(forgotten).toEqual(made.slice(1));
  });

  it('publishes to analysts nothing of a suspicion of transgressive behaviour', async () => {
    const result = await submitReaction(
      ports,
      request(randomUUID()),
      form({ suspectedTransgression: true }),
    );
    if (result.outcome !== 'RECEIVED') throw new Error(result.outcome);
    const topics = (await outboxOf(result.proof.reactionId)).map((row) => row.topic);
    expect(topics).toEqual(['klantreacties.key.v1', 'klantreacties.intake.v1']);
  });

  it('gives one reaction and one answer to fifty of one key at one moment', async () => {
    const key = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 50 }, () => submitReaction(ports, request(key), form())),
    );
    for (const result of results) expect(result).toEqual(results[0]);
    const { rows } = await pool.query('SELECT 1 FROM submission WHERE idempotency_key = $1', [key]);
    expect(rows).toHaveLength(1);
    const [result] = results;
    if (result?.outcome !== 'RECEIVED') throw new Error(result?.outcome);
    expect(await outboxOf(result.proof.reactionId)).toHaveLength(3);
  });

  it('answers the same later, whatever the order of fields, and refuses other content', async () => {
    const key = randomUUID();
    const first = await submitReaction(ports, request(key), form());
    const turned = Object.fromEntries(Object.entries(form()).reverse()) as unknown as ReactionForm;
    expect(await submitReaction(ports, request(key), turned)).toEqual(first);
    expect(await submitReaction(ports, request(key), form({ text: 'other' }))).toEqual({
      outcome: 'KEY_REUSED',
    });
  });

  it('answers the same after its key was replaced by another one', async () => {
    const key = randomUUID();
    const bytes = (fill: number) => new Uint8Array(32).fill(fill);
    const secretsOf = (current: string) =>
      createSecrets({
        followUpCode: { current: 'c', keys: { c: bytes(2) } },
        content: { current, keys: { i: bytes(3), old: bytes(5) } },
        numbers: new Uint8Array(32).fill(9),
        caseRef: bytes(4),
      });
    const under = (current: string) => ({ ...ports, secrets: secretsOf(current) });
    const first = await submitReaction(under('old'), request(key), form());
    expect(await submitReaction(under('i'), request(key), form())).toEqual(first);
  });

  it('never gives a number twice', async () => {
    const results = await Promise.all(
      Array.from({ length: 60 }, () =>
        submitReaction(
          ports,
          request(randomUUID()),
          form({ brand: 'korein', locationId: null, careType: null }),
        ),
      ),
    );
    const numbers = results.map((result) => result.outcome === 'RECEIVED' && result.proof.number);
    expect(new Set(numbers).size).toBe(60);
    for (const number of numbers) expect(number).toMatch(/^KOREIN-2026-\d{6}$/);
  });

  it('A8: gives no number again that was given when they followed each other', async () => {
    // All but a hundred of six digits, so that nearly every number was given before.
    const [before, given] = [1_000, 999_899];
    await pool.query(
      `INSERT INTO reaction_number (brand, year, last, given_in_order) VALUES ('kluppluz', 2026, $1, $2)`,
      [before, given],
    );
    const order = (sequence: number) =>
      ((sequence * 7_919) % 999_999) + (sequence > 999_999 ? 1_000_000 : 1);
    const store = createReactionStore(database);
    for (let n = 0; n < 3; n += 1)
      expect(order(await store.nextSequence('kluppluz', '2026', order))).toBeGreaterThan(given);
    await pool.query("DELETE FROM reaction_number WHERE brand = 'kluppluz'");
  }, 60_000);

  it.each([
    ['version 4', randomUUID()],
    ['version 7', '01936a5e-8f2c-7abc-9def-0123456789ab'],
  ])(
    'H6, B6: knows a UUID of %s in capitals, braces or as a URN for the same key',
    async (_what, key) => {
      const first = await submitReaction(ports, request(key.toUpperCase()), form());
      expect(first).toMatchObject({ outcome: 'RECEIVED' });
      for (const same of [key, `{${key}}`, `urn:uuid:${key}`])
        expect(await submitReaction(ports, request(same), form())).toEqual(first);
      const other = form({ text: 'Iets anders.' });
      expect(await submitReaction(ports, request(key), other)).toEqual({ outcome: 'KEY_REUSED' });
    },
  );

  it('counts half past midnight on New Year for the new year', async () => {
    const newYear = { ...ports, now: () => new Date('2026-12-31T23:30:00Z') };
    expect(await submitReaction(newYear, request(randomUUID()), form())).toMatchObject({
      proof: { number: expect.stringMatching(/^SKAR-2027-\d{6}$/) },
    });
  });

  it('writes nothing of a form with problems or a key that can be guessed', async () => {
    const count = async () => (await pool.query('SELECT 1 FROM reaction')).rowCount;
    const before = await count();
    expect(await submitReaction(ports, request(randomUUID()), form({ text: '' }))).toMatchObject({
      outcome: 'PROBLEMS',
    });
    expect(await submitReaction(ports, request('key-1'), form())).toEqual({
      outcome: 'KEY_TOO_WEAK',
    });
    expect(await count()).toBe(before);
  });
});
