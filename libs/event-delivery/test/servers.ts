import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KafkaOptions } from '@klantreacties/local-servers';
import { startKafka, startPostgres } from '@klantreacties/test-harness';
import type { Servers } from './pair.ts';

/** PostgreSQL and Kafka of one spec. */
export interface OwnServers extends Servers {
  /** Where a broker of this machine keeps its log. */
  kafkaFolder: string;
  /** Stops whichever servers are in place by then, and removes their folder. */
  stop(): Promise<void>;
}

/** Starts both in a folder of their own; nothing of it stays behind where one cannot start. */
export async function startServers(kafkaOptions: KafkaOptions = {}): Promise<OwnServers> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-event-delivery-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const kafkaFolder = join(folder, 'kafka');
  try {
    const [postgres, kafka] = await Promise.all([
      startPostgres(join(folder, 'postgres')),
      startKafka(kafkaFolder, kafkaOptions),
    ]);
    const servers: OwnServers = {
      postgres,
      kafka,
      kafkaFolder,
      async stop() {
        await Promise.all([servers.postgres.stop(), servers.kafka.stop()]);
        remove();
      },
    };
    return servers;
  } catch (cause) {
    remove();
    throw cause;
  }
}
