import { lastWorkingDayOnOrBefore } from './legal-holidays.ts';
import { addDays, localDateOf, type LocalDate } from './local-date.ts';
import { milestones, type Kind, type Milestone, type TermStatus } from './vocabulary/index.ts';

/** The dates that apply to one reaction, with the version of the rule that gave them. */
export interface TermDates {
  ruleVersion: string;
  /** The reporter hears in writing who handles it. */
  handlerKnownDueOn: LocalDate;
  /** A fitting proposal is aimed at; null where the kind has none. */
  proposalDueOn: LocalDate | null;
  /** Settled with a written, reasoned judgment (Wko art. 1.57b(2)d); null where the kind has none. */
  settledDueOn: LocalDate | null;
}

const ruleVersion = '2026-1';

/** The dates of a reaction: calendar days after the local day of submission, never extended. */
export function termDatesFor(kind: Kind, submittedAt: Date): TermDates {
  const day = localDateOf(submittedAt);
  const hasProposal = kind !== 'COMPLIMENT';
  return {
    ruleVersion,
    handlerKnownDueOn: addDays(day, 7),
    proposalDueOn: hasProposal ? addDays(day, 21) : null,
    settledDueOn: hasProposal ? addDays(day, 42) : null,
  };
}

/** The terms that a reaction with these dates has, the first one due before the others. */
export function milestonesOf(
  dates: Omit<TermDates, 'ruleVersion'>,
): { milestone: Milestone; dueOn: LocalDate }[] {
  const due: Record<Milestone, LocalDate | null> = {
    HANDLER_KNOWN: dates.handlerKnownDueOn,
    PROPOSAL: dates.proposalDueOn,
    SETTLED: dates.settledDueOn,
  };
  return milestones.names.flatMap((milestone) => {
    const dueOn = due[milestone];
    return dueOn === null ? [] : [{ milestone, dueOn }];
  });
}

/** The last working day on or before a due date; steers work, moves no term. */
export function internalTargetOn(dueOn: LocalDate): LocalDate {
  return lastWorkingDayOnOrBefore(dueOn);
}

/** On time is any instant before the local day after `dueOn` begins. */
export function isOnTime(dueOn: LocalDate, instant: Date): boolean {
  return localDateOf(instant) <= dueOn;
}

/** Derived when asked, never stored. */
export function termStatus(
  { dueOn, metAt }: { dueOn: LocalDate; metAt: Date | null },
  now: Date,
): TermStatus {
  if (metAt !== null) return isOnTime(dueOn, metAt) ? 'MET' : 'MET_LATE';
  return isOnTime(dueOn, now) ? 'RUNNING' : 'MISSED';
}

/** For how long nobody gets a new code by a corrected address alone, in milliseconds (docs/SECURITY.md, D12). */
export const codeHeldBackMs = 3 * 24 * 3_600_000;
