import { join, resolve } from 'node:path';
import type { DatabaseUrls } from './databases.ts';
import type { StackKeys } from './keys.ts';
import type { Service, StackSettings } from './settings.ts';

/** Where the parts of a running stack are. */
export interface PartAddresses {
  brokers: string;
  issuer: string;
  smtpUrl: string;
}

// A service has the keys that it works with and no other.
const keysOf: Record<Service, readonly string[]> = {
  intake: [
    'DATA_MASTER_KEYS',
    'FOLLOW_UP_CODE_KEYS',
    'FOLLOW_UP_TOKEN_KEY',
    'IDEMPOTENCY_KEY',
    'OPEN_REF_KEY',
    'VIEWER_JWKS',
  ],
  'case-handling': ['DATA_MASTER_KEYS', 'VIEWER_JWKS'],
  notification: ['DATA_MASTER_KEYS', 'VIEWER_JWKS'],
  reporting: ['VIEWER_JWKS'],
  gateway: ['VIEWER_SIGNING_KEY', 'FOLLOW_UP_JWKS'],
};

// They tell how to reach brokers of one's own.
const brokerAccess = [
  'KAFKA_SSL',
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
];

/** The variables of one service, the same as its image gets. */
export function environmentOf(
  service: Service,
  { dataFolder, directoryFile, port, given, clockOffsetMs }: StackSettings,
  {
    keys,
    urls,
    addresses,
  }: { keys: StackKeys; urls: DatabaseUrls | null; addresses: PartAddresses },
): Record<string, string> {
  const at = (name: Service) => `http://127.0.0.1:${port[name]}/graphql`;
  return {
    PATH: process.env['PATH'] ?? '',
    // As in the image: libraries leave out checks that are for their own users' development.
    NODE_ENV: 'production',
    // Node keeps compiled code here, and a second start is the faster for it.
    NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache'),
    MODE: 'development',
    HOST: '127.0.0.1',
    PORT: String(port[service]),
    OPERATORS_PORT: String(port[`${service}-operators`]),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    DIRECTORY_FILE: directoryFile,
    ...named(keysOf[service], keys.environment),
    ...(urls === null
      ? {
          OIDC_ISSUER: addresses.issuer,
          OIDC_AUDIENCE: process.env['OIDC_AUDIENCE'] ?? 'klantreacties',
          SUPERGRAPH_FILE: resolve('graph/supergraph.graphql'),
          INTAKE_URL: at('intake'),
          CASE_HANDLING_URL: at('case-handling'),
          NOTIFICATION_URL: at('notification'),
          REPORTING_URL: at('reporting'),
        }
      : {
          DATABASE_URL: urls.run,
          KAFKA_BROKERS: addresses.brokers,
          ...(given.brokers === undefined ? {} : named(brokerAccess, process.env)),
          CLOCK_OFFSET_MS: String(clockOffsetMs),
          ...(service === 'notification' ? { SMTP_URL: addresses.smtpUrl } : {}),
        }),
  };
}

function named(
  variables: readonly string[],
  from: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap((variable) => {
      const value = from[variable];
      return value === undefined ? [] : [[variable, value]];
    }),
  );
}
