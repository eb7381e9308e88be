import type { values } from '@klantreacties/event-contracts';
import {
  caseStates as states,
  type Capacity,
  type CaseState,
  type Category,
  type Confidence,
  type ContactPreference,
  type EntryKind,
  type Finding as FindingName,
  type InvolvedOutcome,
  type Milestone,
  type ProposalAnswer,
  type Relation,
  type SettledOutcome,
  type TermDates,
} from '@klantreacties/procedure';
import type { z } from 'zod';

export type {
  Capacity,
  CaseState,
  Category,
  EntryKind,
  FindingName,
  InvolvedOutcome,
  Milestone,
  Relation,
};
export const caseStates = states.names;
export type Head = { [Field in keyof typeof values.head]: z.infer<(typeof values.head)[Field]> };

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
  capacity: Capacity;
  outcome: InvolvedOutcome;
  /** Who is shut out of the case by this row. */
  staffIds: string[];
  /** Every colleague whom matching or a person named for this row, with the strongest confidence. */
  found: { staffId: string; confidence: Confidence }[];
  said: FirstOpinion | null;
}

/** A proposed solution; `toldBy` is the fact of the letter E05 that told it last. */
export interface ProposalRow {
  id: string;
  proposedAt: string;
  answerBy: string;
  answer: ProposalAnswer | null;
  byStaffId: string | null;
  toldBy: string | null;
  takenBackAt: string | null;
}

export interface JudgmentDraft {
  id: string;
  points: { id: string; point: string; finding: FindingName; reasons: string }[];
  measures: { id: string; description: string; owner: string; ownerId: string; dueOn: string }[];
  noMeasuresReason: string | null;
}

/** Values that name or describe people; stored apart and sealed in facts. */
export interface CasePersonal {
  number: string;
  text: string;
  wish: string | null;
  reporter: { name: string; email: string; phone: string | null } | null;
  discussedBefore: { withWhom: string | null; result: string | null } | null;
  children: { firstName: string; birthYear: number | null }[];
  supportPerson: string | null;
  contactPreference: ContactPreference | null;
  mayShareName: boolean;
  /** Who handles, as known when assigned; so that a letter can be written after they left the directory. */
  handler: { name: string; email: string } | null;
  involved: Record<string, { role: string; name: string | null }>;
  entries: Record<string, { byStaffId: string | null; text: string }>;
  messages: Record<string, { done: string; next: string; reasonOfDelay: string | null }>;
  proposals: Record<string, { text: string; answerText: string | null }>;
  draft: JudgmentDraft | null;
  /** The digest of what was given under each used key; keys of older versions have none. */
  givenUnder: Record<string, string>;
}

/** One case with all that its rules ask for; instants are UTC (RFC 3339), days local to Amsterdam. */
export interface CaseRecord {
  id: string;
  head: Head;
  /** How the reporter stands to the brand, or null when not told. */
  relation: Relation | null;
  dates: TermDates;
  state: CaseState;
  registeredAt: string;
  handlerId: string | null;
  acceptedAt: string | null;
  category: Category | null;
  gist: string | null;
  judgmentId: string | null;
  /** The event whose letter tells who handles; a letter of an earlier one meets no term. */
  assignedBy: string | null;
  /** The event whose letter closes the case. */
  confirmedBy: string | null;
  closedAt: string | null;
  milestones: { milestone: Milestone; dueOn: string; metAt: string | null }[];
  involved: InvolvedRow[];
  /** The version of the rules by which its people were matched with the directory. */
  matchingRules: number;
  /** Everyone who handles or ever handled the case. */
  handledBy: string[];
  /** Who wrote the judgment's last draft, and who sent it. */
  draftedBy: string | null;
  sentBy: string | null;
  /** When somebody who wrote or sent the judgment was found involved; null where nobody was. */
  judgmentMarkedAt: string | null;
  /** Outside persons who have the case because nobody inside may do its next step. */
  calledIn: string[];
  /** Nobody inside may do the next step, and the directory has no outside person who may. */
  waitsForOutside: boolean;
  entries: { id: string; kind: EntryKind; visible: boolean; at: string }[];
  messages: { id: string; toldAt: string; nextMessageOn: string }[];
  proposals: ProposalRow[];
  measures: { id: string; dueOn: string; realisedOn: string | null }[];
  /** Idempotency keys already used, each with the command, or the reporter's answer, that used it. */
  usedKeys: { key: string; madeBy: string }[];
  personal: CasePersonal;
}

const beforeTheJudgment: readonly CaseState[] = [
  'REGISTERED',
  'ASSIGNED',
  'INVESTIGATING',
  'SOLUTION_PROPOSED',
];

/** Whether no judgment was sent yet. */
export const isBeforeTheJudgment = ({ state }: Pick<CaseRecord, 'state'>): boolean =>
  beforeTheJudgment.includes(state);

/** The next term at stake that is not met, or null when none is left. */
export function nextTermOf(record: CaseRecord): { milestone: Milestone; dueOn: string } | null {
  if (record.state === 'CLOSED') return null;
  const running = record.milestones
    .filter(({ metAt }) => metAt === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return running[0] ?? null;
}
