import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@klantreacties/local-servers';
import {
  infrastructureOf,
  startKafka,
  startPostgres,
  type KafkaServer,
  type PostgresServer,
} from '@klantreacties/test-harness';
import { databaseOf, services, servicesWithData, subgraphs } from '../stack/services.ts';
import { freeSettings, type StackSettings } from '../stack/settings.ts';
import { startStack } from '../stack/stack.ts';
import { startControl, type Controlled } from './control.ts';
import { withWhoLeft } from './with-who-left.ts';

interface Prepared {
  settings: StackSettings;
  kafka: KafkaServer | null;
}

// A spec asks PostgreSQL how many statements it got.
const counting = ['shared_preload_libraries=pg_stat_statements'];
// The one stack of a run of journeys. It ends with the run, also when that ends badly.
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-journeys-'));
const stopping = new AbortController();
const servers: { stop(): Promise<void> }[] = [];
const say = (line: string) => process.stderr.write(`journeys: ${line}\n`);

const preparing = prepare();
const starting = preparing.then(start);
starting.catch((cause: Error) => say(cause.message));
const control = await startControl(starting);
// Where it cannot even begin, whoever asks the control end point hears why.
const environment = await preparing.then(environmentOf, () => ({}));
process.send?.({ control: control.url, environment });
process.once('disconnect', () => void end());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());

async function prepare(): Promise<Prepared> {
  const settings = await freeSettings(folder);
  settings.directoryFile = withWhoLeft(settings);
  settings.postgresSettings = counting;
  // As in production: what a page asks is a known operation, or the page fails.
  settings.gatewayOfPages = { port: await freePort(), operatorsPort: await freePort() };
  const kafka = await kafkaElsewhere();
  if (kafka !== null) settings.given.brokers = kafka.broker;
  const postgres = await postgresElsewhere();
  if (postgres !== null)
    for (const service of servicesWithData)
      settings.given.databaseUrl[service] = await postgres.urlOf(databaseOf(service));
  return { settings, kafka };
}

async function start({ settings, kafka }: Prepared): Promise<Controlled> {
  const stack = await startStack(settings, { say, signal: stopping.signal });
  servers.unshift(stack);
  return { settings, stack, broker: kafka ?? stack.broker };
}

/** What journeys read of where the system is. */
function environmentOf({ settings }: Prepared): Record<string, string> {
  const { port, given, dataFolder, gatewayOfPages } = settings;
  const at = (number: number) => `http://127.0.0.1:${number}`;
  return {
    GRAPH_URL: `${at(port.gateway)}/graphql`,
    WEB_URL: at(port.web),
    GRAPH_OF_PAGES_URL: `${at(gatewayOfPages?.port ?? port.gateway)}/graphql`,
    OIDC_ISSUER: at(port.oidc),
    MAIL_PAGE_URL: at(port.mailPage),
    KAFKA_BROKERS: given.brokers ?? `127.0.0.1:${port.kafka}`,
    SUBGRAPH_URLS: subgraphs.map((service) => `${at(port[service])}/graphql`).join(','),
    METRICS_URLS: services
      .map((service) => `${at(port[`${service}-operators`])}/metrics`)
      .join(','),
    LOG_FOLDER: join(dataFolder, 'logs'),
  };
}

async function kafkaElsewhere(): Promise<KafkaServer | null> {
  if (infrastructureOf('kafka').kind === 'local') return null;
  const server = await startKafka(join(folder, 'kafka'));
  servers.push(server);
  return server;
}

async function postgresElsewhere(): Promise<PostgresServer | null> {
  if (infrastructureOf('postgres').kind === 'local') return null;
  const server = await startPostgres(join(folder, 'postgres'), { settings: counting });
  servers.push(server);
  return server;
}

async function end(): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort(new Error('The run of journeys ended.'));
  await starting.catch(() => undefined);
  for (const server of servers) await server.stop().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
