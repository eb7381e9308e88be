import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newFact, reactionSubmitted, type FactEnvelope } from '@klantreacties/event-contracts';
import { parseDirectory } from '@klantreacties/organisation';
import { createLogger, openDatabase, type Database } from '@klantreacties/service-runtime';
import {
  startMailInbox,
  startPostgres,
  type MailInbox,
  type PostgresServer,
} from '@klantreacties/test-harness';
import { writeLettersWhenFacts } from '../src/consumers/write-letters-when-facts.ts';
import { deliverLetters } from '../src/deliver-letters.ts';
import { createLetterStore } from '../src/persistence/letter-store.ts';
import type { LetterStore } from '../src/use-cases/letter-store.ts';

const here = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parsed = parseDirectory(here('../../../libs/organisation/directory.yaml'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const directory = () => parsed.directory;
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-notification-'));
let wall = Date.parse('2026-11-13T10:00:00Z');
// Each look at the clock is two seconds later, so that no spec waits for a back-off.
const now = () => new Date((wall += 2_000));
let postgres: PostgresServer;
let database: Database;
let inbox: MailInbox;
let store: LetterStore;
let delivery: ReturnType<typeof deliverLetters>;

const newDelivery = () =>
  deliverLetters({
    smtpUrl: inbox.smtpUrl,
    store,
    directory,
    now,
    logger: createLogger({ service: 'spec', level: 'silent' }),
    afterCommit: () => undefined,
  });

beforeAll(async () => {
  [postgres, inbox] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    startMailInbox(),
  ]);
  database = openDatabase(await postgres.urlOf('notification'));
  await database.pool.query(here('../prisma/migrations/0001_initial/migration.sql'));
  store = createLetterStore({ database, keyRing: { seal: async () => 'sealed' } });
  delivery = newDelivery();
  await delivery.start();
}, 60_000);

afterAll(async () => {
  await delivery?.stop();
  await inbox?.stop();
  await database?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

/** A submitted reaction of a reporter with this address, or an anonymous one. */
function submitted(email: string | null): {
  fact: FactEnvelope;
  personal: Record<string, unknown>;
} {
  const subject = randomUUID();
  const fact = newFact(reactionSubmitted, {
    id: randomUUID(),
    subject,
    time: now(),
    aggregateVersion: 1,
    correlationId: subject,
    causationId: subject,
    sealedPersonal: 'sealed',
    data: {
      caseRef: `ref-${subject}`,
      brand: 'skar',
      kind: 'COMPLAINT',
      locationId: null,
      careType: null,
      language: 'NL',
      anonymous: email === null,
      restricted: false,
      submittedAt: '2026-11-13T09:00:00.000Z',
      relation: null,
      dates: {
        ruleVersion: '2026-1',
        handlerKnownDueOn: '2026-11-20',
        proposalDueOn: '2026-12-04',
        settledDueOn: '2026-12-25',
      },
    },
  });
  const reporter = email === null ? null : { name: 'Eva', email, phone: null };
  return { fact, personal: { number: 'SKAR-2026-000001', reporter } };
}

async function take({ fact, personal }: ReturnType<typeof submitted>): Promise<void> {
  const write = writeLettersWhenFacts({
    store,
    keyRing: { open: async () => personal },
    directory,
    now,
  });
  await database.transact((session) => write(fact, session));
  delivery.ring();
}

const lettersOf = (fact: FactEnvelope) =>
  database.query<{
    letter: string;
    state: string;
    channel: string;
    attempts: number;
    smtp_code: number | null;
    message_id: string;
    id: string;
  }>('SELECT * FROM letter WHERE case_id = $1 ORDER BY letter', [fact.subject]);

async function until(fact: FactEnvelope, code: string, state: string) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const letter = (await lettersOf(fact)).find(
      (one) => one.letter === code && one.state === state,
    );
    if (letter !== undefined) return letter;
    await pause(25);
  }
  throw new Error(`${code} did not become ${state}: ${JSON.stringify(await lettersOf(fact))}`);
}

const mailTo = (address: string) => inbox.messages().filter(({ to }) => to === address);
const factsOf = async (fact: FactEnvelope) =>
  (
    await database.query<{ value: string }>(
      "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.letter.v1' ORDER BY id",
      [fact.subject],
    )
  ).map(
    ({ value }) =>
      JSON.parse(value) as { type: string; aggregateversion: number; data: { letter: string } },
  );

describe('a letter', () => {
  it('goes out once though its fact comes twice, and tells that it was queued and sent', async () => {
    const one = submitted('once@example.nl');
    await take(one);
    await take(one);
    await until(one.fact, 'E01', 'SENT');
    await until(one.fact, 'N01', 'SENT');
    expect(mailTo('once@example.nl')).toHaveLength(1);
    const told = await factsOf(one.fact);
    expect(told.map(({ aggregateversion }) => aggregateversion)).toEqual([1, 2, 3, 4]);
    expect(
      told.filter(({ data }) => data.letter === 'E01').map(({ type }) => type.split('.').at(-1)),
    ).toEqual(['queued', 'sent']);
  }, 30_000);

  it('is tried again under the same Message-ID when the server puts it off', async () => {
    inbox.failNext(3, 451);
    const one = submitted('later@example.nl');
    await take(one);
    const letter = await until(one.fact, 'E01', 'SENT');
    expect(mailTo('later@example.nl').map(({ messageId }) => messageId)).toEqual([
      letter.message_id,
    ]);
  }, 30_000);

  it('that is refused for good is told to P&K, and not sent', async () => {
    const one = submitted('gone@example.nl');
    inbox.failNext(2, 550);
    await take(one);
    expect(await until(one.fact, 'E01', 'FAILED')).toMatchObject({ smtp_code: 550 });
    await until(one.fact, 'N11', 'SENT');
    expect(mailTo('gone@example.nl')).toEqual([]);
    expect((await factsOf(one.fact)).map(({ type }) => type.split('.').at(-1))).toContain('failed');
  }, 30_000);

  it('lies in the file for who is anonymous, and counts as sent', async () => {
    const one = submitted(null);
    await take(one);
    expect(await until(one.fact, 'E01', 'SENT')).toMatchObject({ channel: 'FILE', attempts: 0 });
  }, 30_000);

  it('that a crash left in SENDING goes out again under the same Message-ID', async () => {
    const one = submitted('crash@example.nl');
    await take(one);
    const letter = await until(one.fact, 'E01', 'SENT');
    await delivery.stop();
    await database.query("UPDATE letter SET state = 'SENDING' WHERE id = $1", [letter.id]);
    delivery = newDelivery();
    await delivery.start();
    for (let attempt = 0; attempt < 200 && mailTo('crash@example.nl').length < 2; attempt += 1)
      await pause(25);
    const ids = mailTo('crash@example.nl').map(({ messageId }) => messageId);
    expect(ids).toEqual([letter.message_id, letter.message_id]);
  }, 30_000);
});
