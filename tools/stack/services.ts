/** What is said of a service once, for all who need to know it. */
interface ServiceLine {
  /** Where it listens unless told otherwise; its port for operators is 100 above. */
  port: number;
  /** The users of its own database; empty where it has none. */
  databaseUsers: readonly DatabaseUser[];
  /** Whether it is a part of the composed graph. */
  subgraph: boolean;
  /** Whether it reads facts; which ones its `facts.ts` says. */
  readsFacts: boolean;
}

/** Who migrates a database, who runs on it, and who may empty the values behind a history. */
export type DatabaseUser = 'migrate' | 'run' | 'erase';

/**
 * The services, in the order in which they start. Graph, topics, checks and the runner follow from this
 * list; docker/, tsconfig files and README tables are held to it.
 */
export const manifest = {
  intake: { port: 4001, databaseUsers: ['migrate', 'run'], subgraph: true, readsFacts: true },
  'case-handling': {
    port: 4002,
    databaseUsers: ['migrate', 'run', 'erase'],
    subgraph: true,
    readsFacts: true,
  },
  notification: { port: 4003, databaseUsers: ['migrate', 'run'], subgraph: true, readsFacts: true },
  reporting: { port: 4004, databaseUsers: ['migrate', 'run'], subgraph: true, readsFacts: true },
  gateway: { port: 4000, databaseUsers: [], subgraph: false, readsFacts: false },
  web: { port: 4005, databaseUsers: [], subgraph: false, readsFacts: false },
} as const satisfies Record<string, ServiceLine>;

export type Service = keyof typeof manifest;
/** A service that reads facts. */
export type Reader = {
  [Name in Service]: (typeof manifest)[Name]['readsFacts'] extends true ? Name : never;
}[Service];

export const services = Object.keys(manifest) as Service[];
export const lineOf = (service: Service): ServiceLine => manifest[service];
export const hasData = (service: Service) => lineOf(service).databaseUsers.length > 0;
export const servicesWithData = services.filter(hasData);
export const subgraphs = services.filter((service) => lineOf(service).subgraph);
export const readers = services.filter((service) => lineOf(service).readsFacts) as Reader[];

/** How a service is called in the names of variables. */
export const variableOf = (service: Service) => databaseOf(service).toUpperCase();
export const databaseOf = (service: Service) => service.replaceAll('-', '_');
export const operatorsPortOf = (port: number) => port + operatorsAbove;
export const operatorsAbove = 100;
