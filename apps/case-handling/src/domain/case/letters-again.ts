import { lettersSentAgain } from '@klantreacties/event-contracts';
import type { Case, ReporterLetter } from './case.ts';
import { fact, unchanged, type Change, type DecisionContext } from './decision.ts';
import { isOutdated } from './letter-delivered.ts';

/** Of each letter the one that went last, however often it went; the oldest first. */
export function lastOfEach({ letters }: Case): ReporterLetter[] {
  const whenOf = ({ queuedAt, endedAt }: ReporterLetter) => queuedAt ?? endedAt ?? '';
  const inOrder = [...letters].sort((a, b) => whenOf(a).localeCompare(whenOf(b)));
  return [...new Map(inOrder.map((letter) => [originOf(letter), letter])).values()];
}

/** The letter whose words a letter holds: itself where it is the first. */
export const originOf = ({ letterId, againOf }: ReporterLetter): string => againOf ?? letterId;

/** From when on letters went to the address that the reporter has now. */
export const addressSinceOf = ({ addressSince, reaction }: Case): string =>
  addressSince ?? reaction.submittedAt;

/** Whether the mail server took a letter for the address that the reporter has now. */
export const wentThere = (record: Case, { state, endedAt }: ReporterLetter): boolean =>
  state === 'SENT' && (endedAt ?? '') >= addressSinceOf(record);

/**
 * What goes out again where the address is corrected: what failed, and where the old address was wrong what went
 * there. What still waits goes to the new address by itself; what holds no longer goes to nobody.
 */
export function lettersForNewAddress(
  record: Case,
  { oldAddressWasWrong }: { oldAddressWasWrong: boolean },
): { letters: ReporterLetter[]; outdated: ReporterLetter[] } {
  const last = lastOfEach(record);
  const outdated = last.filter((letter) => isOutdated(record, letter));
  const letters = last.filter(
    (letter) =>
      !outdated.includes(letter) &&
      (letter.state === 'FAILED' || (oldAddressWasWrong && wentThere(record, letter))),
  );
  return { letters, outdated };
}

/** Keeps which letters went out again by a fact. */
export const withSentAgain = <Of extends Case>(
  record: Of,
  letters: readonly ReporterLetter[],
  { id, at }: { id: string; at: string },
): Of => {
  const which = letters.map(({ letterId, letter }) => ({ letterId, letter }));
  const sentAgain = [...record.sentAgain, { id, at, letters: which }];
  return which.length === 0 ? record : { ...record, sentAgain };
};

/** Sends letters again as they were written, to the reporter alone, and keeps which. */
export function withLettersSentAgain(
  record: Case,
  letters: readonly ReporterLetter[],
  { now, newId }: DecisionContext,
): Change {
  const { reporter } = record;
  if (reporter === null || letters.length === 0) return unchanged(record);
  const [id, at] = [newId(), now.toISOString()];
  const again = fact(id, lettersSentAgain, {
    data: { sentAgainAt: at, letterIds: letters.map(({ letterId }) => letterId) },
    personal: { email: reporter.email },
  });
  return { next: withSentAgain(record, letters, { id, at }), facts: [again] };
}
