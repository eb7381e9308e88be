import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { doOneJob, nowMs } from './job-process.ts';
import type { BareKafka, Outcome } from './jobs.ts';

const topic = 'bench.bare';
const arrivesWithinMs = 10_000;

doOneJob<BareKafka>(async ({ brokers, perSecond, seconds }) => {
  const kafka = new Kafka({ clientId: 'bench', brokers: [brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 4, replicationFactor: 1 }] });
  await admin.disconnect();

  const wanted = perSecond * seconds;
  const outcome: Outcome = { sent: wanted, answered: 0, perSecond, tookMs: [], made: [] };
  const consumer = kafka.consumer({ groupId: `bench-${process.pid}` });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: false });
  await consumer.run({
    eachBatch: async ({ batch }) => {
      const received = nowMs();
      for (const { value } of batch.messages)
        outcome.tookMs.push(received - Number(value?.toString()));
    },
  });
  await joined;
  // The offsets to begin at are asked for after joining; a record sent before them would not be seen.
  await pause(2_000);

  const producer = kafka.producer({ idempotent: false, maxInFlightRequests: 1 });
  await producer.connect();
  const began = performance.now();
  for (let n = 0; n < wanted; n += 1) {
    await pause(Math.max(0, began + (n * 1_000) / perSecond - performance.now()));
    await producer.send({
      topic,
      acks: -1,
      messages: [{ key: String(n), value: String(nowMs()) }],
    });
  }
  const sent = performance.now();
  while (outcome.tookMs.length < wanted && performance.now() - sent < arrivesWithinMs)
    await pause(20);
  outcome.answered = outcome.tookMs.length;
  if (outcome.answered !== wanted)
    throw new Error(`${outcome.answered} of ${wanted} bare records arrived`);
  return outcome;
});
