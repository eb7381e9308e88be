import { Partitioners, type Kafka, type Message } from 'kafkajs';
import type { Acknowledged, BatchProducer, ProducedRecord } from '../broker.ts';
import { closed, within, writeDeadlineMs } from './deadlines.ts';

/** A connected producer whose batches are durable on all brokers in sync when they are acknowledged. */
export async function openProducer(kafka: Kafka): Promise<BatchProducer> {
  // The library says only where a batch begins, so where each record went is counted here.
  const partitionOf = new Map<Message, number>();
  const partitioner = Partitioners.DefaultPartitioner();
  // The library's idempotent mode loses acknowledged records when a response is lost.
  const producer = kafka.producer({
    idempotent: false,
    maxInFlightRequests: 1,
    createPartitioner: () => (placing) => {
      const partition = partitioner(placing);
      partitionOf.set(placing.message, partition);
      return partition;
    },
  });
  await producer.connect();
  return {
    async send(messages: readonly ProducedRecord[]): Promise<Acknowledged[]> {
      partitionOf.clear();
      const topicMessages = byTopic(messages);
      const sending = producer.sendBatch({ acks: -1, topicMessages });
      const answers = await within(writeDeadlineMs, 'take a batch', sending);
      return answers.map(({ topicName: topic, partition, baseOffset }) => {
        const records = topicMessages.find((one) => one.topic === topic)?.messages ?? [];
        const count = records.filter((record) => partitionOf.get(record) === partition).length;
        const first = BigInt(baseOffset ?? 0);
        return { topic, partition, first, end: first + BigInt(count) };
      });
    },
    close: () => closed(producer),
  };
}

function byTopic(messages: readonly ProducedRecord[]) {
  const topics = Map.groupBy(messages, (message) => message.topic);
  return [...topics].map(([topic, records]) => ({
    topic,
    messages: records.map(({ key, value, headers, stampedAt }): Message => ({
      key,
      value,
      headers: headers ?? {},
      ...(stampedAt === undefined ? {} : { timestamp: String(stampedAt) }),
    })),
  }));
}
