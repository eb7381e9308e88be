import { join, resolve } from 'node:path';
import { freePort } from '@klantreacties/local-servers';
import { ports, portNames, usualPort, type PortName } from './ports.ts';
import { servicesWithData, variableOf, type Service } from './services.ts';
import { SettingsReader } from './settings-reader.ts';

export { ports, type PortName } from './ports.ts';
export { databaseOf, services, servicesWithData, variableOf, type Service } from './services.ts';

/** What a stack is started with; everything but the folder can come from the environment. */
export interface StackSettings {
  dataFolder: string;
  /** Brands, places and people, for the services and the local identity provider. */
  directoryFile: string;
  port: Record<PortName, number>;
  /** Parts of production that take the place of a local one. */
  given: {
    brokers?: string | undefined;
    smtpUrl?: string | undefined;
    issuer?: string | undefined;
    /** With the user that runs a service, and with the one that migrates where it is another. */
    databaseUrl: Partial<Record<Service, string>>;
    migrateUrl?: Partial<Record<Service, string>>;
  };
  clockOffsetMs: number;
  /** Settings of a PostgreSQL that is not given, each as `name=value`. */
  postgresSettings?: readonly string[];
  /** Where the local identity provider sends back to, besides pages of this machine. */
  redirectUris?: readonly string[];
  /** Where a second gateway listens that takes known operations alone; the pages then ask that one. */
  gatewayOfPages?: { port: number; operatorsPort: number };
}

const usualDirectoryFile = 'libs/organisation/directory.yaml';

/** The settings of `npm start`; throws a SettingsError that names every wrong variable. */
export function settingsOf(
  environment: Record<string, string | undefined> = process.env,
): StackSettings {
  const reader = new SettingsReader(environment);
  const urls = (suffix: string) =>
    Object.fromEntries(
      servicesWithData.flatMap((service) => {
        const url = reader.url(`${variableOf(service)}_${suffix}`, ['postgres', 'postgresql']);
        return url === undefined ? [] : [[service, url]];
      }),
    ) as Partial<Record<Service, string>>;
  const port = {} as Record<PortName, number>;
  for (const name of portNames)
    port[name] = reader.port(ports[name].variable, usualPort(name, port));
  const settings: StackSettings = {
    dataFolder: resolve(environment['DATA_FOLDER'] || '.data'),
    directoryFile: resolve(environment['DIRECTORY_FILE'] || usualDirectoryFile),
    port,
    given: {
      brokers: reader.brokers('KAFKA_BROKERS'),
      smtpUrl: reader.url('SMTP_URL', ['smtp', 'smtps']),
      issuer: reader.url('OIDC_ISSUER', ['http', 'https']),
      databaseUrl: urls('DATABASE_URL'),
      migrateUrl: urls('DATABASE_MIGRATE_URL'),
    },
    clockOffsetMs: reader.wholeNumber('CLOCK_OFFSET_MS', 0),
    redirectUris: reader.addresses('OIDC_REDIRECT_URIS'),
  };
  for (const service of servicesWithData)
    if (settings.given.migrateUrl?.[service] !== undefined && !settings.given.databaseUrl[service])
      reader.refuse(
        `${variableOf(service)}_DATABASE_MIGRATE_URL`,
        `needs ${variableOf(service)}_DATABASE_URL beside it`,
      );
  const used = usedPorts(settings);
  for (const name of used) {
    const other = used.find((one) => one !== name && settings.port[one] === settings.port[name]);
    if (other !== undefined && other < name)
      reader.refuse(ports[name].variable, `is the same port as ${ports[other].variable}`);
  }
  reader.throwProblems();
  return settings;
}

/** The ports that a stack opens; a part that is given elsewhere opens none. */
export function usedPorts({ given }: StackSettings): PortName[] {
  const elsewhere: PortName[] = [
    ...(given.brokers === undefined ? [] : (['kafka', 'kafkaController'] as const)),
    ...(given.issuer === undefined ? [] : (['oidc'] as const)),
    ...(given.smtpUrl === undefined ? [] : (['smtp', 'mailPage'] as const)),
    ...(servicesWithData.every((service) => given.databaseUrl[service] !== undefined)
      ? (['postgres'] as const)
      : []),
  ];
  return portNames.filter((name) => !elsewhere.includes(name));
}

/** Settings on free ports, for specs. */
export async function freeSettings(dataFolder: string): Promise<StackSettings> {
  const port = {} as Record<PortName, number>;
  for (const name of portNames) port[name] = await freePort();
  const directoryFile = resolve(usualDirectoryFile);
  return { dataFolder, directoryFile, port, given: { databaseUrl: {} }, clockOffsetMs: 0 };
}

export const bundleFolder = (service: Service) => join('dist/services', service);
