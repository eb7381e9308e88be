import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { Broker, TopicReader } from './broker.ts';
import { compactJwe, headerOf, openCompactJwe } from './compact-jwe.ts';
import type { FollowEnded } from './erasures.ts';
import { DeadlinePassed, NotYet, Outage } from './outage.ts';
import type { OutboxMessage } from './outbox.ts';

/** Keys that wrap data keys: 32 bytes each, by the `kid` that names them. */
export interface MasterKeys {
  current: string;
  keys: Readonly<Record<string, Uint8Array>>;
}

/** Seals and opens the personal values of each aggregate under that aggregate's own data key. */
export interface KeyRing {
  /** Reads the key topic to its end before it settles. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Makes a data key, usable here at once; the message belongs in the transaction that creates the aggregate. */
  newKey(aggregateId: string): Promise<OutboxMessage>;
  /** Lets go of a key whose message was not written after all. */
  forgetKey(aggregateId: string): void;
  /** One compact JWE (RFC 7516, `dir`, A256GCM), bound to the aggregate; waits for a key not yet seen. */
  seal(aggregateId: string, personal: object): Promise<string>;
  /** Settles when the key of an aggregate, or its tombstone, is here; so that no transaction waits for it. */
  ready(aggregateId: string): Promise<void>;
  /** By its own reading of the key topic. */
  followEnded: FollowEnded;
  /** The values, or 'erased' once the key's tombstone was seen. */
  open(aggregateId: string, sealed: string): Promise<Record<string, unknown> | 'erased'>;
}

/** The topic of keys holds none for this aggregate yet; after some minutes the event is parked. */
export class KeyNotSeen extends NotYet {
  constructor() {
    super('The data key of an aggregate has not been seen yet');
  }
}

export class AggregateErased extends Error {
  constructor() {
    super('The personal values of this aggregate were erased');
  }
}

type DataKey = Uint8Array | 'erased';

export function createKeyRing(options: {
  broker: Broker;
  topic: string;
  masterKeys: MasterKeys;
  onStopped(cause: Error): void;
  waitMs?: number;
  /** Where the owner keeps its wrapped keys itself, so that it needs no broker to seal. */
  ownKeyOf?(aggregateId: string): Promise<string | null>;
}): KeyRing {
  const { broker, topic, masterKeys, onStopped, waitMs = 10_000, ownKeyOf } = options;
  const wrappedOf = new Map<string, string | null>();
  const made = new Map<string, Uint8Array>();
  const waiting = new Map<string, Set<() => void>>();
  const hearEnded = new Set<(aggregateId: string) => void>();
  const wrappingKey = currentKeyOf(masterKeys);
  let following: TopicReader | null = null;

  const keyOf = async (aggregateId: string): Promise<DataKey> => {
    let wrapped = wrappedOf.get(aggregateId);
    if (wrapped === undefined && !made.has(aggregateId)) {
      wrapped = (await ownKeyOf?.(aggregateId)) ?? undefined;
      if (wrapped === undefined) {
        await seen(aggregateId);
        // Only who has read all that the topic holds knows that a key is not there.
        if (!wrappedOf.has(aggregateId)) await caughtUp();
        wrapped = wrappedOf.get(aggregateId);
      }
    }
    if (wrapped === null) return 'erased';
    const own = made.get(aggregateId);
    if (own !== undefined) return own;
    if (wrapped === undefined) throw new KeyNotSeen();
    return unwrap(masterKeys, aggregateId, wrapped);
  };

  const caughtUp = async () => {
    try {
      await following?.untilCaughtUp();
    } catch (cause) {
      // The library can stop fetching without a word; a broker that is away says nothing of that.
      if (cause instanceof DeadlinePassed) onStopped(cause);
      throw new Outage('The keys could not be read to their end', { cause });
    }
  };

  const seen = (aggregateId: string): Promise<void> =>
    new Promise((resolve) => {
      const others = waiting.get(aggregateId) ?? new Set();
      const done = () => {
        clearTimeout(timer);
        others.delete(done);
        if (others.size === 0) waiting.delete(aggregateId);
        resolve();
      };
      const timer = setTimeout(done, waitMs);
      waiting.set(aggregateId, others.add(done));
    });

  return {
    async start() {
      following = await broker.follow({
        topic,
        onStopped,
        handle: ({ key, value }) => {
          wrappedOf.set(key, value);
          made.delete(key);
          for (const done of waiting.get(key) ?? []) done();
          if (value === null) for (const ended of hearEnded) ended(key);
        },
      });
    },
    async stop() {
      await following?.close();
    },
    async newKey(aggregateId) {
      const key = new Uint8Array(randomBytes(32));
      made.set(aggregateId, key);
      const header = { kid: masterKeys.current, aggregate: aggregateId };
      return { topic, key: aggregateId, value: compactJwe(wrappingKey(), { header, plain: key }) };
    },
    forgetKey(aggregateId) {
      made.delete(aggregateId);
    },
    async seal(aggregateId, personal) {
      const key = await keyOf(aggregateId);
      if (key === 'erased') throw new AggregateErased();
      const header = { aggregate: aggregateId };
      return compactJwe(createSecretKey(key), { header, plain: JSON.stringify(personal) });
    },
    async ready(aggregateId) {
      await keyOf(aggregateId);
    },
    async followEnded(ended) {
      hearEnded.add(ended);
      for (const [key, wrapped] of wrappedOf) if (wrapped === null) ended(key);
      return {
        async close() {
          hearEnded.delete(ended);
        },
      };
    },
    async open(aggregateId, sealed) {
      const key = await keyOf(aggregateId);
      if (key === 'erased') return 'erased';
      const plain = decrypt(sealed, key, aggregateId);
      return JSON.parse(plain.toString('utf8')) as Record<string, unknown>;
    },
  };
}

function currentKeyOf(master: MasterKeys): () => KeyObject {
  let made: KeyObject | null = null;
  return () => (made ??= createSecretKey(masterKey(master, master.current)));
}

function unwrap(master: MasterKeys, aggregateId: string, wrapped: string): Uint8Array {
  const kid = String(headerOf(wrapped)['kid']);
  return decrypt(wrapped, masterKey(master, kid), aggregateId);
}

function masterKey(master: MasterKeys, kid: string): Uint8Array {
  const key = master.keys[kid];
  if (key === undefined)
    throw new Error('A data key is wrapped under a master key that is not configured');
  return key;
}

function decrypt(sealed: string, key: Uint8Array, aggregateId: string): Buffer {
  const { plain, header } = openCompactJwe(sealed, createSecretKey(key));
  if (header['aggregate'] !== aggregateId)
    throw new Error('Sealed values belong to another aggregate');
  return plain;
}
