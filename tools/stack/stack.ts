import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseDirectory } from '@klantreacties/organisation';
import {
  startIdentityProvider,
  startKafka,
  startMailInbox,
  startPostgres,
} from '@klantreacties/test-harness';
import { buildServices, presentServices } from './build.ts';
import { makeDatabase, migrate, type DatabaseUrls } from './databases.ts';
import { directoryFile, environmentOf } from './environment.ts';
import { keysIn } from './keys.ts';
import { RunFile } from './run-file.ts';
import { ServiceProcess } from './service-process.ts';
import {
  ports,
  servicesWithData,
  type PortName,
  type Service,
  type StackSettings,
} from './settings.ts';
import { createTopics } from './topics.ts';

/** The whole system, running. */
export interface Stack {
  gatewayUrl: string;
  mailUrl: string;
  issuer: string;
  brokers: string;
  databaseUrlOf(service: Service): string;
  /** SIGKILL to one service; it comes back by itself. */
  kill(service: Service): void;
  stop(): Promise<void>;
  /** Stops and starts the broker, as an outage. */
  broker: { kill(): Promise<void>; start(): Promise<void> } | null;
  failMail(times: number, code: number): void;
}

/** The first runner is still there; two would share one folder. */
export class AlreadyRunning extends Error {}

const readyWithinMs = 60_000;

/** Starts all of it and settles when every service is ready; on failure nothing is left behind. */
export async function startStack(
  settings: StackSettings,
  { fresh = false, say = () => undefined }: { fresh?: boolean; say?(line: string): void } = {},
): Promise<Stack> {
  const { dataFolder, port, given } = settings;
  mkdirSync(dataFolder, { recursive: true });
  const runFile = new RunFile(dataFolder);
  const runner = await runFile.takeOver();
  if (runner !== null)
    throw new AlreadyRunning(`The system is already running (process ${runner}).`);
  await refuseTakenPorts(settings);
  if (fresh)
    for (const folder of ['postgres', 'kafka', 'logs', 'migrated-from'])
      rmSync(join(dataFolder, folder), { recursive: true, force: true });

  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    await Promise.all(processes.map((process) => process.stop()));
    await Promise.race([
      Promise.all(undo.map((end) => end().catch(() => undefined))),
      pause(4_000, undefined, { ref: false }),
    ]);
    runFile.close();
  };
  const processes: ServiceProcess[] = [];
  try {
    const keys = keysIn(dataFolder);
    const sources = await buildServices(say);
    const migratedFrom = join(dataFolder, 'migrated-from');
    const ownData = servicesWithData.filter((service) => given.databaseUrl[service] === undefined);
    say('Starting PostgreSQL, Kafka, the mail inbox and the identity provider …');
    const known = existsSync(migratedFrom) && readFileSync(migratedFrom, 'utf8') === sources;
    const startingKafka =
      given.brokers !== undefined
        ? Promise.resolve(null)
        : startKafka(join(dataFolder, 'kafka'), {
            port: port.kafka,
            controllerPort: port.kafkaController,
          }).then((server) => {
            undo.push(() => server.stop());
            runFile.add('kafka', server.pid());
            return server;
          });
    // Whoever waits for it below sees its failure; until then it is nobody's.
    startingKafka.catch(() => undefined);
    const [postgres, inbox, identity] = await Promise.all([
      ownData.length === 0
        ? null
        : startPostgres(join(dataFolder, 'postgres'), {
            port: port.postgres,
            password: keys.postgresPassword,
            persistent: true,
          }).then((server) => {
            undo.push(() => server.stop());
            const pidFile = join(dataFolder, 'postgres/postmaster.pid');
            runFile.add('postgres', Number(readFileSync(pidFile, 'utf8').split('\n')[0]));
            return server;
          }),
      startMailInbox({ smtpPort: port.smtp, pagePort: port.mailPage }).then((server) => {
        undo.push(() => server.stop());
        return server;
      }),
      given.issuer !== undefined
        ? null
        : startIdentityProvider({
            port: port.oidc,
            audience: 'klantreacties',
            accounts: staffAccounts(),
            signingKeys: keys.oidcSigningKeys,
            cookieKey: keys.oidcCookieKey,
          }).then((server) => {
            undo.push(() => server.stop());
            return server;
          }),
    ]);
    const brokers = given.brokers ?? `127.0.0.1:${port.kafka}`;
    const issuer = given.issuer ?? identity?.issuer ?? '';
    const urls = {} as Record<Service, DatabaseUrls>;
    for (const service of servicesWithData) {
      const url = given.databaseUrl[service];
      urls[service] =
        url === undefined
          ? await makeDatabase(service, postgres?.port ?? port.postgres, keys)
          : { migrate: url, run: url };
    }
    const startServices = () => {
      say('Starting the services …');
      for (const service of presentServices())
        processes.push(
          new ServiceProcess(
            service,
            environmentOf(service, settings, {
              keys,
              urls: service === 'gateway' ? null : urls[service],
              addresses: { brokers, issuer, smtpUrl: given.smtpUrl ?? inbox.smtpUrl },
            }),
            {
              logFolder: join(dataFolder, 'logs'),
              say,
              started: (pid) => runFile.add(service, pid),
            },
          ),
        );
      for (const process of processes) process.start();
    };
    // A service waits for Kafka by itself, so the ones that were here before need not wait to load.
    if (known) startServices();
    else {
      say('Migrating the databases …');
      for (const service of servicesWithData) await migrate(service, urls[service]);
    }
    const kafka = await startingKafka;
    await createTopics(brokers);
    if (!known) startServices();
    for (const service of presentServices()) await untilReady(service, port[service]);
    writeFileSync(migratedFrom, sources);

    return {
      gatewayUrl: `http://127.0.0.1:${port.gateway}/graphql`,
      mailUrl: inbox.pageUrl,
      issuer,
      brokers,
      databaseUrlOf: (service) => urls[service].run,
      kill: (service) => processes.find((process) => process.service === service)?.kill(),
      broker:
        kafka === null
          ? null
          : {
              kill: () => kafka.kill(),
              async start() {
                await kafka.start();
                runFile.add('kafka', kafka.pid());
              },
            },
      failMail: inbox.failNext,
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

function staffAccounts(): { id: string; name: string }[] {
  const parsed = parseDirectory(readFileSync(directoryFile, 'utf8'));
  if ('problems' in parsed) {
    const lines = parsed.problems.map(
      ({ line, field, message }) => `line ${line}, ${field}: ${message}`,
    );
    throw new Error(`libs/organisation/directory.yaml is not valid:\n${lines.join('\n')}`);
  }
  return parsed.directory.staff
    .filter(({ active }) => active)
    .map(({ id, name, function: work }) => ({ id, name: `${name} (${work})` }));
}

async function refuseTakenPorts({ port, given }: StackSettings): Promise<void> {
  const notOurs: PortName[] = [
    ...(given.brokers === undefined ? [] : (['kafka', 'kafkaController'] as const)),
    ...(given.issuer === undefined ? [] : (['oidc'] as const)),
  ];
  for (const name of Object.keys(ports) as PortName[]) {
    if (notOurs.includes(name)) continue;
    const taken = await new Promise<boolean>((settle) => {
      const socket = connect(port[name], '127.0.0.1', () => settle(true));
      socket.once('error', () => settle(false));
      socket.once('connect', () => socket.destroy());
    });
    if (taken)
      throw new Error(
        `Port ${port[name]} is taken; ${ports[name].variable}=… moves it to another one.`,
      );
  }
}

async function untilReady(service: Service, port: number): Promise<void> {
  const started = performance.now();
  let last = 'no answer';
  while (performance.now() - started < readyWithinMs) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
      if (answer.ok) return;
      last = await answer.text();
    } catch {
      last = 'no answer';
    }
    await pause(100);
  }
  throw new Error(`${service} is not ready after a minute: ${last}`);
}
