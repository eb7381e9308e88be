import { z } from 'zod';
import { ConfigError } from './read-config.ts';

const port = z.coerce.number().int().min(1).max(65535);

/** `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Text that must be JSON of a given shape. */
export function json<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

/** 32 bytes as base64url. */
export const secretKey = z
  .string()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((key) => key.length === 32, 'must be 32 bytes in base64url');

/** Keys by the `kid` that names them, and the one to use now. */
export const keySet = json(
  z
    .object({ current: z.string(), keys: z.record(z.string(), secretKey) })
    .refine(({ current, keys }) => current in keys, 'the current key is not among the keys'),
);

/** One public or private key as JWK (RFC 7517). */
export const jwk = z.looseObject({ kty: z.string(), kid: z.string() });
export const jwkSet = json(z.object({ keys: z.array(jwk).min(1) }));

/** What a setting says of itself in the README of a service. */
export interface SettingNote {
  description: string;
  /** A value as it may be given, with `…` in the place of a secret. */
  example: string;
  [key: string]: unknown;
}

/** A setting with what it means and an example; the last call on its schema, for others forget it. */
export const setting = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example: string,
) => schema.meta({ description, example } satisfies SettingNote);

const exampleKeys = '{"current":"a","keys":{"a":"…"}}';
/** An example of public keys (RFC 7517). */
export const exampleJwks = '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"…"}]}';
/** An example of a private key (RFC 7517). */
export const exampleJwk = '{"kty":"OKP","crv":"Ed25519","kid":"a","x":"…","d":"…"}';

/** A setting that holds keys by name: `{ "current": kid, "keys": { kid: 32 bytes in base64url } }`. */
export const keySetting = (description: string) => setting(keySet, description, exampleKeys);

/** What every process reads. */
export const commonSettings = {
  PORT: setting(port, 'where it listens', '4000'),
  OPERATORS_PORT: setting(
    port,
    'where `/health/live`, `/health/ready` and `/metrics` are, for operators alone',
    '4100',
  ),
  HOST: setting(z.string().default('127.0.0.1'), 'on which address', '0.0.0.0'),
  MODE: setting(
    z.enum(['development', 'production']),
    '`development` or `production`; production refuses development keys and a moved clock',
    'production',
  ),
  LOG_LEVEL: setting(
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    '`debug` `info` `warn` `error` `silent`',
    'warn',
  ),
  DIRECTORY_FILE: setting(z.string(), 'the directory; read anew on SIGHUP', '/app/directory.yaml'),
};

/** What every service with a database and events reads. */
export const serviceSettings = {
  ...commonSettings,
  DATABASE_URL: setting(
    z.url({ protocol: /^postgres(ql)?$/ }),
    'its own PostgreSQL, as the running user',
    'postgresql://run:…@postgres:5432/service',
  ),
  KAFKA_BROKERS: setting(
    z.string().transform((list) => list.split(',').map((one) => one.trim())),
    'the brokers to begin with',
    'host:9092,other:9092',
  ),
  KAFKA_SSL: setting(flag.default(false), 'TLS towards brokers', 'true'),
  KAFKA_SASL_MECHANISM: setting(
    z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
    '`plain` `scram-sha-256` `scram-sha-512`; then user and password are required',
    'scram-sha-512',
  ),
  KAFKA_SASL_USERNAME: setting(z.string().optional(), 'the user towards brokers', 'service'),
  KAFKA_SASL_PASSWORD: setting(z.string().optional(), 'the password of that user', '…'),
  DATA_MASTER_KEYS: keySetting(
    'keys that wrap data keys: `current` names the one to use now, each is 32 bytes in base64url',
  ),
  VIEWER_JWKS: setting(jwkSet, 'public keys with which the gateway signs viewers', exampleJwks),
  CLOCK_OFFSET_MS: setting(
    z.coerce.number().int().default(0),
    'moves the business clock by milliseconds; refused in production',
    '86400000',
  ),
};

/** What every service reads that says, or asks, who is shut out of a case. */
export const shutOutSettings = {
  SHUT_OUT_KEYS: keySetting(
    'make and know again the marks of who is shut out of a case; the same in every service that has them; of the same form; keep old keys until case-handling has run with the new one',
  ),
};

/** What every service reads that says to another who may read a case, or asks it. */
export const readPassSettings = {
  READ_PASS_KEYS: keySetting(
    'make and check the passes with which one service says to another who may read a case; the same in both; of the same form; a new key is given to both before it is the current one',
  ),
};

/** The broker settings of a service's environment; SASL only when a mechanism is named, and then whole. */
export function brokerSettingsOf(
  clientId: string,
  env: {
    KAFKA_BROKERS: string[];
    KAFKA_SSL: boolean;
    KAFKA_SASL_MECHANISM?: 'plain' | 'scram-sha-256' | 'scram-sha-512' | undefined;
    KAFKA_SASL_USERNAME?: string | undefined;
    KAFKA_SASL_PASSWORD?: string | undefined;
  },
) {
  const { KAFKA_SASL_MECHANISM: mechanism } = env;
  if (mechanism !== undefined)
    for (const variable of ['KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const)
      if (env[variable] === undefined)
        throw new ConfigError([{ variable, reason: 'is missing, and a mechanism is named' }]);
  const sasl =
    mechanism === undefined
      ? {}
      : {
          sasl: {
            mechanism,
            username: env.KAFKA_SASL_USERNAME ?? '',
            password: env.KAFKA_SASL_PASSWORD ?? '',
          },
        };
  return { clientId, brokers: env.KAFKA_BROKERS, ssl: env.KAFKA_SSL, ...sasl };
}
