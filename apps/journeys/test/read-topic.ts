import { connectBroker } from '@klantreacties/event-delivery';

/** One record as it lies on a topic. */
export interface TopicRecord {
  key: string;
  value: string | null;
}

/** Every record of a topic, from its beginning to its end. */
export async function readTopic(brokers: string, topic: string): Promise<TopicRecord[]> {
  const broker = connectBroker({ clientId: 'journeys', brokers: brokers.split(',') });
  const records: TopicRecord[] = [];
  const following = await broker.follow({
    topic,
    onStopped: () => undefined,
    handle: ({ key, value }) => void records.push({ key, value }),
  });
  await following.close();
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
