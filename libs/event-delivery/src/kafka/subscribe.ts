import type { EachBatchPayload, Kafka } from 'kafkajs';
import type { Subscribed, Subscription } from '../broker.ts';
import { watchProgress } from '../watch-progress.ts';
import { ask } from './ask.ts';
import { closed } from './deadlines.ts';
import { lagOf } from './extents.ts';
import { consumerSettings, recordOf, rest, runConsumer } from './run-consumer.ts';

// Partitions that the member did not know of when it joined are taken up after this.
const noticePartitionsMs = 30_000;
// Few enough for one transaction that stays far below a second.
const handledAtOnce = 100;

/** Joins a group and hands its records on, some at a time, those of a partition in order. */
export async function subscribe(kafka: Kafka, subscription: Subscription): Promise<Subscribed> {
  const { group, topics, gatherMs, handle, onStopped } = subscription;
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
    await runConsumer(consumer, { topics, onStopped }, async (fetched, lost) => {
      const fetchedAt = performance.now();
      const records = fetched.flatMap((payload) => recordsOf(payload));
      for (let at = 0; at < records.length; at += handledAtOnce) {
        if (lost.aborted || fetched.some((one) => !one.isRunning() || one.isStale())) return;
        const some = records.slice(at, at + handledAtOnce);
        await handle(
          some.map(({ record }) => record),
          { lost, tried: progress.tried },
        );
        for (const { record, payload } of some) payload.resolveOffset(record.offset);
        progress.moved();
      }
      await fetched[0]?.commitOffsetsIfNecessary(fetched[0].uncommittedOffsets());
      // What comes meanwhile is fetched and handled together.
      await rest(gatherMs - (performance.now() - fetchedAt), lost);
    });
  } catch (cause) {
    await close();
    throw cause;
  }
  return { problem: progress.problem, lag, close };
}

const recordsOf = (payload: EachBatchPayload) => {
  const { topic, partition, messages } = payload.batch;
  return messages.map((message) => {
    const record = recordOf(topic, partition, message);
    return { payload, record: { ...record, value: record.value ?? '' } };
  });
};
