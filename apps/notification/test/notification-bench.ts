import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  accessStated,
  addressCorrected,
  agreementsConfirmed,
  caseRegistered,
  caseRestricted,
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
  restrictionLifted,
} from '@klantreacties/event-contracts';
import { createShutOutRefs } from '@klantreacties/event-delivery';
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
import { readershipsBy } from '../src/sending/quality-readers.ts';
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
  data: Omit<DataOf<D>, keyof ReturnType<typeof head>> & { restricted?: boolean },
  aggregateVersion = 1,
): FactEnvelope {
  return newFact<FactDefinition>(definition, {
    id: randomUUID(),
    subject: caseId,
    time: new Date('2026-11-13T10:00:00Z'),
    aggregateVersion,
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

const shutOut = createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } });
export const readershipOf = readershipsBy(shutOut);
/** The refs of people who are shut out of a case of 2026. */
export const refsOf = (caseId: string, staffIds: readonly string[]) =>
  staffIds.map((staffId) => shutOut.refOf({ caseId, year: '2026', staffId }));

/** The case of a reaction is opened, with whom it shuts out; null as a version of before said it. */
export function registered(
  { fact: { subject } }: Submitted,
  staffIds: readonly string[] | null = [],
  { restricted = false } = {},
): Submitted {
  const refs = staffIds === null ? {} : { shutOutRefs: refsOf(subject, staffIds) };
  const data = { dates, registeredAt: '2026-11-13T09:00:01.000Z', restricted, ...refs };
  const fact = factOfCase(caseRegistered, subject, data);
  return { fact, personal: { number: 'SKAR-2026-000001' } };
}

/** It is said since who is shut out of a case. */
export function stated({ fact: { subject } }: Submitted, staffIds: readonly string[]): Submitted {
  const refs = { shutOutRefs: refsOf(subject, staffIds) };
  const data = { dates, statedAt: '2026-11-13T09:00:02.000Z', ...refs };
  const fact = factOfCase(accessStated, subject, data, 3);
  return { fact, personal: { number: 'SKAR-2026-000001' } };
}

let turnedSoFar = 20;

/** Staff restricts a case, or lifts that again; `staffIds` are shut out of it. */
export function turned(
  { fact: { subject } }: Submitted,
  restricted: boolean,
  staffIds: readonly string[] = [],
): Submitted {
  const shutOutRefs = refsOf(subject, staffIds);
  const at = '2026-11-13T09:00:03.000Z';
  turnedSoFar += 1;
  if (restricted) {
    const data = { restricted, shutOutRefs, restrictedAt: at };
    const personal = { byStaffId: 'joris-bakker', reason: 'Er is geslagen.' };
    return { fact: factOfCase(caseRestricted, subject, data, turnedSoFar), personal };
  }
  const data = { restricted, shutOutRefs, liftedAt: at };
  const personal = { byStaffIds: ['karin-vos', 'renate-smit'] };
  return { fact: factOfCase(restrictionLifted, subject, data, turnedSoFar), personal };
}

/** A colleague is notified about a case. */
export function noticed(
  { fact: { subject } }: Submitted,
  notice: 'NO_LONGER_HANDLER' | 'WAITS_FOR_OUTSIDE' | 'REPORTER_WROTE',
  to: { name: string | null; email: string },
): Submitted {
  const data = { notice, givenAt: '2026-11-13T09:00:04.000Z' };
  const personal = { number: 'SKAR-2026-000001', to };
  return { fact: factOfCase(noticeGiven, subject, data, 40), personal };
}

/** A judgment that P&K sends: to the reporter, with copies to the handler and to P&K. */
export function judged({ caseId = randomUUID() as string, restricted = false } = {}): Submitted {
  const fact = factOfCase(agreementsConfirmed, caseId, {
    restricted,
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

/** A colleague is notified of a case: called in for it, or of something else. */
export function notice(
  email: string,
  about: DataOf<typeof noticeGiven>['notice'] = 'CALLED_IN',
  caseId = randomUUID() as string,
): Submitted {
  const data = { notice: about, givenAt: '2026-11-13T10:00:00.000Z' };
  const fact = factOfCase(noticeGiven, caseId, data);
  return { fact, personal: { number: 'SKAR-2026-000001', to: { name: null, email } } };
}

let settledSoFar = 1;

/** Somebody, and nobody else, turns out to be involved in the case of a fact. */
export function involved(
  { fact }: Submitted,
  staffId: string,
  outcome: 'PRESUMED' | 'CONFIRMED' = 'CONFIRMED',
): Submitted {
  // An outside person who is merely presumed is not shut out.
  const out = outcome === 'CONFIRMED' ? [staffId] : [];
  const shutOutRefs = refsOf(fact.subject, out);
  const data = { involvedId: randomUUID(), outcome, shutOutRefs };
  const settled = factOfCase(involvedPersonSettled, fact.subject, data, (settledSoFar += 1));
  return { fact: settled, personal: { staffId } };
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
        readershipOf,
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
        readershipOf,
        directory: () => known,
        now: () => clock.now(),
      });
      const refused = await database.transact((session) => write([fact], session));
      if (refused !== undefined) throw new Error(refused.refusal.reason);
      for (const delivery of deliveries) delivery.wake();
    },
    /** Writes the letters of several facts in one transaction. */
    async takeTogether(all: readonly Submitted[]) {
      const personal = new Map(all.map((one) => [one.fact.subject, one.personal]));
      const write = followLetterFacts({
        store,
        keyRing: { open: async (caseId) => personal.get(caseId) ?? 'erased' },
        readershipOf,
        directory: () => directory,
        now: () => clock.now(),
      });
      await database.transact((session) =>
        write(
          all.map(({ fact }) => fact),
          session,
        ),
      );
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
