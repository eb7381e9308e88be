/** Where the system is, as whoever goes through it knows it. */
export interface SystemAddresses {
  graph: string;
  /** The graph as the pages ask it, which may take known operations alone. */
  graphOfPages: string;
  /** The pages of all brands. */
  web: string;
  issuer: string;
  /** The page of the mail inbox. */
  inbox: string;
  brokers: string;
  /** The graphs behind the gateway, which answer it alone. */
  subgraphs: string[];
  /** Where each service serves its metrics. */
  metrics: string[];
  /** The folder in which the logs of the services lie. */
  logs: string;
}

const loopback = '127.0.0.1';
const services = ['GATEWAY', 'INTAKE', 'CASE_HANDLING', 'NOTIFICATION', 'REPORTING', 'WEB'];
const firstPort = 4000;
const operatorsAbove = 100;

/** The addresses in the environment; what is left out is where `npm start` puts it. */
export function addressesFrom(
  environment: Record<string, string | undefined> = process.env,
): SystemAddresses {
  const local = (variable: string, usual: number) =>
    `${loopback}:${environment[variable] || usual}`;
  const metrics = services.map((service, at) => {
    const port = Number(environment[`${service}_PORT`] || firstPort + at);
    return `http://${local(`${service}_OPERATORS_PORT`, port + operatorsAbove)}/metrics`;
  });
  const subgraphs = services
    .map((service, at) => `http://${local(`${service}_PORT`, firstPort + at)}/graphql`)
    .slice(1, -1);
  const graph = environment['GRAPH_URL'] || `http://${local('GATEWAY_PORT', 4000)}/graphql`;
  return {
    graph,
    graphOfPages: environment['GRAPH_OF_PAGES_URL'] || graph,
    web: environment['WEB_URL'] || `http://${local('WEB_PORT', 4005)}`,
    issuer: environment['OIDC_ISSUER'] || `http://${local('OIDC_PORT', 4010)}`,
    inbox: environment['MAIL_PAGE_URL'] || `http://${local('MAIL_PAGE_PORT', 8025)}`,
    brokers: environment['KAFKA_BROKERS'] || local('KAFKA_PORT', 9092),
    subgraphs: environment['SUBGRAPH_URLS']?.split(',') ?? subgraphs,
    metrics: environment['METRICS_URLS']?.split(',') ?? metrics,
    logs: environment['LOG_FOLDER'] || `${environment['DATA_FOLDER'] || '.data'}/logs`,
  };
}
