import { mailAddress } from '@klantreacties/plain-text';
import { codeHeldBackMs } from '@klantreacties/procedure';

/** A one-time link to a new code, as it is kept; its token is not. */
export interface CodeLink {
  id: string;
  reactionId: string;
  askedAt: Date;
  /** When the mail server took its letter; null while that is not known. */
  acceptedAt: Date | null;
  /** When another link was used, or the address corrected. */
  voidedAt: Date | null;
  usedAt: Date | null;
  /** The idempotency key of the renewal. */
  usedUnder: string | null;
  /** Which code of the reaction it made. */
  madeGeneration: number | null;
}

/** `WAITS`: nobody has said yet that the mail server took its letter. */
export type LinkState = 'OPEN' | 'WAITS' | 'USED' | 'OVER';

const minute = 60_000;
const day = 24 * 60 * minute;
/** From the mail server's acceptance, so that a letter that was put off for hours brings a link that works. */
export const linkHoldsMs = 30 * minute;
// Longer than a mail server is asked to take a letter that brings a link.
const waitsAtMostMs = 3 * day;

/** Whether a link gives a new code at an instant. A link whose letter was never accepted gives none. */
export function stateOfLink(link: CodeLink, now: Date): LinkState {
  if (link.usedAt !== null) return 'USED';
  if (link.voidedAt !== null) return 'OVER';
  if (link.acceptedAt === null) return isPast(link.askedAt, waitsAtMostMs, now) ? 'OVER' : 'WAITS';
  return isPast(link.acceptedAt, linkHoldsMs, now) ? 'OVER' : 'OPEN';
}

/**
 * Whether the key that used a link may read its code once more: an answer that was lost on its way. Nobody else has
 * the key, and no code is read that another link made since.
 */
export const mayReadAgain = (
  { usedAt, usedUnder, madeGeneration }: CodeLink,
  asked: { idempotencyKey: string; codeGeneration: number; now: Date },
): boolean =>
  usedAt !== null &&
  usedUnder === asked.idempotencyKey &&
  madeGeneration === asked.codeGeneration &&
  !isPast(usedAt, linkHoldsMs, asked.now);

/** When links were asked for in the last day, of one case and to one address. */
export interface LinksOfADay {
  ofCase: readonly Date[];
  toAddress: readonly Date[];
}

export const limitsCountedOverMs = day;
const mostOfCase = 5;
const mostToAddress = 10;
const betweenMs = 2 * minute;

/**
 * Whether a letter with a link may go out once more. Nobody who asks learns that it may not. What others ask for
 * fills the mailbox of the parent at most so far, and each of those links works for the parent.
 */
export function mayGoOut({ ofCase, toAddress }: LinksOfADay, now: Date): boolean {
  const lately = ofCase.some((askedAt) => !isPast(askedAt, betweenMs, now));
  return !lately && ofCase.length < mostOfCase && toAddress.length < mostToAddress;
}

/**
 * The addresses of a reporter, the newest first, each with the instant from which it is theirs, and the one from which
 * two colleagues allow a new code by it.
 */
export type Addresses = readonly { email: string; since: Date; allowedAt?: Date | null }[];

/**
 * Whether the address is so new that nobody may get a code by it alone: who had it changed may be somebody else. Two
 * colleagues can allow it.
 */
export function isHeldBack(addresses: Addresses, now: Date): boolean {
  const [current, ...former] = addresses;
  if (current === undefined || former.length === 0) return false;
  if (current.allowedAt != null) return false;
  return !isPast(current.since, codeHeldBackMs, now);
}

/** The same mailbox, as far as people who type it know: the case of letters does not count. */
export const isSameAddress = (one: string, other: string): boolean =>
  addressCompared(one) === addressCompared(other);

/** An address as it is compared and counted, whatever shape it was kept in. */
export function addressCompared(email: string): string {
  const read = mailAddress(email);
  return ('address' in read ? read.address : email.trim()).toLowerCase();
}

/** The addresses that a reporter had before, each once, without the one of now. */
export function formerOf([current, ...others]: Addresses): string[] {
  const known = new Set(current === undefined ? [] : [addressCompared(current.email)]);
  return others.flatMap(({ email }) => {
    const compared = addressCompared(email);
    if (known.has(compared)) return [];
    known.add(compared);
    return [email];
  });
}

const isPast = (from: Date, lengthMs: number, now: Date): boolean =>
  now.getTime() - from.getTime() >= lengthMs;
