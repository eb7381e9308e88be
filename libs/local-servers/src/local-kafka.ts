import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { requireTools } from './java.ts';
import { fetchKafkaJars, kafkaJars } from './kafka-jars.ts';
import type { KafkaServer } from './kafka-server.ts';
import { readyInTime } from './not-ready-in-time.ts';
import { ProgramSlot, type ProgramOptions } from './program-slot.ts';

export interface KafkaOptions extends Partial<ProgramOptions> {
  port?: number;
  controllerPort?: number;
  advertisedPort?: number;
  /** How long after a start it first lets go of records that are past their time; 30 s. */
  retentionAfterMs?: number;
  /** Hears what a first start is busy with. */
  say?(line: string): void;
}

const clusterId = 'a2xhbnRyZWFjdGllczAxMg';
const heap = ['-Xms128m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Prepares a single KRaft broker on Java with its log in `dataDir`; `stop` works at any moment. */
export async function createLocalKafka(
  dataDir: string,
  {
    port,
    controllerPort,
    advertisedPort,
    retentionAfterMs = 30_000,
    say = () => undefined,
    ...options
  }: KafkaOptions = {},
): Promise<KafkaServer> {
  const at = port ?? (await freePort());
  const ports = {
    port: at,
    controllerPort: controllerPort ?? (await freePort()),
    advertisedPort: advertisedPort ?? at,
    retentionAfterMs,
  };
  const settings = join(dataDir, 'server.properties');
  const slot = new ProgramSlot({ logFile: `${dataDir}.log`, ...options });
  const java = (name: string, ...args: string[]) =>
    slot
      .run(
        name,
        [
          'java',
          '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
          '-cp',
          join(kafkaJars, '*'),
          ...args,
        ],
        // Its settings name folders from here, for they bear no comma and nothing beyond Latin-1.
        { cwd: dataDir },
      )
      .catch(async (cause: unknown) => {
        await requireTools(['java']);
        throw cause;
      });
  const failed = async (what: string) => {
    await requireTools(['java']);
    return new Error(`${what}:\n${slot.lastWords()}`);
  };

  const start = async (signal: AbortSignal): Promise<void> => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(settings, properties(ports));
    if (!existsSync(join(dataDir, 'log/meta.properties'))) {
      const tool = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', settings];
      if ((await java('kafka-format', ...tool)) !== 0)
        throw await failed('Kafka could not make its data folder');
    }
    const ended = java('kafka', ...heap, 'kafka.Kafka', settings);
    await Promise.race([
      untilOpen(at, signal),
      ended.then(async () => {
        throw await failed('The Kafka broker ended while it started');
      }),
    ]);
  };

  return {
    broker: `127.0.0.1:${at}`,
    pid: () => slot.pid,
    async start() {
      slot.open();
      await fetchKafkaJars(slot, say);
      await readyInTime('The Kafka broker', start);
    },
    kill: () => slot.end('SIGKILL'),
    stop: () => slot.end('SIGTERM'),
  };
}

async function untilOpen(port: number, signal: AbortSignal): Promise<void> {
  while (!(await isOpen(port))) await pause(50, undefined, { signal });
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

const properties = ({
  port,
  controllerPort,
  advertisedPort,
  retentionAfterMs,
}: Record<'port' | 'controllerPort' | 'advertisedPort' | 'retentionAfterMs', number>) => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertisedPort}
log.dirs=log
log.initial.task.delay.ms=${retentionAfterMs}
${sharedProperties.join('\n')}
`;

/** What a broker of one node needs, wherever it runs. */
export const sharedProperties = [
  'auto.create.topics.enable=false',
  'group.initial.rebalance.delay.ms=0',
  'offsets.topic.num.partitions=4',
  'offsets.topic.replication.factor=1',
  'transaction.state.log.replication.factor=1',
  'transaction.state.log.min.isr=1',
  'share.coordinator.state.topic.replication.factor=1',
  'share.coordinator.state.topic.min.isr=1',
];
