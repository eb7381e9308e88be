import type { values } from '@klantreacties/event-contracts';
import type { TidyText } from '@klantreacties/plain-text';
import type {
  AnswerEffect,
  Capacity,
  CaseState,
  Category,
  Confidence,
  ContactPreference,
  EntryKind,
  Finding,
  InvolvedOutcome,
  Kind,
  LetterState,
  Milestone,
  ProposalAnswer,
  Relation,
  ReleaseReason,
  SettledOutcome,
  TermDates,
} from '@klantreacties/procedure';
import type { z } from 'zod';

/** What every fact of the case says of its reaction, without naming anyone. */
export type Reaction = {
  [Field in keyof typeof values.reaction]: z.infer<(typeof values.reaction)[Field]>;
};

/** What the first of two people said of a row; it frees nobody until a second says the same. */
export interface FirstOpinion {
  byStaffId: string;
  outcome: SettledOutcome;
  staffId: string | null;
  /** UTC instant. */
  at: string;
}

/** One person of the case who is, or may be, a colleague: a conflict of interest until it is settled. */
export interface InvolvedRow {
  id: string;
  /** As it was written; empty where nothing was. */
  role: string;
  name: string | null;
  capacity: Capacity;
  outcome: InvolvedOutcome;
  /** Who is shut out of the case by this row. */
  staffIds: string[];
  /** Every colleague whom matching or a person named for this row, with the strongest confidence. */
  found: { staffId: string; confidence: Confidence }[];
  said: FirstOpinion | null;
}

/** A contact, interview or note, or what the reporter said. */
export interface Entry {
  id: string;
  kind: EntryKind;
  text: string;
  /** Whether the reporter reads it. */
  visible: boolean;
  /** Null for what the reporter said. */
  byStaffId: string | null;
  at: string;
  /** What the reporter answered by it, and whether it changed anything; null where it is no answer. */
  answer: AnswerSaid | null;
}

/** An answer of the reporter to a proposal of this case, or to one that it does not have. */
export interface AnswerSaid {
  proposalId: string;
  answer: ProposalAnswer;
  effect: AnswerEffect;
}

/** What the reporter said, until somebody says that it was read. */
export interface Unread {
  entryId: string;
  at: string;
  /** Who was notified by mail of it or of what came with it. */
  told: string[];
}

/** How it stands, as letter E04 notified the reporter. */
export interface Message {
  id: string;
  done: TidyText;
  next: TidyText;
  reasonOfDelay: TidyText | null;
  nextMessageOn: string;
  toldAt: string;
  /** Null for messages of before that was kept. */
  byStaffId: string | null;
}

/** A proposed solution. */
export interface Proposal {
  id: string;
  text: TidyText;
  proposedAt: string;
  answerBy: string;
  answer: ProposalAnswer | null;
  answerText: string | null;
  /** When the last answer came; null without one, and for answers of before that was kept. */
  answeredAt: string | null;
  byStaffId: string | null;
  /** The fact of the last letter E05 about it; null for proposals of before that was kept. */
  toldBy: string | null;
  takenBackAt: string | null;
}

/** Who handles the case. */
export interface Assignment {
  handlerId: string;
  /** As known when assigned, so that a letter can be written after they left the directory. */
  name: string;
  email: string;
  /** The fact whose letter says who handles; a letter of an earlier one meets no term. */
  assignedBy: string | null;
  acceptedAt: string | null;
  /** When the letter that says who handles arrived; until then the reporter knows nobody. */
  toldAt: string | null;
  /** When it was noticed that they are active in the directory no more; null while they are. */
  leftAt: string | null;
}

/** That a handler handled the case no more, and why: P&K alone reads it. */
export interface Release {
  id: string;
  handlerId: string;
  at: string;
  /** Null once it was erased. */
  reason: ReleaseReason | null;
  note: string | null;
}

/** That who may read the case became fewer, or everybody again; what the form said of it is not among these. */
export interface Restriction {
  id: string;
  restricted: boolean;
  at: string;
  /** One person who restricted it, or the two who lifted that. */
  byStaffIds: string[];
  /** Null for lifting, and once it was erased. */
  reason: TidyText | null;
}

/** What the first of two people said; the case stays restricted until a second says the same. */
export interface Lifting {
  byStaffId: string;
  /** UTC instant. */
  at: string;
}

/** A new code that was asked for by an address that is too new for it, and who said that it may go there. */
export interface HeldBackCode {
  /** UTC instant. */
  at: string;
  /** What the first of two people said; the link goes out when a second says the same. */
  allowing: { byStaffId: string; at: string } | null;
}

/** What is judged, and what is agreed. */
export interface Judged {
  /** Of the draft, so that who sends or replaces it says which one was read. */
  id: string;
  points: { id: string; point: TidyText; finding: Finding; reasons: TidyText }[];
  noMeasuresReason: TidyText | null;
  category: Category;
  gist: TidyText;
  /** Who wrote it last. */
  draftedBy: string | null;
  /** Null for what was written before that was kept. */
  draftedAt: string | null;
}

/** A measure of a judgment. */
export interface Measure {
  id: string;
  description: TidyText;
  owner: string;
  ownerId: string;
  dueOn: string;
}

/** A judgment that was written down and not sent. */
export interface Draft extends Judged {
  status: 'DRAFT';
  measures: Measure[];
}

/** A judgment that was sent; its delivery closes the case. */
export interface Sent extends Judged {
  status: 'SENT';
  judgmentId: string;
  /** Each with the day that holds now, and the one on which it was done. */
  measures: (Measure & { realisedOn: string | null })[];
  sentBy: string | null;
  /** Null for what was sent before that was kept. */
  sentAt: string | null;
  /** The fact whose letter closes the case; null between two of them. */
  confirmedBy: string | null;
  /** Who handled when it was sent, for a letter that goes out again. */
  handler: { name: string; email: string };
  /** When somebody who wrote or sent it was found involved; null where nobody was. */
  markedAt: string | null;
}

/** A letter that is late. */
export interface LateLetter {
  letterId: string;
  /** The code of the letter, which a newer build may have added. */
  letter: string;
  audience: string;
  queuedAt: string;
}

/** Who did something in a case, as the directory had them from an instant on. */
export interface Writer {
  staffId: string;
  name: string;
  function: string;
  from: string;
}

/** A letter to the reporter that goes by mail, as far as its facts have come. */
export interface ReporterLetter {
  letterId: string;
  /** The code of the letter, which a newer build may have added. */
  letter: string;
  causeId: string;
  /** The letter whose words it holds, where it goes out again. */
  againOf: string | null;
  state: Exclude<LetterState, 'SENDING'>;
  queuedAt: string | null;
  endedAt: string | null;
}

/** Letters that went out again at once. */
export interface SentAgain {
  /** The fact of it. */
  id: string;
  at: string;
  letters: Pick<ReporterLetter, 'letterId' | 'letter'>[];
}

/** What every case has; instants are UTC (RFC 3339), days local to Amsterdam. */
export interface CaseBase {
  id: string;
  number: string;
  reaction: Reaction;
  text: string;
  wish: string | null;
  /** Null where anonymous. */
  reporter: { name: string; email: string; phone: string | null } | null;
  /** How the reporter stands to the brand, or null when not given. */
  relation: Relation | null;
  contactPreference: ContactPreference | null;
  mayShareName: boolean;
  supportPerson: string | null;
  children: { firstName: string; birthYear: number | null }[];
  discussedBefore: { withWhom: string | null; result: string | null } | null;
  dates: TermDates;
  registeredAt: string;
  /** Kept beside the document: when it was saved last. */
  updatedAt: string;
  milestones: { milestone: Milestone; dueOn: string; metAt: string | null }[];
  involved: InvolvedRow[];
  /** The version of the rules by which its people were matched with the directory. */
  matchingRules: number;
  /** Everyone who handles or ever handled the case. */
  handledBy: string[];
  /** Each handler who went, the first one first; those of before reasons were asked are not among them. */
  releases: Release[];
  /** Each time that staff restricted it or lifted that, the first one first. */
  restrictions: Restriction[];
  /** Null where nobody wants it lifted, and where it is not restricted. */
  lifting: Lifting | null;
  /** Null where no new code waits for two people. */
  heldBackCode: HeldBackCode | null;
  /** Outside persons who have the case because nobody inside may do its next step. */
  calledIn: string[];
  /** Nobody inside may do the next step, and the directory has no outside person who may. */
  waitsForOutside: boolean;
  /** It waits for a second person, or for a step that nobody of P&K may do, so that directors read it. */
  waitsForDirector: boolean;
  /** Letters that the mail server has not taken for most of an hour, and may yet. */
  lateLetters: LateLetter[];
  /** What the reporter said and nobody read yet, as it came in. */
  unread: Unread[];
  /** Everyone who did something to it, once for each name and function that they had, the oldest first. */
  writers: Writer[];
  /** Kept beside the document, as they are no part of what is decided about the case. */
  letters: ReporterLetter[];
  /** Every time that letters went out again, the oldest first. */
  sentAgain: SentAgain[];
  /** When the address of the reporter was corrected last. */
  addressSince: string | null;
  entries: Entry[];
  messages: Message[];
  proposals: Proposal[];
  /** Idempotency keys already used, each with what used it and a digest of what was given; older keys have none. */
  usedKeys: { key: string; madeBy: string; digest: string | null }[];
}

type Of<Some extends Kind> = CaseBase & { reaction: { kind: Some } };
type OfComplaint = Of<'COMPLAINT'>;
/** Missing between a handler who went and one who comes. */
type Handled = { assignment: Assignment | null };

/** Taken in, with nobody who handles it yet. Compliments go no further so far. */
export type Registered = CaseBase & { state: 'REGISTERED' };
/** Improvement points go no further so far. */
export type Assigned = Of<Exclude<Kind, 'COMPLIMENT'>> & Handled & { state: 'ASSIGNED' };
type Examined = OfComplaint & Handled & { judgment: Draft | null };
export type Investigating = Examined & { state: 'INVESTIGATING' };
export type Proposed = Examined & { state: 'SOLUTION_PROPOSED' };
export type Confirmed = OfComplaint & Handled & { state: 'AGREEMENTS_CONFIRMED'; judgment: Sent };
export type Closed = OfComplaint & Handled & { state: 'CLOSED'; judgment: Sent; closedAt: string };

/** A case in the state that it has; what a state cannot have does not exist in it. */
export type Case = Registered | Assigned | Investigating | Proposed | Confirmed | Closed;

/** The cases that can be in one of some states. */
export type CaseIn<States extends CaseState, Of = Case> = Of extends { state: infer Own }
  ? [Own & States] extends [never]
    ? never
    : Of
  : never;

/** Whether a case is that of a complaint, which alone is investigated. */
export const isOfComplaint = (record: Assigned): record is Assigned & OfComplaint =>
  record.reaction.kind === 'COMPLAINT';

/** Who handles the case now, if anybody does. */
export const assignmentOf = (record: Case): Assignment | null =>
  'assignment' in record ? record.assignment : null;

/** The id of who handles the case now. */
export const handlerIdOf = (record: Case): string | null => assignmentOf(record)?.handlerId ?? null;

/** How far a case is and who handles it now, by their id. */
export interface Handling {
  state: CaseState;
  handlerId: string | null;
}

export const handlingOf = (record: Case): Handling => ({
  state: record.state,
  handlerId: handlerIdOf(record),
});

/**
 * Whether a case that is not judged yet had a handler and has none now: P&K looks after it until somebody new is
 * assigned. One that an older version threw back reads as it was left, as registered.
 */
export const isBetweenHandlers = ({ state, handlerId }: Handling): boolean =>
  !isJudgedState(state) && state !== 'REGISTERED' && handlerId === null;

/** The judgment as it stands, drafted or sent. */
export const judgmentOf = (record: Case): Draft | Sent | null =>
  'judgment' in record ? record.judgment : null;

/** The judgment that was sent. */
export function sentOf(record: Case): Sent | null {
  const judgment = judgmentOf(record);
  return judgment?.status === 'SENT' ? judgment : null;
}

/** The judgment that waits to be sent. */
export function draftOf(record: Case): Draft | null {
  const judgment = judgmentOf(record);
  return judgment?.status === 'DRAFT' ? judgment : null;
}

/** A case in which no judgment was sent yet. */
export type Unjudged = Registered | Assigned | Investigating | Proposed;

/** Whether the judgment was sent in all cases of a state. */
export const isJudgedState = (state: CaseState): boolean =>
  state === 'AGREEMENTS_CONFIRMED' || state === 'CLOSED';

/** Whether no judgment was sent yet. */
export const isUnjudged = (record: Case): record is Unjudged => !isJudgedState(record.state);

/** The next term at stake that is not met, or null when none is left. */
export function nextTermOf({
  state,
  milestones,
}: Case): { milestone: Milestone; dueOn: string } | null {
  if (state === 'CLOSED') return null;
  const running = milestones
    .filter(({ metAt }) => metAt === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return running[0] ?? null;
}
