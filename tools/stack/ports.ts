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
export const portNames = Object.keys(ports) as PortName[];
