import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactEnvelope } from '@klantreacties/event-contracts';
import { connectBroker, createKeyRing } from '@klantreacties/event-delivery';
import { parseDirectory } from '@klantreacties/organisation';
import { migrateDatabase, openDatabase } from '@klantreacties/service-runtime';
import { startPostgres } from '@klantreacties/test-harness';
import type { ReactionForm } from '../src/domain/reaction-form.ts';
import { createFollowUpStore } from '../src/persistence/postgres-follow-up-store.ts';
import { createReactionStore } from '../src/persistence/postgres-reaction-store.ts';
import { createRenewalStore } from '../src/persistence/postgres-renewal-store.ts';
import { createSecrets } from '../src/secrets.ts';
import { openFollowUp } from '../src/use-cases/open-follow-up.ts';
import { renewCode } from '../src/use-cases/renew-code.ts';
import { requestNewCode } from '../src/use-cases/request-new-code.ts';
import { sendLink } from '../src/use-cases/send-link.ts';
import { submitReaction } from '../src/use-cases/submit-reaction.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

const form: ReactionForm = {
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: 'skar-de-linde',
  careType: 'BSO',
  text: 'De groep was dicht',
  wish: null,
  discussedBefore: null,
  involved: [],
  anonymous: false,
  name: 'Eva Jansen',
  email: 'eva@example.nl',
  phone: null,
  relation: 'PARENT',
  contactPreference: null,
  mayShareName: false,
  children: [],
  supportPerson: null,
  language: 'NL',
  suspectedTransgression: false,
};

/** A reaction that was sent in, as its reporter has it. */
export interface SentIn {
  id: string;
  number: string;
  code: string;
  email: string;
  /** The same form under the same key once more. */
  sendAgain(): ReturnType<typeof submitReaction>;
}

const minute = 60_000;

/** Intake on a real database of its own, without a broker, with a clock that a spec moves. */
export async function startLostCodeBench() {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-lost-code-'));
  const postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('intake');
  const database = openDatabase(url, { connections: 12 });
  await migrateDatabase({
    url,
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'postgres',
  });
  const bytes = (fill: number) => new Uint8Array(32).fill(fill);
  const keyRing = createKeyRing({
    broker: connectBroker({ clientId: 'intake', brokers: ['127.0.0.1:1'] }),
    topic: 'klantreacties.key.v1',
    masterKeys: { current: 'm', keys: { m: bytes(1) } },
    onStopped: () => undefined,
  });
  const clock = { now: new Date('2026-12-01T09:00:00Z') };
  const tokens: string[] = [];
  const store = createRenewalStore(database);
  const ports = {
    store,
    keyRing,
    secrets: createSecrets({
      followUpCode: { current: 'c', keys: { c: bytes(2), old: bytes(7) } },
      content: { current: 'i', keys: { i: bytes(3) } },
      numbers: bytes(9),
      caseRef: bytes(4),
    }),
    directory: () => directory,
    now: () => clock.now,
    newId: randomUUID,
    newToken() {
      tokens.push(randomBytes(32).toString('base64url'));
      return tokens.at(-1)!;
    },
    afterCommit: () => undefined,
    afterRequest: () => undefined,
  };
  const followUpStore = createFollowUpStore(database);
  const submitting = { ...ports, store: createReactionStore(database) };

  return {
    database,
    store,
    ports,
    followUpStore,
    tokens,
    later(minutes: number) {
      clock.now = new Date(clock.now.getTime() + minutes * minute);
    },
    async sentIn(change: Partial<ReactionForm> = {}): Promise<SentIn> {
      const email = `${randomUUID().slice(0, 8)}@example.nl`;
      const request = { idempotencyKey: randomUUID(), correlationId: randomUUID() };
      const filled = { ...form, email, ...change };
      const sendAgain = () => submitReaction(submitting, request, filled);
      const result = await sendAgain();
      if (result.outcome !== 'RECEIVED') throw new Error(result.outcome);
      const { reactionId: id, number } = result.proof;
      return { id, number, code: result.followUpCode, email: filled.email ?? '', sendAgain };
    },
    request: (number: string, email: string) =>
      requestNewCode(ports, { number, email, correlationId: randomUUID(), language: 'NL' }),
    /** Looks at all that was asked for; gives for how much of it a link goes out. */
    async look(): Promise<number> {
      let links = 0;
      for (const request of await store.requested(1_000))
        if ((await sendLink(ports, request)) === 'LINK_GOES_OUT') links += 1;
      return links;
    },
    /** Asks for a link and looks; gives its token, or null where none goes out. */
    async linkFor(number: string, email: string): Promise<string | null> {
      await this.request(number, email);
      return (await this.look()) === 1 ? (tokens.at(-1) ?? null) : null;
    },
    /** The mail server took every letter that waits. */
    async accept(): Promise<void> {
      const links = await database.query<{ id: string }>(
        'SELECT id FROM code_link WHERE accepted_at IS NULL',
      );
      await database.transact(async (session) => {
        for (const { id } of links) await store.accepted(session, id, clock.now);
      });
    },
    /** Two colleagues allowed a new code by the address of now. */
    allow: ({ id }: SentIn) =>
      database.transact((session) =>
        store.allowCode(session, id, {
          id: randomUUID(),
          askedAt: clock.now,
          correlationId: randomUUID(),
        }),
      ),
    correct: ({ id }: SentIn, email: string) =>
      database.transact((session) => store.keepAddress(session, id, { email, at: clock.now })),
    renew: (token: string, idempotencyKey: string = randomUUID()) =>
      renewCode(ports, { token, idempotencyKey, correlationId: randomUUID() }),
    open: (number: string, code: string) =>
      openFollowUp(
        {
          ...ports,
          store: followUpStore,
          tokens: {
            open: async (id, generation) => ({
              token: `${id} ${generation}`,
              expiresAt: clock.now,
            }),
          },
        },
        { number, code, language: 'NL' },
      ),
    /** The facts of a reaction, in the order in which they leave. */
    async factsOf({ id }: SentIn): Promise<FactEnvelope[]> {
      const rows = await database.query<{ value: string }>(
        "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.intake.v1' ORDER BY id",
        [id],
      );
      return rows.map(({ value }) => JSON.parse(value) as FactEnvelope);
    },
    async stop() {
      await database.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type LostCodeBench = Awaited<ReturnType<typeof startLostCodeBench>>;
