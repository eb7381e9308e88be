import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { networkPrefixOf } from './network-prefix.ts';

/**
 * Says to the gateway from which network the visitor of a front end of ours comes, for to the gateway all of them come
 * from that one process. It gives no right: only who holds the keys is believed about it.
 */
export interface VisitorMarks {
  /** The header `x-visitor`, as `203.0.113.7 29401234 <43 signs>`; null for what is no address. */
  make(address: string, correlationId: string, now: Date): string | null;
  /** The network that a header names; null where it is forged, of another request, or more than a minute off. */
  read(header: unknown, correlationId: unknown, now: Date): string | null;
}

const shape = /^([\da-f.:/]{2,43}) (\d{1,10}) ([\w-]{43})$/;
const minuteMs = 60_000;

/** Marks under the given keys (HMAC-SHA-256, RFC 2104): the current one makes them, those under any of them hold. */
export function createVisitorMarks(given: {
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}): VisitorMarks {
  const keys = new Map(
    Object.entries(given.keys).map(([kid, bytes]) => [kid, createSecretKey(bytes)]),
  );
  const current = keys.get(given.current);
  if (current === undefined) throw new Error('The current key is not among the keys');
  return {
    make(address, correlationId, now) {
      const prefix = networkPrefixOf(address);
      if (prefix === null) return null;
      const minute = String(minuteOf(now));
      return `${prefix} ${minute} ${markUnder(current, [prefix, correlationId, minute])}`;
    },
    read(header, correlationId, now) {
      if (typeof header !== 'string' || typeof correlationId !== 'string') return null;
      const [, prefix = '', minute = '', mark = ''] = shape.exec(header) ?? [];
      if (mark === '' || Math.abs(minuteOf(now) - Number(minute)) > 1) return null;
      const said = [prefix, correlationId, minute];
      return [...keys.values()].some((key) => isSame(mark, markUnder(key, said))) ? prefix : null;
    },
  };
}

const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / minuteMs);

// Each value is quoted, so no two lists of values are signed alike, and no other use of a key signs such a list.
const markUnder = (key: KeyObject, said: readonly string[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['klantreacties visitor', ...said]))
    .digest('base64url');

// Compared in the same time wherever they differ; both are of 43 signs.
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other));
