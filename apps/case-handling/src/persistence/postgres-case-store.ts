import { randomUUID } from 'node:crypto';
import type { CaseScope } from '@klantreacties/access';
import {
  accessStated,
  caseRegistered,
  newFact,
  newOpenEvent,
  openCaseStateChanged,
  personalOf,
} from '@klantreacties/event-contracts';
import {
  lockAggregate,
  NotYet,
  type KeyRing,
  type OutboxMessage,
  type ShutOutRefs,
} from '@klantreacties/event-delivery';
import { daysBetween, isOnTime, localDateOf } from '@klantreacties/procedure';
import type { Database, Session } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { isUnjudged, type Case } from '../domain/case/case.ts';
import { shutOutOf } from '../domain/case/conflicts.ts';
import type { Decision, Fact } from '../domain/case/decision.ts';
import { refuse, type Refused } from '../domain/case/problems.ts';
import type { CaseStore, Cause } from '../use-cases/case/case-store.ts';
import { historyRows, start, type ChainEnd } from './case-history.ts';
import { readPast } from './case-past.ts';
import { caseOf, type BesideDocument, type StoredDocument } from './case-document.ts';
import { createCaseSearch } from './case-search.ts';
import { createMeasures } from './list-measures.ts';
import { countCases } from './count-cases.ts';
import { countHandled } from './count-handled.ts';
import { keepLetter, lettersOfCase, openCase, saveCase } from './case-statements.ts';
import { scopeSql } from './scope-sql.ts';
import { fillSearched } from './search-statements.ts';
import { createTimeLines } from './time-lines.ts';
import { listCases } from './work-list.ts';

interface Row extends StoredDocument, BesideDocument {
  version: number;
  fact_version: number;
}

interface Read {
  record: Case;
  version: number;
  chainEnd: ChainEnd;
}

interface Change {
  before: Read;
  next: Case;
  facts: Fact[];
  messages: OutboxMessage[];
}

/** What to answer, and what to save first; null for nothing. */
interface Decided {
  result: { record: Case } | Refused;
  change: Change | null;
}

const from = 'FROM case_record c JOIN case_personal p ON p.case_id = c.id';
const columns = `SELECT c.version, c.fact_version, c.updated_at, c.content, p.personal, ${lettersOfCase} ${from}`;
// One statement, so that the end of the chain is that of this version.
const withChainEnd = `SELECT c.version, c.fact_version, c.updated_at, c.content, p.personal, ${lettersOfCase}, (SELECT hash FROM case_history h
    WHERE h.case_id = c.id ORDER BY position DESC LIMIT 1) AS last_hash ${from}`;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Someone else saved first; the consumer sees a lost race and tries again. */
class LostRace extends Error {
  readonly code = '40001';
}

/** What makes the sealed part of a fact, and what says in it who is shut out. */
interface Sealing {
  keyRing: Pick<KeyRing, 'seal'>;
  shutOutRefs: Pick<ShutOutRefs, 'refOf' | 'currentKid'>;
}

/** Cases in case-handling's own PostgreSQL. */
export function createCaseStore(
  options: Sealing & { database: Database; afterCommit(): void },
): CaseStore {
  const { database, keyRing, shutOutRefs, afterCommit } = options;
  const client = database.clientOf(PrismaClient);

  const read = async (session: Session, scope: CaseScope | 'SYSTEM', id: string) => {
    const { text, values } = scope === 'SYSTEM' ? { text: 'true', values: [] } : scopeSql(scope, 2);
    const [row] = await session.query<Row & { last_hash: string | null }>(
      `${withChainEnd} WHERE c.id = $1::uuid AND ${text}`,
      [id, ...values],
    );
    if (row === undefined) return null;
    const { version, fact_version: position, last_hash: hash } = row;
    return { record: caseOf(row), version, chainEnd: { position, hash: hash ?? start } };
  };

  // Sealing waits for a key, so it comes before the transaction that writes.
  const messagesOf = (record: Case, position: number, facts: readonly Fact[], cause: Cause) =>
    Promise.all(
      facts.map((fact, n) =>
        messageOf({ keyRing, shutOutRefs }, record, fact, { ...cause, version: position + n + 1 }),
      ),
    );

  const statedUnder = (facts: readonly Fact[]) =>
    facts.some(({ definition }) => definition === caseRegistered || definition === accessStated)
      ? shutOutRefs.currentKid
      : null;

  const decided = async (
    before: Read,
    cause: Cause,
    decide: (record: Case) => Decision,
  ): Promise<Decided> => {
    const decision = decide(before.record);
    if ('problems' in decision) return { result: decision, change: null };
    const { facts } = decision;
    if (decision.next === before.record && facts.length === 0)
      return { result: { record: decision.next }, change: null };
    const next = savedAt(decision.next, cause.at);
    const result = { record: next };
    const messages = await messagesOf(next, before.chainEnd.position, facts, cause);
    return { result, change: { before, next, facts, messages } };
  };

  const save = async (session: Session, change: Change, cause: Cause) => {
    const { before, next, facts, messages } = change;
    const saved = await session.query(
      saveCase(before, next, {
        history: historyRows(next.id, before.chainEnd, entriesOf(facts, cause)),
        messages: [...messages, ...openMessages(before.record, next, cause)],
        statedUnder: statedUnder(facts),
      }),
    );
    if (saved.length === 0) throw new LostRace('Someone else saved this case first');
  };

  const change = async (
    scope: CaseScope | 'SYSTEM',
    asked: string,
    cause: Cause,
    decide: (record: Case) => Decision,
  ): Promise<{ record: Case } | Refused> => {
    // A UUID reads the same in capitals, but the lock is of the id as events have it.
    const id = asked.toLowerCase();
    const decideIn = async (session: Session): Promise<Decided> => {
      const before = await read(session, scope, id);
      if (before === null) return { result: refuse('NOT_FOUND'), change: null };
      return decided(before, cause, decide);
    };
    const locked = <Result>(work: (session: Session) => Promise<Result>) =>
      database.transact(async (session) => {
        await lockAggregate(session, id);
        return work(session);
      });
    const first = async () => {
      const made = await decideIn(database);
      const { change } = made;
      if (change !== null) await locked((session) => save(session, change, cause));
      return made;
    };
    // Letters and answers arrive beside a command; who decides under the lock does not lose to them again.
    const again = () =>
      locked(async (session) => {
        const made = await decideIn(session);
        if (made.change !== null) await save(session, made.change, cause);
        return made;
      });
    try {
      const { result, change } = await first().catch((cause: unknown) => {
        if (cause instanceof LostRace) return again();
        throw cause;
      });
      if (change !== null) afterCommit();
      return result;
    } catch (cause) {
      if (cause instanceof LostRace) return refuse('CONFLICT');
      throw cause;
    }
  };

  const findMany = async (scope: CaseScope, ids: readonly string[]) => {
    const { text, values } = scopeSql(scope, 2);
    const rows = await database.query<Row>(`${columns} WHERE c.id = ANY($1::uuid[]) AND ${text}`, [
      ids,
      ...values,
    ]);
    return new Map(rows.map((row) => [row.content.id, caseOf(row)]));
  };

  return {
    ...createTimeLines(database),
    ...createCaseSearch(database),
    ...createMeasures(database),
    change,
    async tryOut(scope, asked, cause, decide) {
      const before = await read(database, scope, asked.toLowerCase());
      if (before === null) return refuse('NOT_FOUND');
      const { result, change } = await decided(before, cause, decide);
      if ('problems' in result) return result;
      return { ...result, facts: (change?.messages ?? []).map(({ value }) => value ?? '') };
    },
    changeByItself: (id, cause, decide) => change('SYSTEM', id, cause, decide),
    async readAfter(after, atMost) {
      const rows = await database.query<Row>(
        `${columns} WHERE c.id > $1::uuid ORDER BY c.id LIMIT $2`,
        [after ?? beforeAll, atMost],
      );
      return rows.map(caseOf);
    },
    async notSearchableAfter(after, atMost) {
      const rows = await database.query<Row>(
        `${columns} WHERE c.id > $1::uuid AND NOT EXISTS (SELECT 1 FROM searched_case n WHERE n.case_id = c.id) ORDER BY c.id LIMIT $2`,
        [after ?? beforeAll, atMost],
      );
      return rows.map(caseOf);
    },
    async makeSearchable(records) {
      await database.query(fillSearched(records));
    },
    async notStatedAfter(after, atMost) {
      const rows = await database.query<{ id: string }>(
        `SELECT c.id ${from} WHERE c.id > $1::uuid AND c.stated_under IS DISTINCT FROM $2 ORDER BY c.id LIMIT $3`,
        [after ?? beforeAll, shutOutRefs.currentKid, atMost],
      );
      return rows.map(({ id }) => id);
    },
    waitingForOutside: () => client.caseRecord.count({ where: { waitsForOutside: true } }),
    pastOf: (id) => readPast(client, id),
    async changeIn(session, id, cause, decide) {
      const before = await read(session, 'SYSTEM', id);
      // Its reaction may still be on the way: the owner's facts have no order with ours.
      if (before === null) throw new NotYet('The case of this event is not there yet');
      const { change } = await decided(before, cause, decide);
      if (change !== null) await save(session, change, cause);
    },
    async keepLetter(session, letter) {
      await session.query(keepLetter(letter));
    },
    async openIn(session, { next, facts }, cause) {
      const messages = await messagesOf(next, 0, facts, cause);
      await session.query(
        openCase(next, {
          history: historyRows(next.id, { position: 0, hash: start }, entriesOf(facts, cause)),
          messages: [...messages, ...openMessages(null, next, cause)],
          statedUnder: statedUnder(facts),
        }),
      );
    },
    findMany,
    async versionsOf(scope, ids) {
      const { text, values } = scopeSql(scope, 2);
      return database.query<{ id: string; version: number; updatedAt: Date }>(
        `SELECT c.id, c.version, c.updated_at AS "updatedAt" FROM case_record c WHERE c.id = ANY($1::uuid[]) AND ${text}`,
        [ids, ...values],
      );
    },
    list: (scope, filter, asked) => listCases(database, scope, filter, asked),
    count: (scope, filter, asked) => countCases(database, scope, filter, asked),
    countHandled: (scope, staffIds) => countHandled(database, scope, staffIds),
  };
}

// Two changes may be saved in another order than they were asked for; what was saved never grows older.
const savedAt = (next: Case, at: Date): Case => {
  const updatedAt = at.toISOString();
  return updatedAt > next.updatedAt ? { ...next, updatedAt } : next;
};

const entriesOf = (facts: readonly Fact[], { at, actor }: Cause) =>
  facts.map(({ definition, data, personal }) => ({
    at,
    actor,
    what: definition.name,
    data,
    personal,
  }));

async function messageOf(
  { keyRing, shutOutRefs }: Sealing,
  record: Case,
  fact: Fact,
  { at, correlationId, causationId, version }: Cause & { version: number },
): Promise<OutboxMessage> {
  const { id, reaction } = record;
  const personal = personalOf(fact.definition, fact.personal as never);
  const envelope = newFact(fact.definition, {
    id: fact.id,
    subject: id,
    time: at,
    aggregateVersion: version,
    correlationId,
    causationId,
    data: { ...reaction, ...refsFor(fact, record, shutOutRefs), ...fact.data } as never,
    // A fact that names nobody needs no key, and can be published after an erasure.
    sealedPersonal: Object.keys(personal).length === 0 ? null : await keyRing.seal(id, personal),
  });
  return { topic: fact.definition.topic, key: id, value: JSON.stringify(envelope) };
}

// In no order of persons; the history has the persons themselves and needs no refs.
function refsFor(
  { definition }: Fact,
  record: Case,
  { refOf }: Pick<ShutOutRefs, 'refOf'>,
): object {
  if (!('shutOutRefs' in definition.data.shape)) return {};
  const { id: caseId, reaction } = record;
  const year = localDateOf(new Date(reaction.submittedAt)).slice(0, 4);
  const refs = shutOutOf(record).map((staffId) => refOf({ caseId, year, staffId }));
  return { shutOutRefs: refs.toSorted() };
}

function termsOnTime({ milestones }: Case) {
  const onTime = (milestone: string) => {
    const { dueOn, metAt = null } = milestones.find((one) => one.milestone === milestone) ?? {};
    return dueOn === undefined || metAt === null ? null : isOnTime(dueOn, new Date(metAt));
  };
  return {
    handlerKnown: onTime('HANDLER_KNOWN'),
    proposal: onTime('PROPOSAL'),
    settled: onTime('SETTLED'),
  };
}

// What lifting makes open again is told as it stands; what was told before stays told.
function openMessages(before: Case | null, next: Case, { at }: Cause): OutboxMessage[] {
  const { reaction, state } = next;
  const isTold = before !== null && before.state === state && !before.reaction.restricted;
  if (reaction.restricted || isTold) return [];
  const day = localDateOf(at);
  const judgment = isUnjudged(next) ? null : next.judgment;
  const event = newOpenEvent(openCaseStateChanged, {
    id: randomUUID(),
    caseRef: reaction.caseRef,
    day,
    data: {
      caseRef: reaction.caseRef,
      brand: reaction.brand,
      kind: reaction.kind,
      locationId: reaction.locationId,
      careType: reaction.careType,
      state,
      on: day,
      category: judgment?.category ?? null,
      findings: judgment?.points.map(({ finding }) => finding) ?? [],
      daysSinceSubmission: daysBetween(localDateOf(new Date(reaction.submittedAt)), day),
      ...(state === 'CLOSED' ? { termsOnTime: termsOnTime(next) } : {}),
    },
  });
  return [
    { topic: openCaseStateChanged.topic, key: reaction.caseRef, value: JSON.stringify(event) },
  ];
}
