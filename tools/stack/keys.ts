import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every key and password of a development machine. */
export interface StackKeys {
  environment: Record<string, string>;
  oidcSigningKeys: { keys: object[] };
  oidcCookieKey: string;
  postgresPassword: string;
  migratePassword: string;
  runPassword: string;
}

/** Reads the keys of a data folder, made at first start; production refuses them by the word `development-` in them. */
export function keysIn(dataFolder: string): StackKeys {
  const file = join(dataFolder, 'keys.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(newKeys(), null, 2), { mode: 0o600 });
  return JSON.parse(readFileSync(file, 'utf8')) as StackKeys;
}

function newKeys(): StackKeys {
  const viewer = signingPair('ed25519');
  const followUp = signingPair('ed25519');
  const set = (keys: object) => JSON.stringify({ keys: [keys] });
  return {
    environment: {
      DATA_MASTER_KEYS: symmetric(),
      FOLLOW_UP_CODE_KEYS: symmetric(),
      IDEMPOTENCY_KEY: symmetric(),
      OPEN_REF_KEY: symmetric(),
      FOLLOW_UP_TOKEN_KEY: JSON.stringify(followUp.privateKey),
      FOLLOW_UP_JWKS: set(followUp.publicKey),
      VIEWER_SIGNING_KEY: JSON.stringify(viewer.privateKey),
      VIEWER_JWKS: set(viewer.publicKey),
    },
    oidcSigningKeys: { keys: [{ ...signingPair('rsa').privateKey, alg: 'RS256', use: 'sig' }] },
    oidcCookieKey: password(),
    postgresPassword: password(),
    migratePassword: password(),
    runPassword: password(),
  };
}

const secret = () => randomBytes(32).toString('base64url');
const newKid = () => `development-${randomBytes(4).toString('hex')}`;
// In an address of a database it is what production refuses the address by.
const password = () => `development-${secret()}`;

function symmetric(): string {
  const kid = newKid();
  return JSON.stringify({ current: kid, keys: { [kid]: secret() } });
}

function signingPair(type: 'ed25519' | 'rsa') {
  const kid = newKid();
  const pair =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ed25519');
  return {
    privateKey: { ...pair.privateKey.export({ format: 'jwk' }), kid },
    publicKey: { ...pair.publicKey.export({ format: 'jwk' }), kid },
  };
}
