import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUser } from './services.ts';

/** Every key and password of a development machine. */
export interface StackKeys {
  environment: Record<string, string>;
  oidcSigningKeys: { keys: object[] };
  oidcCookieKey: string;
  postgresPassword: string;
  migratePassword: string;
  runPassword: string;
  /** Of the user that alone may empty the values behind a history. */
  erasePassword: string;
}

/** Reads the keys of a data folder, made at first start; production refuses them by the word `development-` in them. */
export function keysIn(dataFolder: string): StackKeys {
  const file = join(dataFolder, 'keys.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StackKeys) : null;
  const made = newKeys();
  // A version that needs one more key finds it beside those of before.
  const keys = { ...made, ...kept, environment: { ...made.environment, ...kept?.environment } };
  const isWhole = Object.keys(keys.environment).every((name) => kept?.environment[name]);
  if (!isWhole) writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

/** The password of one kind of user, the same in every database. */
export const passwordOf = (user: DatabaseUser, keys: StackKeys) => keys[`${user}Password`];

function newKeys(): StackKeys {
  const password = () => `${developmentMark}${secret()}`;
  return {
    environment: newServiceKeys(developmentMark),
    oidcSigningKeys: {
      keys: [{ ...signingPair('rsa', developmentMark).privateKey, alg: 'RS256', use: 'sig' }],
    },
    oidcCookieKey: password(),
    postgresPassword: password(),
    migratePassword: password(),
    runPassword: password(),
    erasePassword: password(),
  };
}

/** New keys for all services by the variables that hold them; every `kid` begins with the mark. */
export function newServiceKeys(mark: string): Record<string, string> {
  const viewer = signingPair('ed25519', mark);
  const followUp = signingPair('ed25519', mark);
  const set = (key: object) => JSON.stringify({ keys: [key] });
  return {
    DATA_MASTER_KEYS: symmetric(mark),
    FOLLOW_UP_CODE_KEYS: symmetric(mark),
    IDEMPOTENCY_KEY: symmetric(mark),
    OPEN_REF_KEY: symmetric(mark),
    NUMBER_KEY: symmetric(mark),
    SHUT_OUT_KEYS: symmetric(mark),
    READ_PASS_KEYS: symmetric(mark),
    SESSION_KEYS: symmetric(mark),
    VISITOR_KEYS: symmetric(mark),
    FOLLOW_UP_TOKEN_KEY: JSON.stringify(followUp.privateKey),
    FOLLOW_UP_JWKS: set(followUp.publicKey),
    VIEWER_SIGNING_KEY: JSON.stringify(viewer.privateKey),
    VIEWER_JWKS: set(viewer.publicKey),
  };
}

// Production refuses whatever holds it: the keys by their `kid`, a database by the password in its address.
const developmentMark = 'development-';

/** 32 random bytes in letters that any address can hold. */
export const secret = () => randomBytes(32).toString('base64url');
const newKid = (mark: string) => `${mark}${randomBytes(4).toString('hex')}`;

function symmetric(mark: string): string {
  const kid = newKid(mark);
  return JSON.stringify({ current: kid, keys: { [kid]: secret() } });
}

function signingPair(type: 'ed25519' | 'rsa', mark: string) {
  const kid = newKid(mark);
  const pair =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ed25519');
  return {
    privateKey: { ...pair.privateKey.export({ format: 'jwk' }), kid },
    publicKey: { ...pair.publicKey.export({ format: 'jwk' }), kid },
  };
}
