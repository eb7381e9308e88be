import type { Kafka } from 'kafkajs';
import type { Subscribed, Subscription } from '../broker.ts';
import { watchProgress } from '../watch-progress.ts';
import { ask } from './ask.ts';
import { closed } from './deadlines.ts';
import { lagOf } from './extents.ts';
import { consumerSettings, recordOf, runConsumer } from './run-consumer.ts';

// Partitions that the member did not know of when it joined are taken up after this.
const noticePartitionsMs = 30_000;
// Few enough for one transaction that stays far below a second.
const handledAtOnce = 50;

/** Joins a group and hands its records on, some of one partition at a time. */
export async function subscribe(kafka: Kafka, subscription: Subscription): Promise<Subscribed> {
  const { group, topics, handle, onStopped } = subscription;
  const consumer = kafka.consumer({
    ...consumerSettings,
    groupId: group,
    sessionTimeout: 6_000,
    rebalanceTimeout: 6_000,
    metadataMaxAge: noticePartitionsMs,
  });
  const lag = () => ask(kafka, (admin) => lagOf(admin, group, topics));
  const progress = watchProgress({ lag, onStalled: onStopped });
  const { CRASH, GROUP_JOIN, REBALANCING, STOP } = consumer.events;
  consumer.on(GROUP_JOIN, () => progress.joined(true));
  for (const left of [CRASH, REBALANCING, STOP] as const)
    consumer.on(left, () => progress.joined(false));
  const close = () => {
    progress.stop();
    return closed(consumer);
  };
  try {
    await runConsumer(consumer, { topics, onStopped }, async (payload, lost) => {
      const { topic, partition, messages } = payload.batch;
      for (let at = 0; at < messages.length; at += handledAtOnce) {
        if (!payload.isRunning() || payload.isStale() || lost.aborted) return;
        const records = messages
          .slice(at, at + handledAtOnce)
          .map((message) => recordOf(topic, partition, message));
        await handle(
          records.map((record) => ({ ...record, value: record.value ?? '' })),
          { lost, tried: progress.tried },
        );
        payload.resolveOffset(records.at(-1)?.offset ?? payload.batch.lastOffset());
        progress.moved();
      }
      await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
    });
  } catch (cause) {
    await close();
    throw cause;
  }
  return { problem: progress.problem, lag, close };
}
