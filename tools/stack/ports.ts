/** Each port with the variable that moves it. */
export const ports = {
  gateway: { variable: 'GATEWAY_PORT', usual: 4000 },
  intake: { variable: 'INTAKE_PORT', usual: 4001 },
  'case-handling': { variable: 'CASE_HANDLING_PORT', usual: 4002 },
  notification: { variable: 'NOTIFICATION_PORT', usual: 4003 },
  reporting: { variable: 'REPORTING_PORT', usual: 4004 },
  'gateway-operators': { variable: 'GATEWAY_OPERATORS_PORT', usual: 4100 },
  'intake-operators': { variable: 'INTAKE_OPERATORS_PORT', usual: 4101 },
  'case-handling-operators': { variable: 'CASE_HANDLING_OPERATORS_PORT', usual: 4102 },
  'notification-operators': { variable: 'NOTIFICATION_OPERATORS_PORT', usual: 4103 },
  'reporting-operators': { variable: 'REPORTING_OPERATORS_PORT', usual: 4104 },
  oidc: { variable: 'OIDC_PORT', usual: 4010 },
  mailPage: { variable: 'MAIL_PAGE_PORT', usual: 8025 },
  smtp: { variable: 'SMTP_PORT', usual: 2525 },
  kafka: { variable: 'KAFKA_PORT', usual: 9092 },
  kafkaController: { variable: 'KAFKA_CONTROLLER_PORT', usual: 9093 },
  postgres: { variable: 'POSTGRES_PORT', usual: 5433 },
} as const;

export type PortName = keyof typeof ports;
export const portNames = Object.keys(ports) as PortName[];

const operators = '-operators';
const aboveItsService = 100;

/** A port that is not given: what is usual, or for operators 100 above the port of their service. */
export function usualPort(name: PortName, chosen: Partial<Record<PortName, number>>): number {
  const { usual } = ports[name];
  if (!name.endsWith(operators)) return usual;
  const port = (chosen[name.slice(0, -operators.length) as PortName] ?? 0) + aboveItsService;
  if (port <= aboveItsService || port > 65_535 + aboveItsService) return usual;
  return port > 65_535 ? port - 2 * aboveItsService : port;
}
