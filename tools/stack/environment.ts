import { join, resolve } from 'node:path';
import { variablesOf } from './configs.ts';
import type { DatabaseUrls } from './databases.ts';
import type { StackKeys } from './keys.ts';
import { subgraphs, variableOf, type Service } from './services.ts';
import type { StackSettings } from './settings.ts';

/** Where the parts of a running stack are. */
export interface PartAddresses {
  brokers: string;
  issuer: string;
  smtpUrl: string;
}

// They say how to reach brokers of one's own.
const brokerAccess = [
  'KAFKA_SSL',
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
];

/** The variables of the second gateway, where there is one: those of the first, but for its ports and what it takes. */
export function environmentOfSecondGateway(
  settings: StackSettings,
  parts: Parameters<typeof environmentOf>[2],
): Record<string, string> | null {
  const { gatewayOfPages } = settings;
  return gatewayOfPages === undefined
    ? null
    : {
        ...environmentOf('gateway', settings, parts),
        PORT: String(gatewayOfPages.port),
        OPERATORS_PORT: String(gatewayOfPages.operatorsPort),
        KNOWN_OPERATIONS_ALONE: 'true',
      };
}

/** The variables of one service, the same as its image gets. */
export function environmentOf(
  service: Service,
  { dataFolder, directoryFile, port, given, clockOffsetMs, gatewayOfPages }: StackSettings,
  {
    keys,
    urls,
    addresses,
  }: { keys: StackKeys; urls: DatabaseUrls | null; addresses: PartAddresses },
): Record<string, string> {
  const offered = {
    MODE: 'development',
    HOST: '127.0.0.1',
    PORT: String(port[service]),
    OPERATORS_PORT: String(port[`${service}-operators`]),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    DIRECTORY_FILE: directoryFile,
    CLOCK_OFFSET_MS: String(clockOffsetMs),
    ...keys.environment,
    ...(urls === null ? {} : { DATABASE_URL: urls.run }),
    KAFKA_BROKERS: addresses.brokers,
    ...(given.brokers === undefined ? {} : named(brokerAccess, process.env)),
    SMTP_URL: addresses.smtpUrl,
    OIDC_ISSUER: addresses.issuer,
    OIDC_AUDIENCE: process.env['OIDC_AUDIENCE'] ?? 'klantreacties',
    OIDC_CLIENT_ID: process.env['OIDC_CLIENT_ID'] ?? '',
    OIDC_CLIENT_SECRET: process.env['OIDC_CLIENT_SECRET'] ?? '',
    OIDC_SCOPE: process.env['OIDC_SCOPE'] ?? '',
    OIDC_RESOURCE: process.env['OIDC_RESOURCE'] ?? '',
    // Read by the gateway, which lets in every page of this machine besides.
    ALLOWED_ORIGINS: process.env['ALLOWED_ORIGINS'] ?? '',
    OPERATIONS_FILE: resolve('graph/operations.json'),
    FRONT_END_OPERATIONS: process.env['FRONT_END_OPERATIONS'] ?? '',
    KNOWN_OPERATIONS_ALONE: process.env['KNOWN_OPERATIONS_ALONE'] ?? '',
    SUPERGRAPH_FILE: resolve('graph/supergraph.graphql'),
    TRUSTED_PROXIES: process.env['TRUSTED_PROXIES'] ?? '',
    PAGES_ORIGINS: process.env['PAGES_ORIGINS'] ?? '',
    BRAND_HOSTS: process.env['BRAND_HOSTS'] ?? '',
    BRAND_FRAMES: process.env['BRAND_FRAMES'] ?? '',
    GATEWAY_URL: `http://127.0.0.1:${gatewayOfPages?.port ?? port.gateway}/graphql`,
    ...Object.fromEntries(
      subgraphs.map((name) => [
        `${variableOf(name)}_URL`,
        `http://127.0.0.1:${port[name]}/graphql`,
      ]),
    ),
  };
  return {
    PATH: process.env['PATH'] ?? '',
    // As in the image: libraries leave out checks that are for their own users' development.
    NODE_ENV: 'production',
    // Node keeps compiled code here, and a second start is the faster for it.
    NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache'),
    // So a service has the keys that it works with and no other.
    ...named(variablesOf(service), offered),
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
