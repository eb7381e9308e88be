import { connectBroker } from '@klantreacties/event-delivery';

/** One record as it lies on a topic. */
export interface TopicRecord {
  topic: string;
  key: string;
  value: string | null;
}

/** Every record of these topics, from their beginning to their end. */
export async function readTopics(
  brokers: string,
  ...topics: readonly string[]
): Promise<TopicRecord[]> {
  const broker = connectBroker({ clientId: 'journeys', brokers: brokers.split(',') });
  const records: TopicRecord[] = [];
  const reader = await broker.readFromStart({
    topics: [...topics],
    onStopped: () => undefined,
    handle: (some) => void records.push(...some),
  });
  await reader.untilCaughtUp().finally(() => reader.close());
  return records;
}

/** Puts a record on a topic as no service of ours would. */
export async function putOnTopic(
  brokers: string,
  topic: string,
  { key, value }: { key: string; value: string },
): Promise<void> {
  const broker = connectBroker({ clientId: 'journeys', brokers: brokers.split(',') });
  const producer = await broker.openProducer();
  await producer.send([{ topic, key, value }]);
  await producer.close();
}
