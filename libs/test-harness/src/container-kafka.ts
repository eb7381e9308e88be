import {
  freePort,
  sharedProperties,
  type KafkaOptions,
  type KafkaServer,
} from '@klantreacties/local-servers';
import { killContainer, startContainer } from './start-container.ts';

export const kafkaImage = 'apache/kafka:4.3.1';
const port = 9092;

/** A KRaft broker in a container; its port on this machine is fixed, for it is what it advertises. */
export async function startContainerKafka(options: KafkaOptions): Promise<KafkaServer> {
  const at = options.port ?? (await freePort());
  const container = await startContainer(kafkaImage, ({ container, Wait, host }) =>
    container
      .withEnvironment(environmentOf(`${host}:${options.advertisedPort ?? at}`))
      .withExposedPorts({ container: port, host: at })
      .withWaitStrategy(
        Wait.forAll([Wait.forLogMessage(/Kafka Server started/), Wait.forListeningPorts()]),
      ),
  );
  return {
    broker: `${container.getHost()}:${at}`,
    pid: () => null,
    start: () => container.restart({ timeout: 0 }),
    kill: () => killContainer(container),
    async stop() {
      await container.stop();
    },
  };
}

/** The image reads `a.b.c` from `KAFKA_A_B_C`; one such variable replaces its whole default file. */
export function environmentOf(advertised: string): Record<string, string> {
  const properties = [
    'node.id=1',
    'process.roles=broker,controller',
    'controller.listener.names=CONTROLLER',
    'controller.quorum.voters=1@localhost:9093',
    `listeners=PLAINTEXT://:${port},INTERNAL://:19092,CONTROLLER://:9093`,
    // The broker itself cannot be sure to reach the address that it gives to clients.
    `advertised.listeners=PLAINTEXT://${advertised},INTERNAL://localhost:19092`,
    'inter.broker.listener.name=INTERNAL',
    'listener.security.protocol.map=CONTROLLER:PLAINTEXT,INTERNAL:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    ...sharedProperties,
  ];
  return Object.fromEntries(
    properties.map((property) => {
      const at = property.indexOf('=');
      const name = property.slice(0, at).replaceAll('.', '_').toUpperCase();
      return [`KAFKA_${name}`, property.slice(at + 1)];
    }),
  );
}
