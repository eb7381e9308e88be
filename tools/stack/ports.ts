import {
  lineOf,
  operatorsAbove,
  operatorsPortOf,
  services,
  variableOf,
  type Service,
} from './services.ts';

interface Port {
  /** The variable that moves it. */
  variable: string;
  usual: number;
}

const ofServers = {
  oidc: { variable: 'OIDC_PORT', usual: 4010 },
  mailPage: { variable: 'MAIL_PAGE_PORT', usual: 8025 },
  smtp: { variable: 'SMTP_PORT', usual: 2525 },
  kafka: { variable: 'KAFKA_PORT', usual: 9092 },
  kafkaController: { variable: 'KAFKA_CONTROLLER_PORT', usual: 9093 },
  postgres: { variable: 'POSTGRES_PORT', usual: 5433 },
};
const operators = '-operators';

export type PortName = Service | `${Service}${typeof operators}` | keyof typeof ofServers;

/** Each port with the variable that moves it. */
export const ports = {
  ...byService((service) => [
    service,
    { variable: `${variableOf(service)}_PORT`, usual: lineOf(service).port },
  ]),
  ...byService((service) => [
    `${service}${operators}`,
    {
      variable: `${variableOf(service)}_OPERATORS_PORT`,
      usual: operatorsPortOf(lineOf(service).port),
    },
  ]),
  ...ofServers,
} as Record<PortName, Port>;

export const portNames = Object.keys(ports) as PortName[];

/** A port that is not given: what is usual, or for operators 100 above the port of their service. */
export function usualPort(name: PortName, chosen: Partial<Record<PortName, number>>): number {
  const { usual } = ports[name];
  if (!name.endsWith(operators)) return usual;
  const port = operatorsPortOf(chosen[name.slice(0, -operators.length) as PortName] ?? 0);
  if (port <= operatorsAbove || port > 65_535 + operatorsAbove) return usual;
  return port > 65_535 ? port - 2 * operatorsAbove : port;
}

function byService(portOf: (service: Service) => [name: string, port: Port]) {
  return Object.fromEntries(services.map(portOf));
}
