import { consumers } from '../stack/topics.ts';
import { databaseOf, hasData, lineOf, operatorsPortOf, services } from '../stack/services.ts';
import { table } from './sections.ts';

const code = (text: string) => `\`${text}\``;
const topicsOf: Partial<Record<string, string[]>> = consumers;

/** The services as a table: ports, database with its users, place in the graph, and the topics that each reads. */
export const servicesTable = (): string =>
  table(
    ['service', 'port', 'operators', 'database', 'its users', 'subgraph', 'reads'],
    services.map((service) => {
      const { port, databaseUsers, subgraph } = lineOf(service);
      return [
        service,
        String(port),
        String(operatorsPortOf(port)),
        hasData(service) ? code(databaseOf(service)) : '',
        databaseUsers.map((user) => code(`${databaseOf(service)}_${user}`)).join(' '),
        subgraph ? 'yes' : '',
        (topicsOf[service] ?? []).map(code).join(' '),
      ];
    }),
  );
