import {
  addDays,
  type CaseState,
  type Kind,
  type Milestone,
  type Urgency,
} from '@klantreacties/procedure';
import { isJudgedState, isUnjudged, sentOf, type Case } from './case.ts';

const soonDays = 7;

/**
 * The day of the next thing that somebody can do something about (docs/domain.md section 6): a term that can still be
 * met, the message that the reporter was promised, or a measure that is open. Null where nobody can do anything.
 */
export function urgentOnOf(record: Case): string | null {
  const days = [...meetableTermsOf(record), ...openMeasureDaysOf(record)];
  const promised = nextMessageOnOf(record);
  if (promised !== null) days.push(promised);
  return days.toSorted()[0] ?? null;
}

/** How urgent a case is on a day, from what `urgentOnOf` gave. */
export function urgencyOf(
  { state, reaction }: { state: CaseState; reaction: { kind: Kind } },
  urgentOn: string | null,
  today: string,
): Urgency {
  if (urgentOn === null)
    return state !== 'CLOSED' && reaction.kind !== 'COMPLAINT' ? 'APART' : 'NOTHING';
  if (urgentOn < today) return 'OVERDUE';
  return urgentOn <= lastSoonDay(today) ? 'SOON' : 'LATER';
}

/** The last day that is soon. */
export const lastSoonDay = (today: string): string => addDays(today, soonDays);

/** What was told and proposed to the reporter, and when. */
export interface Promised {
  state: CaseState;
  messages: readonly { toldAt: string; nextMessageOn: string }[];
  proposals: readonly { proposedAt: string }[];
}

/** The day of the message that the reporter was promised last; null once a proposal or the judgment came instead. */
export function nextMessageOnOf({ state, messages, proposals }: Promised): string | null {
  const last = messages.at(-1);
  if (last === undefined || isJudgedState(state)) return null;
  const isOvertaken = proposals.some(({ proposedAt }) => proposedAt > last.toldAt);
  return isOvertaken ? null : last.nextMessageOn;
}

/** The day by which a complaint has to be settled; null once it is, and for kinds that nobody can settle yet. */
export function settleDueOnOf({ state, reaction, milestones }: Case): string | null {
  if (state === 'CLOSED' || reaction.kind !== 'COMPLAINT') return null;
  const settled = milestones.find(({ milestone }) => milestone === 'SETTLED');
  return settled === undefined || settled.metAt !== null ? null : settled.dueOn;
}

/** The earliest day of a measure that is not done. */
export const openMeasureDueOnOf = (record: Case): string | null =>
  openMeasureDaysOf(record).toSorted()[0] ?? null;

/** Whether somebody was asked to handle it and has not said yes. */
export const awaitsAcceptance = (record: Case): boolean =>
  isUnjudged(record) &&
  'assignment' in record &&
  record.assignment !== null &&
  record.assignment.acceptedAt === null;

const openMeasureDaysOf = (record: Case): string[] =>
  (sentOf(record)?.measures ?? []).flatMap(({ dueOn, realisedOn }) =>
    realisedOn === null ? [dueOn] : [],
  );

const meetableTermsOf = (record: Case): string[] =>
  record.milestones.flatMap(({ milestone, metAt, dueOn }) =>
    metAt === null && isMeetable(record, milestone) ? [dueOn] : [],
  );

// Nothing leads an improvement point or a compliment to its later terms yet, and a judgment is no proposal any more.
function isMeetable(record: Case, milestone: Milestone): boolean {
  if (!isUnjudged(record)) return record.state !== 'CLOSED' && milestone === 'SETTLED';
  return record.reaction.kind === 'COMPLAINT' || milestone === 'HANDLER_KNOWN';
}
