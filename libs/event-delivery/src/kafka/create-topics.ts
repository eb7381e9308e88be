import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import type { NewTopic } from '../broker.ts';
import { writeDeadlineMs } from './deadlines.ts';

// One judgment of the longest texts, sealed, is some 800 kB.
const largestBatchBytes = 8 * 1024 * 1024;

/** Makes the topics that are not there, and settles when each partition has a leader. */
export async function createTopics(admin: Admin, topics: NewTopic[], replicationFactor: number) {
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map(({ topic, partitions, compacted, keptMs }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: [
        ...(compacted === true ? [{ name: 'cleanup.policy', value: 'compact' }] : []),
        { name: 'max.message.bytes', value: String(largestBatchBytes) },
        ...(keptMs === undefined ? [] : [{ name: 'retention.ms', value: String(keptMs) }]),
      ],
    })),
  });
  await untilLed(
    admin,
    topics.map(({ topic }) => topic),
  );
}

// A broker answers for a new topic some time after the controller made it, and the library takes that for
// an error; who joins a group before that is left without partitions for minutes.
async function untilLed(admin: Admin, topics: string[]): Promise<void> {
  for (const started = performance.now(); performance.now() - started < writeDeadlineMs;) {
    const known = await admin.fetchTopicMetadata({ topics }).catch(() => null);
    const led = known?.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
    if (led === true) return;
    await pause(100);
  }
  throw new Error('The topics have no leader yet');
}
