import type { values } from '@klantreacties/event-contracts';
import type { TermDates } from '@klantreacties/procedure';
import type { z } from 'zod';
import type { MadeBy } from './used-keys.ts';

export const caseStates = [
  'REGISTERED',
  'ASSIGNED',
  'INVESTIGATING',
  'SOLUTION_PROPOSED',
  'AGREEMENTS_CONFIRMED',
  'CLOSED',
] as const;
export type CaseState = (typeof caseStates)[number];
export type Head = { [Field in keyof typeof values.head]: z.infer<(typeof values.head)[Field]> };
export type Milestone = z.infer<typeof values.milestone>;
export type Category = z.infer<typeof values.category>;
export type Relation = z.infer<typeof values.relation>;
export type FindingName = z.infer<typeof values.finding>;

export type InvolvedOutcome =
  'PRESUMED' | 'CONFIRMED' | 'REPLACED' | 'NOT_IN_DIRECTORY' | 'UNMATCHED';
export type EntryKind = 'CONTACT' | 'INTERVIEW' | 'NOTE' | 'REPORTER_MESSAGE';

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
  contactPreference: 'MAIL' | 'PHONE' | null;
  mayShareName: boolean;
  /** Who handles, as known when assigned; so that a letter can be written after they left the directory. */
  handler: { name: string; email: string } | null;
  involved: Record<string, { role: string; name: string | null }>;
  entries: Record<string, { byStaffId: string | null; text: string }>;
  messages: Record<string, { done: string; next: string; reasonOfDelay: string | null }>;
  proposals: Record<string, { text: string; answerText: string | null }>;
  draft: JudgmentDraft | null;
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
  involved: { id: string; outcome: InvolvedOutcome; staffIds: string[] }[];
  entries: { id: string; kind: EntryKind; visible: boolean; at: string }[];
  messages: { id: string; toldAt: string; nextMessageOn: string }[];
  proposals: {
    id: string;
    proposedAt: string;
    answerBy: string;
    answer: 'AGREED' | 'DECLINED' | null;
  }[];
  measures: { id: string; dueOn: string; realisedOn: string | null }[];
  /** Idempotency keys already used, each with what it made. */
  usedKeys: { key: string; madeBy: MadeBy; id: string }[];
  personal: CasePersonal;
}

/** The next term at stake that is not met, or null when none is left. */
export function nextTermOf(record: CaseRecord): { milestone: Milestone; dueOn: string } | null {
  if (record.state === 'CLOSED') return null;
  const running = record.milestones
    .filter(({ metAt }) => metAt === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return running[0] ?? null;
}

/** Everyone who is shut out of a case: each person involved, also while only presumed. */
export function shutOutOf(record: CaseRecord): string[] {
  return [...new Set(record.involved.flatMap(({ staffIds }) => staffIds))];
}
