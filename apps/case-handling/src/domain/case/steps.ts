import type { Readers } from '@klantreacties/access';
import {
  entryKinds,
  type EntryKind,
  type StepActor,
  type StepKind,
} from '@klantreacties/procedure';
import { doesWorkOfQuality } from './authority.ts';

/** Up to which readers somebody belongs, by the commands of P&K that they have on the case. */
export function readersOf(authority: readonly string[]): Readers {
  if (doesWorkOfQuality(authority)) return 'QUALITY';
  return authority.length > 0 ? 'AUTHORITY' : 'EVERYONE';
}

/** What a fact of a case is in its time line, and who does it: ANYONE where staff do it or it follows by itself. */
export interface Step {
  kind: StepKind | 'BY_ENTRY';
  by: StepActor | 'ANYONE';
  readers: Readers;
}

const step = (
  kind: Step['kind'],
  by: Step['by'] = 'STAFF',
  seenBy: Readers = 'EVERYONE',
): Step => ({ kind, by, readers: seenBy });

/** Every fact of a case by its name. A fact without a row fails `steps.spec.ts`. */
export const steps = {
  registered: step('RECEIVED', 'REPORTER'),
  'involved-person-settled': step('INVOLVED_SETTLED', 'ANYONE'),
  'settling-begun': step('SETTLING_BEGUN'),
  restricted: step('RESTRICTED', 'STAFF', 'AUTHORITY'),
  'lifting-begun': step('LIFTING_BEGUN', 'STAFF', 'AUTHORITY'),
  'restriction-lifted': step('RESTRICTION_LIFTED', 'STAFF', 'AUTHORITY'),
  'handler-assigned': step('HANDLER_ASSIGNED'),
  'handler-released': step('HANDLER_RELEASED', 'ANYONE', 'QUALITY'),
  'assignment-accepted': step('ASSIGNMENT_ACCEPTED'),
  'compliment-passed-on': step('PASSED_ON'),
  'entry-logged': step('BY_ENTRY', 'ANYONE'),
  'words-read': step('WORDS_READ'),
  'progress-told': step('PROGRESS_TOLD'),
  'solution-proposed': step('SOLUTION_PROPOSED'),
  'proposal-taken-back': step('PROPOSAL_TAKEN_BACK', 'SYSTEM'),
  'proposal-answered': step('PROPOSAL_ANSWERED', 'REPORTER'),
  'judgment-drafted': step('JUDGMENT_DRAFTED'),
  'agreements-confirmed': step('JUDGMENT_SENT'),
  'judgment-marked': step('JUDGMENT_MARKED', 'SYSTEM'),
  'measure-realised': step('MEASURE_REALISED'),
  'measure-moved': step('MEASURE_MOVED'),
  'address-corrected': step('ADDRESS_CORRECTED'),
  'new-code-allowing-begun': step('NEW_CODE_ALLOWING_BEGUN'),
  'new-code-allowed': step('NEW_CODE_ALLOWED'),
  'letters-sent-again': step('LETTERS_SENT_AGAIN'),
  'notice-given': step('NOTICE_GIVEN', 'SYSTEM', 'QUALITY'),
  'milestone-met': step('TERM_MET', 'SYSTEM'),
  'milestone-reopened': step('TERM_REOPENED', 'SYSTEM'),
  closed: step('CLOSED', 'SYSTEM'),
} as const satisfies Record<string, Step>;
export type StepFact = keyof typeof steps;

/** Facts that tell others of a case, though nothing happened to it. */
export const noSteps: readonly string[] = ['access-stated'];

/** The kind of a step; an entry has that of its own. */
export function kindOf(what: StepFact, data: { entryKind?: unknown; again?: unknown }): StepKind {
  // Letters that went out again were once told by the fact of the letter itself.
  if (data.again === true) return 'LETTERS_SENT_AGAIN';
  const { kind } = steps[what];
  if (kind !== 'BY_ENTRY') return kind;
  return entryKinds.names.find((name: EntryKind) => name === data.entryKind) ?? 'NOTE';
}

/**
 * Who did a step; null where that was erased and the step itself does not tell. The actor is null where it was erased
 * and empty where nobody of staff caused it.
 */
export function actorOfStep(
  what: StepFact,
  { data, actor }: { data: { entryKind?: unknown }; actor: string | null },
): StepActor | null {
  const { by } = steps[what];
  if (by !== 'ANYONE') return by;
  if (data.entryKind === 'REPORTER_MESSAGE') return 'REPORTER';
  if (actor === null) return null;
  return actor === '' ? 'SYSTEM' : 'STAFF';
}
