import { connectBroker } from '@klantreacties/event-delivery';
import { topicNames } from '../stack/topics.ts';
import type { StoredRecord } from './dump-folder.ts';

const sentAtOnce = 100;
const connect = (brokers: string) =>
  connectBroker({ clientId: 'upgrade', brokers: brokers.split(',') });

/** Every record of these topics, by topic, partition and offset. */
export async function readRecords(
  brokers: string,
  topics: readonly string[] = topicNames(),
): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  const reader = await connect(brokers).readFromStart({
    topics: [...topics],
    onStopped: () => undefined,
    handle: (some) => void records.push(...some),
  });
  await reader.untilCaughtUp().finally(() => reader.close());
  return records.sort(
    (a, b) =>
      (a.topic < b.topic ? -1 : Number(a.topic > b.topic)) ||
      a.partition - b.partition ||
      Number(a.offset) - Number(b.offset),
  );
}

/** Puts records back in their order, with the times that they had; their keys give them their partitions. */
export async function sendRecords(
  brokers: string,
  records: readonly StoredRecord[],
): Promise<void> {
  const producer = await connect(brokers).openProducer();
  try {
    for (let at = 0; at < records.length; at += sentAtOnce)
      await producer.send(records.slice(at, at + sentAtOnce));
  } finally {
    await producer.close();
  }
}
