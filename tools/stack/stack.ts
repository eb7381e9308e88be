import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MailInbox } from '@klantreacties/local-servers';
import { buildServices, presentServices } from './build.ts';
import { createMigration, databaseUrlsBy, makeDatabase, type DatabaseUrls } from './databases.ts';
import { makeDataFolder } from './data-folder.ts';
import { environmentOf, environmentOfSecondGateway } from './environment.ts';
import { keysIn, type StackKeys } from './keys.ts';
import { KnownDatabases } from './known-databases.ts';
import { startKafkaOf, startServersBesideKafka, type ProgramsOf } from './local-servers.ts';
import { OwnProcesses } from './own-processes.ts';
import { telling } from './progress.ts';
import { refuseTakenPorts } from './refuse-taken-ports.ts';
import { ServerWatch } from './server-watch.ts';
import { ServiceProcess } from './service-process.ts';
import { hasData, servicesWithData, type Service } from './services.ts';
import type { StackSettings } from './settings.ts';
import { StopOrder } from './stop-order.ts';
import { createTopics } from './topics.ts';

/** The whole system, running. */
export interface Stack {
  gatewayUrl: string;
  /** Where the pages of every brand are. */
  webUrl: string;
  /** The page of the local inbox; null with an SMTP server of one's own. */
  mailUrl: string | null;
  issuer: string;
  brokers: string;
  databaseUrlOf(service: Service): string;
  /** SIGKILL to one service; it comes back by itself. */
  kill(service: Service): void;
  /** Ends one service and starts at once what is in its bundle now; settles when that is ready. */
  restart(service: Service): Promise<void>;
  stop(): Promise<void>;
  /** Stops and starts the local broker, as an outage. */
  broker: { kill(): Promise<void>; start(): Promise<void> } | null;
  /** The local mail server answers the next letters with an SMTP code. */
  failMail(times: number, code: number): void;
  /** The local mail server answers every letter to this address with 550. */
  refuseMail(address: string): void;
  acceptMail(address: string): void;
}

export interface StartOptions {
  /** Begins with empty data. */
  fresh?: boolean;
  say?(line: string): void;
  /** Ends a start that is under way, and all that it had started. */
  signal?: AbortSignal;
}

const dataOf = ['postgres', 'kafka', 'logs', 'migrated-from'];

/** Starts all of it and settles when every service is ready; on failure nothing is left behind. */
export async function startStack(
  settings: StackSettings,
  options: StartOptions = {},
): Promise<Stack> {
  makeDataFolder(settings.dataFolder);
  const own = await OwnProcesses.takeOver(settings.dataFolder);
  const stopOrder = new StopOrder(own);
  const onAbort = () => void stopOrder.stop();
  options.signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([
      startParts(settings, options, { own, stopOrder }),
      ...(options.signal === undefined ? [] : [failureWhenAborted(options.signal)]),
    ]);
  } catch (cause) {
    await stopOrder.stop();
    options.signal?.throwIfAborted();
    throw cause;
  } finally {
    options.signal?.removeEventListener('abort', onAbort);
  }
}

// What is under way may take longer to see that it was ended than whoever waits wants to.
function failureWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

async function startParts(
  settings: StackSettings,
  { fresh = false, say = () => undefined, signal = new AbortController().signal }: StartOptions,
  { own, stopOrder }: { own: OwnProcesses; stopOrder: StopOrder },
): Promise<Stack> {
  const { dataFolder, port } = settings;
  signal.throwIfAborted();
  await refuseTakenPorts(settings);
  if (fresh)
    for (const name of dataOf) rmSync(join(dataFolder, name), { recursive: true, force: true });
  const keys = keysIn(dataFolder);
  const sources = await buildServices(say);
  signal.throwIfAborted();

  const logFolder = join(dataFolder, 'logs');
  const watch = new ServerWatch(say);
  stopOrder.service(async () => watch.end());
  const program: ProgramsOf = (name) => ({
    logFile: join(logFolder, `${name}.log`),
    detached: true,
    spawned: (running, pid) => own.add(running, pid),
    endedByItself: (ended) => void watch.ended(ended),
  });
  const surroundings = { keys, stopOrder, watch, program, say };
  const known = new KnownDatabases(settings, sources);
  const { kafka, ready: kafkaReady } = await startKafkaOf(settings, surroundings);

  const startTheRest = async (): Promise<Stack> => {
    const { inbox, addresses } = await startServersBesideKafka(settings, surroundings);
    signal.throwIfAborted();
    const urls = Object.fromEntries(
      servicesWithData.map((service) => [service, databaseUrlsBy(settings, service, keys)]),
    ) as Record<Service, DatabaseUrls>;
    const processOf = (service: Service, environment: Record<string, string>, name: string) =>
      new ServiceProcess(service, {
        environment,
        logFolder,
        say,
        spawned: (pid) => own.add(name, pid),
      });
    const processes = presentServices().map((service) => {
      const ofService = hasData(service) ? urls[service] : null;
      const parts = { keys, urls: ofService, addresses };
      return processOf(service, environmentOf(service, settings, parts), service);
    });
    const second = environmentOfSecondGateway(settings, { keys, urls: null, addresses });
    if (second !== null) processes.push(processOf('gateway', second, 'gateway-of-pages'));
    const processesOf = (service: Service) => processes.filter((one) => one.service === service);
    const startServices = () => {
      for (const service of processes) {
        stopOrder.service(() => service.stop());
        service.start();
      }
    };
    if (known.ready) {
      // A service waits for Kafka by itself, so the ones that were here before need not wait to load.
      startServices();
      await kafkaReady;
    } else {
      await telling(
        say,
        'Migrating the databases',
        migrateAll(settings, { urls, keys, stopOrder, program }),
      );
      await kafkaReady;
      const access = settings.given.brokers === undefined ? {} : process.env;
      await telling(say, 'Making the topics', createTopics(addresses.brokers, access));
      signal.throwIfAborted();
      startServices();
    }
    signal.throwIfAborted();
    const ready = Promise.all(processes.map((service) => service.untilReady()));
    await telling(say, 'Starting the services', ready);
    known.keep();
    watch.begin();
    return {
      gatewayUrl: `http://127.0.0.1:${port.gateway}/graphql`,
      webUrl: `http://127.0.0.1:${port.web}`,
      mailUrl: inbox?.pageUrl ?? null,
      issuer: addresses.issuer,
      brokers: addresses.brokers,
      databaseUrlOf: (service) => urls[service].run,
      kill: (service) => processesOf(service).forEach((one) => one.kill()),
      restart: async (service) => {
        await Promise.all(processesOf(service).map((one) => one.restart()));
      },
      broker: kafka,
      failMail: (times, code) => inboxToFail(inbox).failNext(times, code),
      refuseMail: (address) => inboxToFail(inbox).refuse(address),
      acceptMail: (address) => inboxToFail(inbox).accept(address),
      stop: () => stopOrder.stop(),
    };
  };
  // Whichever fails first is reported at once.
  const [stack] = await Promise.all([startTheRest(), kafkaReady]);
  return stack;
}

function inboxToFail(inbox: MailInbox | null): MailInbox {
  if (inbox === null) throw new Error('The mail server is not ours to fail');
  return inbox;
}

async function migrateAll(
  { port, given }: StackSettings,
  {
    urls,
    keys,
    stopOrder,
    program,
  }: {
    urls: Record<Service, DatabaseUrls>;
    keys: StackKeys;
    stopOrder: StopOrder;
    program: ProgramsOf;
  },
): Promise<void> {
  for (const service of servicesWithData)
    if (given.databaseUrl[service] === undefined) await makeDatabase(service, port.postgres, keys);
  const migrations = servicesWithData.map((service) =>
    createMigration(service, urls[service], program(`migrate-${service}`)),
  );
  for (const migration of migrations) stopOrder.service(migration.stop);
  await Promise.all(migrations.map((migration) => migration.run()));
}
