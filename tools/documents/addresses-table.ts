import { ports } from '../stack/ports.ts';
import { hasData, services, variableOf } from '../stack/services.ts';
import { table } from './sections.ts';

const movedBy = ({ variable, usual }: { variable: string; usual: number }) =>
  `\`${variable}\` ${usual}`;

/** The services as a table: a link to the README of each, the variables that move its ports, and that of its database. */
export const addressesTable = (): string =>
  table(
    ['service', 'port', 'for operators', 'database'],
    services.map((service) => [
      `[${service}](apps/${service}/README.md)`,
      movedBy(ports[service]),
      movedBy(ports[`${service}-operators`]),
      hasData(service) ? `\`${variableOf(service)}_DATABASE_URL\`` : '',
    ]),
  );
