import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { readers, type Readers } from '@klantreacties/access';

/** The keys of passes: the current one makes them, and those made under any of them hold. */
export interface ReadPassKeys {
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}

/** Whom a pass is for, and of which case. */
export interface PassFor {
  caseId: string;
  staffId: string;
}

/**
 * Says to another service that somebody may read a case, up to which readers of its parts they belong, and until when.
 * Only who holds the keys can say so.
 */
export interface ReadPasses {
  /** A pass for one minute, as `EVERYONE.1764151200.<43 signs>`; it names neither the case nor the reader. */
  make(to: PassFor & { readers: Readers }, now: Date): string;
  /** What a pass says to this reader of this case now; null where it is forged, expired, or of another of the two. */
  read(pass: unknown, to: PassFor, now: Date): Readers | null;
}

const lifetimeSeconds = 60;
const shape = /^([A-Z]+)\.(\d{1,12})\.([\w-]{43})$/;

/** Passes under the given keys (HMAC-SHA-256, RFC 2104). */
export function createReadPasses({ current, keys }: ReadPassKeys): ReadPasses {
  const all = Object.fromEntries(
    Object.entries(keys).map(([kid, bytes]) => [kid, createSecretKey(bytes)]),
  );
  const currentKey = all[current];
  if (currentKey === undefined) throw new Error('The current key is not among the keys');
  return {
    make(to, now) {
      const until = String(secondsOf(now) + lifetimeSeconds);
      return `${to.readers}.${until}.${markUnder(currentKey, { ...to, until })}`;
    },
    read(pass, { caseId, staffId }, now) {
      const [, said, until = '', mark = ''] =
        typeof pass === 'string' ? (shape.exec(pass) ?? []) : [];
      const upTo = readers.find((one) => one === said);
      if (upTo === undefined) return null;
      const of = { caseId, staffId, readers: upTo, until };
      const isOurs = Object.values(all).some((key) => isSame(mark, markUnder(key, of)));
      return isOurs && secondsOf(now) < Number(until) ? upTo : null;
    },
  };
}

const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1_000);

// Each value is quoted, so no two lists of values are signed alike, and no other use of a key signs such a list.
function markUnder(
  key: KeyObject,
  { caseId, staffId, readers: upTo, until }: PassFor & { readers: Readers; until: string },
): string {
  const signed = JSON.stringify(['klantreacties read pass', caseId, staffId, upTo, until]);
  return createHmac('sha256', key).update(signed).digest('base64url');
}

// Compared in the same time wherever they differ; both are of 43 signs.
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other));
