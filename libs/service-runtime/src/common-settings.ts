import { z } from 'zod';
import { ConfigError } from './read-config.ts';

const port = z.coerce.number().int().min(1).max(65535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

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

/** What every process reads. */
export const commonSettings = {
  PORT: port,
  OPERATORS_PORT: port,
  HOST: z.string().default('127.0.0.1'),
  MODE: z.enum(['development', 'production']),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DIRECTORY_FILE: z.string(),
};

/** What every service with a database and events reads. */
export const serviceSettings = {
  ...commonSettings,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  KAFKA_BROKERS: z.string().transform((list) => list.split(',').map((one) => one.trim())),
  KAFKA_SSL: flag.default(false),
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
  DATA_MASTER_KEYS: keySet,
  VIEWER_JWKS: jwkSet,
  CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
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
