import {
  entryLogged,
  progressTold,
  proposalAnswered,
  solutionProposed,
} from '@klantreacties/event-contracts';
import { addDays, localDateOf } from '@klantreacties/procedure';
import type { CaseRecord, EntryKind } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, type Decision, type Moment, type Told } from './decision.ts';
import { refuse } from './refusals.ts';
import { addressOf, isDayFrom, textRefusal } from './texts.ts';
import { answerAgain, madeBefore, type MadeBy } from './used-keys.ts';

const daysToAnswer = 7;

export interface EntryGiven {
  key: string;
  kind: Exclude<EntryKind, 'REPORTER_MESSAGE'>;
  text: string;
  visible: boolean;
}

export interface ProgressGiven {
  key: string;
  done: string;
  next: string;
  /** Local day, today or later. */
  nextMessageOn: string;
  reasonOfDelay: string | null;
}

/** Logs a contact, interview or note; the first contact starts the investigation. */
export function logEntry(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
  given: EntryGiven,
): Decision {
  const before = madeBefore(record, 'logEntry', given.key);
  if (before !== null)
    return answerAgain(record, before, (id) => record.personal.entries[id]?.text === given.text);
  const refusal = refusalOf(record, 'logEntry', actor);
  if (refusal !== null) return { refusal };
  const fault = textRefusal('text', given.text);
  if (fault !== null) return fault;
  const starts = record.state === 'ASSIGNED' && (given.kind === 'CONTACT' || record.head.anonymous);
  return withEntry({ ...record, state: starts ? 'INVESTIGATING' : record.state }, newId, {
    key: given.key,
    madeBy: 'logEntry',
    kind: given.kind,
    visible: given.visible,
    text: given.text,
    byStaffId: actor.staffId,
    at: now,
  });
}

/** A message of the reporter stands in the dossier, in any state. */
export function receiveMessage(
  record: CaseRecord,
  { newId }: Moment,
  given: { key: string; text: string; at: Date },
): Decision {
  const before = madeBefore(record, 'reporterAnswer', given.key);
  if (before !== null) return answerAgain(record, before, () => true);
  return withEntry(record, newId, {
    ...given,
    madeBy: 'reporterAnswer',
    kind: 'REPORTER_MESSAGE',
    visible: true,
    byStaffId: null,
  });
}

function withEntry(
  record: CaseRecord,
  newId: () => string,
  entry: {
    key: string;
    madeBy: MadeBy;
    kind: EntryKind;
    visible: boolean;
    text: string;
    byStaffId: string | null;
    at: Date;
  },
): Decision {
  const id = newId();
  const { key, madeBy, kind, visible, text, byStaffId } = entry;
  const at = entry.at.toISOString();
  const next = {
    ...record,
    usedKeys: [...record.usedKeys, { key, madeBy, id }],
    entries: [...record.entries, { id, kind, visible, at }],
    personal: {
      ...record.personal,
      entries: { ...record.personal.entries, [id]: { byStaffId, text } },
    },
  };
  const fact = tell(newId(), entryLogged, {
    data: { entryId: id, entryKind: kind, visibleToReporter: visible, loggedAt: at },
    personal: { byStaffId, text },
  });
  return { next, told: [fact] };
}

/** Tells the reporter how it stands (E04); never edited after sending. */
export function tellProgress(
  record: CaseRecord,
  actor: Actor,
  { now, today, newId }: Moment,
  given: ProgressGiven,
): Decision {
  const { key, done, next: follows, nextMessageOn, reasonOfDelay } = given;
  const before = madeBefore(record, 'tellProgress', key);
  if (before !== null)
    return answerAgain(record, before, (id) => {
      const told = record.personal.messages[id];
      return told?.done === done && told.next === follows;
    });
  const refusal = refusalOf(record, 'tellProgress', actor);
  if (refusal !== null) return { refusal };
  const fault =
    textRefusal('done', done) ??
    textRefusal('next', follows) ??
    (reasonOfDelay === null ? null : textRefusal('reasonOfDelay', reasonOfDelay));
  if (fault !== null) return fault;
  if (!isDayFrom(today, nextMessageOn)) return refuse('nextMessageOn', 'DATE_NOT_VALID');
  const id = newId();
  const toldAt = now.toISOString();
  const next = {
    ...record,
    usedKeys: [...record.usedKeys, { key, madeBy: 'tellProgress' as const, id }],
    messages: [...record.messages, { id, toldAt, nextMessageOn }],
    personal: {
      ...record.personal,
      messages: { ...record.personal.messages, [id]: { done, next: follows, reasonOfDelay } },
    },
  };
  const fact = tell(newId(), progressTold, {
    data: { messageId: id, nextMessageOn, toldAt },
    personal: { ...addressOf(record), done, next: follows, reasonOfDelay },
  });
  return { next, told: [fact] };
}

/** Proposes a solution to the reporter (E05); another one may follow. */
export function proposeSolution(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
  given: { key: string; text: string; handlerName: string },
): Decision {
  const { key } = given;
  const before = madeBefore(record, 'proposeSolution', key);
  if (before !== null)
    return answerAgain(record, before, (id) => record.personal.proposals[id]?.text === given.text);
  const refusal = refusalOf(record, 'proposeSolution', actor);
  if (refusal !== null) return { refusal };
  const fault = textRefusal('text', given.text);
  if (fault !== null) return fault;
  const id = newId();
  const proposedAt = now.toISOString();
  const answerBy = addDays(localDateOf(now), daysToAnswer);
  const next: CaseRecord = {
    ...record,
    state: 'SOLUTION_PROPOSED',
    usedKeys: [...record.usedKeys, { key, madeBy: 'proposeSolution', id }],
    proposals: [
      ...record.proposals,
      {
        id,
        proposedAt,
        answerBy,
        answer: null,
        byStaffId: actor.staffId,
        toldBy: null,
        takenBackAt: null,
      },
    ],
    personal: {
      ...record.personal,
      proposals: { ...record.personal.proposals, [id]: { text: given.text, answerText: null } },
    },
  };
  const moment = { now, newId };
  return tellProposed(next, id, { moment, handlerName: given.handlerName });
}

/** The fact from which the reporter gets E05; the letter of this very fact meets the term of three weeks. */
export function tellProposed(
  record: CaseRecord,
  proposalId: string,
  { moment, handlerName }: { moment: Pick<Moment, 'now' | 'newId'>; handlerName: string },
): { next: CaseRecord; told: Told[] } {
  const { proposedAt, answerBy } = record.proposals.find(({ id }) => id === proposalId) ?? {
    proposedAt: moment.now.toISOString(),
    answerBy: addDays(localDateOf(moment.now), daysToAnswer),
  };
  const factId = moment.newId();
  const fact = tell(factId, solutionProposed, {
    data: { proposalId, proposedAt, answerBy },
    personal: {
      ...addressOf(record),
      handlerName,
      text: record.personal.proposals[proposalId]?.text ?? '',
    },
  });
  const proposals = record.proposals.map((one) =>
    one.id === proposalId ? { ...one, toldBy: factId } : one,
  );
  return { next: { ...record, proposals }, told: [fact] };
}

/** Stores the reporter's answer to a proposal; blocks nothing, and the last answer counts. */
export function receiveAnswer(
  record: CaseRecord,
  { newId }: Moment,
  given: {
    key: string;
    proposalId: string;
    answer: 'AGREED' | 'DECLINED';
    text: string | null;
    at: Date;
  },
): Decision {
  const { key, proposalId, answer, text } = given;
  const before = madeBefore(record, 'reporterAnswer', key);
  if (before !== null) return answerAgain(record, before, () => true);
  const known = record.personal.proposals[proposalId];
  const isVoid = record.proposals.some(({ id, takenBackAt }) => id === proposalId && takenBackAt);
  if (known === undefined || isVoid)
    return receiveMessage(record, { newId } as Moment, {
      key,
      text: text ?? answer,
      at: given.at,
    });
  const next = {
    ...record,
    usedKeys: [...record.usedKeys, { key, madeBy: 'reporterAnswer' as const, id: proposalId }],
    proposals: record.proposals.map((one) => (one.id === proposalId ? { ...one, answer } : one)),
    personal: {
      ...record.personal,
      proposals: { ...record.personal.proposals, [proposalId]: { ...known, answerText: text } },
    },
  };
  const fact = tell(newId(), proposalAnswered, {
    data: { proposalId, answer, answeredAt: given.at.toISOString() },
    personal: { text },
  });
  return { next, told: [fact] };
}
