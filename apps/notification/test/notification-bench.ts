import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  addressCorrected,
  agreementsConfirmed,
  involvedPersonSettled,
  lettersSentAgain,
  newCodeRequested,
  newFact,
  progressTold,
  noticeGiven,
  personalOf,
  reactionSubmitted,
  type DataOf,
  type FactDefinition,
  type FactEnvelope,
} from '@klantreacties/event-contracts';
import {
  createLogger,
  migrateDatabase,
  openDatabase,
  type Database,
} from '@klantreacties/service-runtime';
import { startPostgres } from '@klantreacties/test-harness';
import { followLetterFacts } from '../src/consumers/write-letters-when-facts.ts';
import { deliverLetters, type DeliveryOptions } from '../src/sending/deliver-letters.ts';
import { createDeliveryTurns } from '../src/persistence/postgres-delivery-turns.ts';
import { createLetterStore } from '../src/persistence/postgres-letter-store.ts';
import type { LetterStore } from '../src/sending/letter-store.ts';
import { dates, directory } from './sample-letters.ts';

export interface Submitted {
  fact: FactEnvelope;
  personal: Record<string, unknown>;
}

export interface KeptLetter {
  id: string;
  letter: string;
  audience: string;
  state: string;
  channel: string;
  attempts: number;
  smtp_code: number | null;
  message_id: string;
}

/** A submitted reaction of a reporter with this address, or an anonymous one. */
export function submitted(email: string | null, name = 'Eva'): Submitted {
  const subject = randomUUID();
  const fact = newFact(reactionSubmitted, {
    id: randomUUID(),
    subject,
    time: new Date('2026-11-13T10:00:00Z'),
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
      dates,
    },
  });
  const reporter = email === null ? null : { name, email, phone: null };
  const personal = personalOf(reactionSubmitted, {
    number: 'SKAR-2026-000001',
    text: 'De toon aan de deur',
    wish: null,
    discussedBefore: null,
    reporter,
    children: [],
    involved: [],
    supportPerson: null,
    contactPreference: null,
    mayShareName: true,
  });
  return { fact, personal };
}

const head = (caseId: string) => ({
  caseRef: `ref-${caseId}`,
  brand: 'skar',
  kind: 'COMPLAINT' as const,
  locationId: null,
  careType: null,
  language: 'NL' as const,
  anonymous: false,
  restricted: false,
  submittedAt: '2026-11-13T09:00:00.000Z',
});

function factOfCase<D extends FactDefinition>(
  definition: D,
  caseId: string,
  data: Omit<DataOf<D>, keyof ReturnType<typeof head>>,
): FactEnvelope {
  return newFact<FactDefinition>(definition, {
    id: randomUUID(),
    subject: caseId,
    time: new Date('2026-11-13T10:00:00Z'),
    aggregateVersion: 1,
    correlationId: caseId,
    causationId: caseId,
    sealedPersonal: 'sealed',
    data: { ...head(caseId), ...data },
  });
}

/** An address that P&K corrects, with what goes out again; the former one hears of it where it is given. */
export function corrected(
  { fact: { subject } }: Submitted,
  email: string,
  again: { letterIds?: string[]; outdatedIds?: string[]; wentSince?: string } = {},
  former?: string,
): Submitted {
  const fact = factOfCase(addressCorrected, subject, {
    correctedAt: '2026-11-20T10:00:00.000Z',
    again: { letterIds: [], outdatedIds: [], wentSince: null, ...again },
  });
  return { fact, personal: { email, ...(former === undefined ? {} : { former }) } };
}

/** Letters that P&K sends again. */
export function sentAgain({ fact }: Submitted, email: string, letterIds: string[]): Submitted {
  const sentAgainAt = '2026-11-20T10:00:00.000Z';
  const again = factOfCase(lettersSentAgain, fact.subject, { sentAgainAt, letterIds });
  return { fact: again, personal: { email } };
}

/** A judgment that P&K sends: to the reporter, with copies to the handler and to P&K. */
export function judged(): Submitted {
  const fact = factOfCase(agreementsConfirmed, randomUUID(), {
    judgmentId: randomUUID(),
    confirmedAt: '2026-11-13T10:00:00.000Z',
    category: 'COMMUNICATIE',
    points: [],
    measures: [],
    disputeUntil: '2027-11-13',
  });
  return {
    fact,
    personal: {
      number: 'SKAR-2026-000001',
      reporter: { name: 'Eva', email: `${fact.subject}@example.nl` },
      handler: { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' },
      gist: 'Strekking.',
      points: [],
      measures: [],
      noMeasuresReason: 'Geen.',
    },
  };
}

/** What was done about a reaction, to whoever sent it. */
export function progressOn({ fact, personal }: Submitted, done = 'We hebben gebeld.'): Submitted {
  const { number, reporter } = personal as { number: string; reporter: object };
  const told = factOfCase(progressTold, fact.subject, {
    messageId: randomUUID(),
    nextMessageOn: '2026-11-27',
    toldAt: '2026-11-20T10:00:00.000Z',
  });
  const words = { done, next: 'We praten met de groep.', reasonOfDelay: null };
  return { fact: told, personal: { number, reporter, ...words } };
}

/** Somebody with number and address of a case lost its code; the token is sealed for the mail alone. */
export function codeLost(email: string, sealedToken: string): Submitted {
  const data = { requestedAt: '2026-11-13T10:00:00.000Z' };
  const fact = factOfCase(newCodeRequested, randomUUID(), data);
  const reporter = { name: 'Eva', email };
  return { fact, personal: { number: 'SKAR-2026-000001', reporter, sealedToken } };
}

/** A colleague is called in for a case. */
export function notice(email: string): Submitted {
  const data = { notice: 'CALLED_IN' as const, givenAt: '2026-11-13T10:00:00.000Z' };
  const fact = factOfCase(noticeGiven, randomUUID(), data);
  return { fact, personal: { number: 'SKAR-2026-000001', to: { name: null, email } } };
}

/** Somebody turns out to be involved in the case of a fact. */
export function involved(
  { fact }: Submitted,
  staffId: string,
  outcome: 'PRESUMED' | 'CONFIRMED' = 'CONFIRMED',
): Submitted {
  const data = { involvedId: randomUUID(), outcome };
  return { fact: factOfCase(involvedPersonSettled, fact.subject, data), personal: { staffId } };
}

/** Notification on a real database of its own, without a broker; a spec starts the deliveries it wants. */
export async function startBench() {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-notification-'));
  const postgres = await startPostgres(join(folder, 'postgres'));
  const url = await postgres.urlOf('notification');
  const database = openDatabase(url);
  await database.query("CREATE ROLE runner LOGIN PASSWORD 'runner'");
  await migrateDatabase({
    url,
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'runner',
  });
  const store = createLetterStore(database);
  const clock = { now: () => new Date('2026-11-13T10:00:00Z') };
  const deliveries: ReturnType<typeof deliverLetters>[] = [];
  const databases: Database[] = [database];

  const lettersOf = ({ fact }: Submitted) =>
    database.query<KeptLetter>('SELECT * FROM letter WHERE case_id = $1 ORDER BY letter', [
      fact.subject,
    ]);

  return {
    database,
    store,
    clock,
    lettersOf,
    /** A second instance's own connections. */
    openAnother() {
      const another = openDatabase(url);
      databases.push(another);
      return another;
    },
    async deliver(given: Partial<DeliveryOptions> & { smtpUrl: string; store?: LetterStore }) {
      const delivery = deliverLetters({
        store,
        turns: createDeliveryTurns(database.pool),
        openToken: async (_caseId, sealed) => sealed,
        directory: () => directory,
        now: () => clock.now(),
        logger: createLogger({ service: 'spec', level: 'silent' }),
        afterCommit: () => undefined,
        firstBackOffMs: 50,
        settleMs: 500,
        ...given,
      });
      deliveries.push(delivery);
      await delivery.start();
      return delivery;
    },
    /** Writes the letters of a fact and wakes every delivery. */
    async take({ fact, personal }: Submitted, known = directory) {
      const write = followLetterFacts({
        store,
        keyRing: { open: async () => personal },
        directory: () => known,
        now: () => clock.now(),
      });
      const refused = await database.transact((session) => write([fact], session));
      if (refused !== undefined) throw new Error(refused.refusal.reason);
      for (const delivery of deliveries) delivery.wake();
    },
    async until(one: Submitted, code: string, state: string): Promise<KeptLetter> {
      for (let attempt = 0; attempt < 400; attempt += 1) {
        const found = (await lettersOf(one)).find(
          (kept) => kept.letter === code && kept.state === state,
        );
        if (found !== undefined) return found;
        await pause(25);
      }
      throw new Error(`${code} did not become ${state}: ${JSON.stringify(await lettersOf(one))}`);
    },
    /** Kinds of the letter facts of a case, in order. */
    async factsOf({ fact }: Submitted) {
      const rows = await database.query<{ value: string }>(
        "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.letter.v1' ORDER BY id",
        [fact.subject],
      );
      return rows.map(({ value }) => {
        const event = JSON.parse(value) as {
          type: string;
          aggregateversion: number;
          data: { letter: string; audience: string };
        };
        return {
          kind: event.type.split('.').at(-1)!,
          version: event.aggregateversion,
          ...event.data,
        };
      });
    },
    async stopDeliveries() {
      await Promise.all(deliveries.splice(0).map((delivery) => delivery.stop()));
    },
    async stop() {
      await this.stopDeliveries();
      for (const one of databases) await one.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Bench = Awaited<ReturnType<typeof startBench>>;
