import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { Following, TopicReader, TopicReading } from '../broker.ts';
import { placeOf } from '../place.ts';
import { ask } from './ask.ts';
import { closed, within } from './deadlines.ts';
import { extentsOf } from './extents.ts';
import { consumerSettings, recordOf, rest, runConsumer } from './run-consumer.ts';

// A reader that stands still for so long has stalled.
const catchUpDeadlineMs = 120_000;
const fewRecords = 50;

/** Reads a whole topic and follows it; settles when all that it held was handled. */
export async function follow(
  kafka: Kafka,
  { topic, gatherMs, handle, onStopped }: Following,
): Promise<TopicReader> {
  const reader = await readFromStart(kafka, {
    topics: [topic],
    gatherMs,
    onStopped,
    handle: (records) => records.forEach((record) => handle(record)),
  });
  try {
    await reader.untilCaughtUp();
  } catch (cause) {
    await reader.close();
    throw cause;
  }
  return reader;
}

/** Reads topics from their beginning, without a position that it shares with others. */
export async function readFromStart(
  kafka: Kafka,
  { topics, gatherMs = 0, handle, onStopped }: TopicReading,
): Promise<TopicReader> {
  const consumer = kafka.consumer({
    ...consumerSettings,
    groupId: `reader-${randomUUID()}`,
  });
  const reached = new Map<string, bigint>();
  const waiting = new Set<() => void>();
  const settle = () => waiting.forEach((look) => look());
  const close = () => closed(consumer);
  try {
    await runConsumer(consumer, { topics, onStopped }, async (fetched, lost) => {
      const fetchedAt = performance.now();
      for (const payload of fetched) {
        const { topic, partition, messages } = payload.batch;
        await handle(messages.map((message) => recordOf(topic, partition, message)));
        const last = messages.at(-1);
        if (last === undefined || !payload.isRunning() || payload.isStale()) return;
        payload.resolveOffset(last.offset);
        reached.set(placeOf({ topic, partition }), BigInt(last.offset) + 1n);
        settle();
      }
      // What is behind goes on; what comes one by one is fetched together.
      const few = fetched.every(({ batch }) => batch.messages.length < fewRecords);
      if (few) await rest(gatherMs - (performance.now() - fetchedAt), lost);
    });
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    close,
    async untilCaughtUp() {
      const extents = await ask(kafka, (admin) => extentsOf(admin, topics));
      // The last record of a partition is never compacted away, so the end is always reached.
      const wanted = extents.filter(({ low, high }) => high > low);
      let look: () => void = () => undefined;
      const caughtUp = new Promise<void>((resolve) => {
        look = () => {
          if (wanted.every((extent) => (reached.get(placeOf(extent)) ?? 0n) >= extent.high))
            resolve();
        };
        waiting.add(look);
        look();
      });
      await within(catchUpDeadlineMs, 'let a reader catch up', caughtUp).finally(() =>
        waiting.delete(look),
      );
    },
  };
}
