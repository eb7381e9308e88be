import { join, resolve } from 'node:path';
import { freePort } from '@klantreacties/test-harness';

export const services = [
  'intake',
  'case-handling',
  'notification',
  'reporting',
  'gateway',
] as const;
export type Service = (typeof services)[number];
export const servicesWithData = services.filter((service) => service !== 'gateway');

/** Each port with the variable that moves it. */
export const ports = {
  gateway: { variable: 'GATEWAY_PORT', usual: 4000 },
  intake: { variable: 'INTAKE_PORT', usual: 4001 },
  'case-handling': { variable: 'CASE_HANDLING_PORT', usual: 4002 },
  notification: { variable: 'NOTIFICATION_PORT', usual: 4003 },
  reporting: { variable: 'REPORTING_PORT', usual: 4004 },
  oidc: { variable: 'OIDC_PORT', usual: 4010 },
  mailPage: { variable: 'MAIL_PAGE_PORT', usual: 8025 },
  smtp: { variable: 'SMTP_PORT', usual: 2525 },
  kafka: { variable: 'KAFKA_PORT', usual: 9092 },
  kafkaController: { variable: 'KAFKA_CONTROLLER_PORT', usual: 9093 },
  postgres: { variable: 'POSTGRES_PORT', usual: 5433 },
} as const;

export type PortName = keyof typeof ports;

/** What a stack is started with; everything but the folder can come from the environment. */
export interface StackSettings {
  dataFolder: string;
  port: Record<PortName, number>;
  /** Parts of production that take the place of a local one. */
  given: {
    brokers?: string | undefined;
    smtpUrl?: string | undefined;
    issuer?: string | undefined;
    databaseUrl: Partial<Record<Service, string>>;
  };
  clockOffsetMs: number;
}

/** The settings of `npm start`. */
export function settingsOf(environment = process.env): StackSettings {
  const names = Object.keys(ports) as PortName[];
  return {
    dataFolder: resolve(environment['DATA_FOLDER'] ?? '.data'),
    port: Object.fromEntries(
      names.map((name) => [name, Number(environment[ports[name].variable] ?? ports[name].usual)]),
    ) as Record<PortName, number>,
    given: {
      brokers: environment['KAFKA_BROKERS'],
      smtpUrl: environment['SMTP_URL'],
      issuer: environment['OIDC_ISSUER'],
      databaseUrl: Object.fromEntries(
        servicesWithData.flatMap((service) => {
          const url = environment[`${service.toUpperCase().replace('-', '_')}_DATABASE_URL`];
          return url === undefined ? [] : [[service, url]];
        }),
      ),
    },
    clockOffsetMs: Number(environment['CLOCK_OFFSET_MS'] ?? 0),
  };
}

/** Settings on free ports, for specs. */
export async function freeSettings(dataFolder: string): Promise<StackSettings> {
  const port = {} as Record<PortName, number>;
  for (const name of Object.keys(ports) as PortName[]) port[name] = await freePort();
  return { dataFolder, port, given: { databaseUrl: {} }, clockOffsetMs: 0 };
}

export const bundleFolder = (service: Service) => join('dist/services', service);
export const databaseOf = (service: Service) => service.replace('-', '_');
