import {
  entryLogged,
  progressTold,
  proposalAnswered,
  solutionProposed,
} from '@klantreacties/event-contracts';
import { addDays, localDateOf } from '@klantreacties/procedure';
import type { CaseRecord, EntryKind } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, unchanged, type Decision, type Moment } from './decision.ts';
import { addressOf, isDayFrom, textRefusal } from './texts.ts';

const daysToAnswer = 7;

/** Logs a contact, interview or note; the first contact starts the investigation. */
export function logEntry(
  record: CaseRecord,
  actor: Actor,
  { now, newId }: Moment,
  given: { key: string; kind: EntryKind; text: string; visible: boolean },
): Decision {
  if (record.usedKeys.includes(given.key)) return unchanged(record);
  const refusal = refusalOf(record, 'logEntry', actor) ?? textRefusal(given.text);
  if (refusal !== null) return { refusal };
  if (record.acceptedAt === null) return { refusal: 'NOT_ACCEPTED' };
  const starts = record.state === 'ASSIGNED' && (given.kind === 'CONTACT' || record.head.anonymous);
  return withEntry({ ...record, state: starts ? 'INVESTIGATING' : record.state }, newId, {
    key: given.key,
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
  if (record.usedKeys.includes(given.key)) return unchanged(record);
  return withEntry(record, newId, {
    ...given,
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
    kind: EntryKind;
    visible: boolean;
    text: string;
    byStaffId: string | null;
    at: Date;
  },
): Decision {
  const id = newId();
  const { kind, visible, text, byStaffId } = entry;
  const at = entry.at.toISOString();
  const next = {
    ...record,
    usedKeys: [...record.usedKeys, entry.key],
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
  given: { key: string; done: string; next: string; nextMessageOn: string },
): Decision {
  if (record.usedKeys.includes(given.key)) return unchanged(record);
  const refusal =
    refusalOf(record, 'tellProgress', actor) ?? textRefusal(given.done) ?? textRefusal(given.next);
  if (refusal !== null) return { refusal };
  if (!isDayFrom(today, given.nextMessageOn)) return { refusal: 'DATE_NOT_VALID' };
  const id = newId();
  const toldAt = now.toISOString();
  const { done, next: follows, nextMessageOn } = given;
  const next = {
    ...record,
    usedKeys: [...record.usedKeys, given.key],
    messages: [...record.messages, { id, toldAt, nextMessageOn }],
    personal: {
      ...record.personal,
      messages: { ...record.personal.messages, [id]: { done, next: follows } },
    },
  };
  const fact = tell(newId(), progressTold, {
    data: { messageId: id, nextMessageOn, toldAt },
    personal: { ...addressOf(record), done, next: follows, reasonOfDelay: null },
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
  if (record.usedKeys.includes(given.key)) return unchanged(record);
  const refusal = refusalOf(record, 'proposeSolution', actor) ?? textRefusal(given.text);
  if (refusal !== null) return { refusal };
  const id = newId();
  const proposedAt = now.toISOString();
  const answerBy = addDays(localDateOf(now), daysToAnswer);
  const next: CaseRecord = {
    ...record,
    state: 'SOLUTION_PROPOSED',
    usedKeys: [...record.usedKeys, given.key],
    proposals: [...record.proposals, { id, proposedAt, answerBy, answer: null }],
    personal: {
      ...record.personal,
      proposals: { ...record.personal.proposals, [id]: { text: given.text, answerText: null } },
    },
  };
  const fact = tell(newId(), solutionProposed, {
    data: { proposalId: id, proposedAt, answerBy },
    personal: { ...addressOf(record), handlerName: given.handlerName, text: given.text },
  });
  return { next, told: [fact] };
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
  if (record.usedKeys.includes(given.key)) return unchanged(record);
  const known = record.personal.proposals[given.proposalId];
  if (known === undefined)
    return receiveMessage(record, { newId } as Moment, {
      key: given.key,
      text: given.text ?? given.answer,
      at: given.at,
    });
  const { proposalId, answer, text } = given;
  const next = {
    ...record,
    usedKeys: [...record.usedKeys, given.key],
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
