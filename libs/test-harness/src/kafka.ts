import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A real Kafka broker; `kill` is SIGKILL, `start` continues with its data. */
export interface KafkaServer {
  broker: string;
  /** The process, or null while it is down. */
  pid(): number | null;
  start(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const project = join(import.meta.dirname, '../../..');
const jars = join(project, '.data/kafka-4.3.1');

/** Starts a single KRaft broker on Java with its log in `dataDir`; fetches the jars once by Maven. */
export async function startKafka(
  dataDir: string,
  ports: { port?: number; controllerPort?: number; advertisedPort?: number } = {},
): Promise<KafkaServer> {
  fetchJars();
  const port = ports.port ?? (await freePort());
  const controllerPort = ports.controllerPort ?? (await freePort());
  mkdirSync(dataDir, { recursive: true });
  const settings = join(dataDir, 'server.properties');
  writeFileSync(
    settings,
    properties(dataDir, { port, controllerPort, advertisedPort: ports.advertisedPort ?? port }),
  );
  const java = (...args: string[]) => ['-cp', join(jars, '*'), ...args];
  const format = java('kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', settings);
  if (!existsSync(join(dataDir, 'log/meta.properties'))) {
    const formatted = spawnSync('java', format, { encoding: 'utf8' });
    if (formatted.status !== 0)
      throw new Error(`Kafka storage was not formatted: ${formatted.stderr}`);
  }

  let running: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals) => {
    const child = running;
    running = null;
    if (child === null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  const server: KafkaServer = {
    broker: `127.0.0.1:${port}`,
    pid: () => running?.pid ?? null,
    async start() {
      const heap = ['-Xms128m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
      running = spawn('java', [...heap, ...java('kafka.Kafka', settings)], { stdio: 'ignore' });
      await untilOpen(port);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
  await server.start();
  return server;
}

const clusterId = 'a2xhbnRyZWFjdGllczAxMg';

function fetchJars(): void {
  if (existsSync(jars)) return;
  for (const [tool, flag] of [
    ['java', '-version'],
    ['mvn', '-version'],
  ] as const)
    if (spawnSync(tool, [flag]).status !== 0)
      throw new Error(
        `${tool} is missing. Install Java 17 and Maven, or name a broker in KAFKA_BROKERS.`,
      );
  const folder = `${jars}.${process.pid}`;
  const pom = join(import.meta.dirname, '../kafka/pom.xml');
  const goal = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ];
  const fetched = spawnSync('mvn', goal, { encoding: 'utf8' });
  if (fetched.status !== 0) throw new Error(`Maven could not fetch the broker: ${fetched.stdout}`);
  renameSync(folder, jars);
}

async function untilOpen(port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await pause(100);
  }
  throw new Error('The Kafka broker did not open its port within 30 s');
}

const properties = (
  dataDir: string,
  {
    port,
    controllerPort,
    advertisedPort,
  }: Record<'port' | 'controllerPort' | 'advertisedPort', number>,
) => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertisedPort}
log.dirs=${join(dataDir, 'log')}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.num.partitions=4
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
`;
