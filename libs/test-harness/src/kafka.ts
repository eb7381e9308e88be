import {
  createLocalKafka,
  type KafkaOptions,
  type KafkaServer,
} from '@klantreacties/local-servers';
import { startContainerKafka } from './container-kafka.ts';
import { useGivenKafka } from './given-kafka.ts';
import { infrastructureOf } from './infrastructure.ts';
import { startTogether } from './start-together.ts';

export type { KafkaServer } from '@klantreacties/local-servers';

/**
 * The broker of a spec: `TEST_KAFKA_BROKERS`, a container with `TEST_INFRA=containers`, or else a
 * broker of this machine with its log in `dataDir`.
 */
export async function startKafka(
  dataDir: string,
  options: KafkaOptions = {},
): Promise<KafkaServer> {
  const infrastructure = infrastructureOf('kafka');
  if (infrastructure.kind === 'given') return useGivenKafka(infrastructure.address, options);
  if (infrastructure.kind === 'containers') return startContainerKafka(options);
  const server = await startTogether('kafka', await createLocalKafka(dataDir, options));
  // Its log is thrown away, so it need not bring it in order, which takes seconds.
  return { ...server, stop: () => server.kill() };
}
