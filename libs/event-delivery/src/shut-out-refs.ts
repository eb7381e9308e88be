import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** The keys of refs: the current one makes them, and those made under any of them are known again. */
export interface ShutOutKeys {
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}

/** Whom a ref is about: one person in one case. Of another case, and of another year, the same person has another. */
export interface ShutOutFrom {
  caseId: string;
  /** Of the submission, local to Amsterdam. */
  year: string;
  staffId: string;
}

/** The two padded keys of an HMAC (RFC 2104), so that a database that can hash makes the refs of one person itself. */
export interface RefBlocks {
  inner: Buffer;
  outer: Buffer;
}

/** Says who is shut out of a case without naming anyone, to whoever holds the keys. */
export interface ShutOutRefs {
  /** Which key makes refs now. */
  readonly currentKid: string;
  refOf(from: ShutOutFrom): string;
  /** Whether one of the refs of a case is about this person, under whichever key it was made. */
  isAmong(refs: readonly string[], from: ShutOutFrom): boolean;
  /** For one person and year, one pair for each key; a ref is `hex(left(HMAC(blocks, bytes of the case's id), 16))`. */
  blocksOf(year: string, staffId: string): RefBlocks[];
}

const blockBytes = 64;
const refBytes = 16;

/** Refs under the given keys, each under the key of its year, as `caseRef` is. */
export function createShutOutRefs({ current, keys }: ShutOutKeys): ShutOutRefs {
  const all = Object.fromEntries(
    Object.entries(keys).map(([kid, bytes]) => [kid, createSecretKey(bytes)]),
  );
  const currentKey = all[current];
  if (currentKey === undefined) throw new Error('The current key is not among the keys');
  const personKey = (key: KeyObject, { year, staffId }: Omit<ShutOutFrom, 'caseId'>) =>
    hmac(hmac(key, year), staffId);
  const refUnder = (key: KeyObject, from: ShutOutFrom) =>
    hmac(personKey(key, from), bytesOf(from.caseId)).subarray(0, refBytes).toString('hex');
  return {
    currentKid: current,
    refOf: (from) => refUnder(currentKey, from),
    isAmong: (refs, from) =>
      refs.length > 0 && Object.values(all).some((key) => refs.includes(refUnder(key, from))),
    blocksOf: (year, staffId) =>
      Object.values(all).map((key) => {
        const padded = Buffer.concat([personKey(key, { year, staffId })], blockBytes);
        const xored = (pad: number) => Buffer.from(padded.map((byte) => byte ^ pad));
        return { inner: xored(0x36), outer: xored(0x5c) };
      }),
  };
}

const bytesOf = (caseId: string) => Buffer.from(caseId.replaceAll('-', ''), 'hex');

function hmac(key: KeyObject | Buffer, content: string | Buffer): Buffer {
  return createHmac('sha256', key).update(content).digest();
}
