import { randomUUID } from 'node:crypto';
import { Consumer, MessagesStreamModes, stringDeserializers } from '@platformatic/kafka';

/** A record as a client reads it that shares nothing with ours. */
export interface RecordSeen {
  topic: string;
  key: string;
  value: string | null;
  headers: Record<string, string>;
  stampedAt: number;
}

/** Every record of some topics up to their ends of now, read by `@platformatic/kafka`. */
export async function readByAnotherClient(
  brokers: string,
  topics: readonly string[],
): Promise<RecordSeen[]> {
  const consumer = new Consumer({
    groupId: `analysts-${randomUUID()}`,
    clientId: 'another-client',
    bootstrapBrokers: brokers.split(','),
    deserializers: stringDeserializers,
  });
  try {
    const ends = await consumer.listOffsets({ topics: [...topics], timestamp: -1n });
    const starts = await consumer.listOffsets({ topics: [...topics], timestamp: -2n });
    const waiting = new Map<string, bigint>();
    for (const [topic, partitions] of ends)
      partitions.forEach((end, partition) => {
        if (end > (starts.get(topic)?.[partition] ?? 0n)) waiting.set(`${topic}/${partition}`, end);
      });
    const records: RecordSeen[] = [];
    if (waiting.size === 0) return records;
    const stream = await consumer.consume({
      topics: [...topics],
      mode: MessagesStreamModes.EARLIEST,
      autocommit: false,
    });
    for await (const { topic, partition, offset, key, value, headers, timestamp } of stream) {
      records.push({
        topic,
        key: key ?? '',
        value: value ?? null,
        headers: Object.fromEntries(headers),
        stampedAt: Number(timestamp),
      });
      const place = `${topic}/${partition}`;
      if (offset + 1n >= (waiting.get(place) ?? 0n)) waiting.delete(place);
      if (waiting.size === 0) break;
    }
    return records;
  } finally {
    await consumer.close(true);
  }
}
