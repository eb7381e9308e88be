import {
  factsTopics,
  keyTopic,
  openTopics,
  topicsOf,
  type FactTable,
} from '@klantreacties/event-contracts';
import { connectBroker, deadLetterTopic, type NewTopic } from '@klantreacties/event-delivery';
import { readers, type Reader } from './services.ts';

type Table = Pick<FactTable<never, unknown>, 'kinds' | 'readsOthers'>;

const tableOf = async (reader: Reader) => {
  const { facts } = (await import(`../../apps/${reader}/src/facts.ts`)) as { facts: Table };
  return [reader, facts];
};

/** Which consumer group acts on which facts. */
export const factTables = Object.fromEntries(await Promise.all(readers.map(tableOf))) as Record<
  Reader,
  Table
>;

/** Which consumer group reads which topics. */
export const consumers = Object.fromEntries(
  readers.map((reader) => [reader, topicsOf(factTables[reader])]),
) as Record<Reader, string[]>;

const partitions = 4;
const month = 30 * 24 * 3_600_000;

/** Creates every topic that is not there yet, with how long it is kept (architecture section 4). */
export async function createTopics(
  brokers: string,
  environment: Record<string, string | undefined>,
): Promise<void> {
  const broker = connectBroker({
    clientId: 'stack',
    brokers: brokers.split(','),
    ...accessOf(environment),
  });
  await broker.createTopics(topicsToMake());
}

/** The names of all topics. */
export const topicNames = (): string[] => topicsToMake().map(({ topic }) => topic);

const topicsToMake = (): NewTopic[] => [
  ...Object.values(factsTopics).map((topic) => ({ topic, partitions, keptMs: -1 })),
  ...Object.values(openTopics).map((topic) => ({ topic, partitions, keptMs: 25 * month })),
  { topic: keyTopic, partitions, compacted: true },
  ...Object.entries(consumers).flatMap(([group, topics]) =>
    topics.map((topic) => ({
      topic: deadLetterTopic(topic, group),
      partitions: 1,
      keptMs: 3 * month,
    })),
  ),
];

// The same variables as a service reads for brokers that ask who it is.
function accessOf(environment: Record<string, string | undefined>) {
  const mechanism = environment['KAFKA_SASL_MECHANISM'] as
    'plain' | 'scram-sha-256' | 'scram-sha-512' | undefined;
  const username = environment['KAFKA_SASL_USERNAME'] ?? '';
  const password = environment['KAFKA_SASL_PASSWORD'] ?? '';
  return {
    ssl: environment['KAFKA_SSL'] === 'true',
    ...(mechanism === undefined ? {} : { sasl: { mechanism, username, password } }),
  };
}
