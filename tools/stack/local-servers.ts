import { join } from 'node:path';
import {
  createLocalKafka,
  createLocalPostgres,
  startIdentityProvider,
  startMailInbox,
  type KafkaServer,
  type MailInbox,
} from '@klantreacties/local-servers';
import type { PartAddresses } from './environment.ts';
import type { StackKeys } from './keys.ts';
import { telling } from './progress.ts';
import type { ServerWatch } from './server-watch.ts';
import { servicesWithData, type StackSettings } from './settings.ts';
import { staffAccounts } from './staff-accounts.ts';
import type { StopOrder } from './stop-order.ts';

/** How a program of the stack runs: with its log, in a group of its own, written down and watched. */
export type ProgramsOf = (name: string) => {
  logFile: string;
  detached: true;
  spawned(running: string, pid: number | null): void;
  endedByItself(ended: string): void;
};

interface Surroundings {
  keys: StackKeys;
  stopOrder: StopOrder;
  watch: ServerWatch;
  program: ProgramsOf;
  say(line: string): void;
}

/** Starts Kafka where it is not given; `ready` settles when it takes records. */
export async function startKafkaOf(
  { dataFolder, port, given }: StackSettings,
  { stopOrder, watch, program, say }: Surroundings,
): Promise<{ kafka: KafkaServer | null; ready: Promise<void> }> {
  if (given.brokers !== undefined) return { kafka: null, ready: Promise.resolve() };
  const kafka = await createLocalKafka(join(dataFolder, 'kafka'), {
    ...program('kafka'),
    port: port.kafka,
    controllerPort: port.kafkaController,
    say,
  });
  stopOrder.server(() => kafka.stop());
  watch.add('kafka', () => kafka.start());
  return { kafka, ready: telling(say, 'Starting Kafka', kafka.start()) };
}

/** Starts what else is not given, and settles when it answers; gives where everything is. */
export async function startServersBesideKafka(
  settings: StackSettings,
  surroundings: Surroundings,
): Promise<{ inbox: MailInbox | null; addresses: PartAddresses }> {
  const { port, given, directoryFile } = settings;
  const { keys, stopOrder } = surroundings;
  const stoppable = <Server extends { stop(): Promise<void> }>(server: Server) => {
    stopOrder.server(() => server.stop());
    return server;
  };
  const [inbox, issuer] = await Promise.all([
    given.smtpUrl === undefined
      ? startMailInbox({ smtpPort: port.smtp, pagePort: port.mailPage }).then(stoppable)
      : null,
    given.issuer ??
      startIdentityProvider({
        port: port.oidc,
        audience: 'klantreacties',
        accounts: staffAccounts(directoryFile),
        signingKeys: keys.oidcSigningKeys,
        cookieKey: keys.oidcCookieKey,
        redirectUris: settings.redirectUris ?? [],
      }).then((server) => stoppable(server).issuer),
    startPostgresOf(settings, surroundings),
  ]);
  return {
    inbox,
    addresses: {
      brokers: given.brokers ?? `127.0.0.1:${port.kafka}`,
      issuer,
      smtpUrl: given.smtpUrl ?? inbox?.smtpUrl ?? '',
    },
  };
}

async function startPostgresOf(
  { dataFolder, port, given, postgresSettings: settings = [] }: StackSettings,
  { keys, stopOrder, watch, program, say }: Surroundings,
): Promise<void> {
  if (servicesWithData.every((service) => given.databaseUrl[service] !== undefined)) return;
  const postgres = await createLocalPostgres(join(dataFolder, 'postgres'), {
    ...program('postgres'),
    port: port.postgres,
    password: keys.postgresPassword,
    persistent: true,
    settings,
  });
  stopOrder.server(() => postgres.stop());
  watch.add('postgres', () => postgres.start());
  await telling(say, 'Starting PostgreSQL', postgres.start());
}
