import type { FollowUpPageQuery } from '@klantreacties/operations';
import type { Language } from '../language.ts';
import { dayOf } from '../when.ts';
import { followUpWords } from '../words/follow-up.ts';

type FollowUp = FollowUpPageQuery['followUp'];

/** One step of the procedure, as it went or as it is to come. */
export interface FollowUpStep {
  text: string;
  /** The day on which it was done, in words; null where that is to come, or is not known. */
  day: string | null;
  done: boolean;
  /** The first that is not done. */
  now: boolean;
}

/**
 * Where a reaction stands, step by step: what was done with its day, and what was promised with its last day. A step
 * that was passed over, as a judgment may come without a proposal, is left out.
 */
export function stepsOf(followUp: FollowUp, language: Language): FollowUpStep[] {
  const { receipt, progress } = followUp;
  const words = followUpWords[language].steps;
  const { handlerKnownDueOn, proposalDueOn, settledDueOn } = receipt.dates;
  const promised = (dueOn: string | null) =>
    receipt.nextSteps.find((one) => one.dueOn === dueOn)?.text;
  const proposed = (progress?.proposals ?? []).some(({ takenBackAt }) => takenBackAt === null);
  const isCompliment = receipt.kind === 'COMPLIMENT';
  const judged = progress?.judgmentDelivered ?? false;
  const all = [
    { done: words.received, at: receipt.submittedAt, isDone: true, promise: undefined },
    {
      done: isCompliment ? words.passedOn : words.handler(progress?.handlerName ?? null),
      at: sentAt(followUp, isCompliment ? 'E10' : 'E02'),
      isDone: isCompliment ? sentAt(followUp, 'E10') !== null : progress?.handlerName != null,
      promise: promised(handlerKnownDueOn),
    },
    {
      done: words.proposed,
      at: sentAt(followUp, 'E05'),
      isDone: proposed,
      promise: promised(proposalDueOn),
    },
    {
      done: words.settled,
      at: sentAt(followUp, 'E06'),
      isDone: judged,
      promise: promised(settledDueOn),
    },
  ];
  const shown = all.flatMap(({ done, at, isDone, promise }) => {
    if (isDone) return [{ text: done, day: at === null ? null : dayOf(at, language), done: true }];
    return promise === undefined || judged ? [] : [{ text: promise, day: null, done: false }];
  });
  const now = shown.findIndex(({ done }) => !done);
  return shown.map((step, n) => ({ ...step, now: n === now }));
}

const sentAt = ({ letters }: FollowUp, code: string): string | null =>
  letters?.find((letter) => letter.code === code && letter.sentAt !== null)?.sentAt ?? null;
