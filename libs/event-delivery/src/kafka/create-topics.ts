import { setTimeout as pause } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';
import type { NewTopic } from '../broker.ts';
import { writeDeadlineMs } from './deadlines.ts';

// Node finds these two in no other way: the library is CommonJS.
const { ConfigResourceTypes, ConfigSource } = kafkajs;

// One judgment of the longest texts, sealed, is some 800 kB.
const largestBatchBytes = 8 * 1024 * 1024;

// A day begins in Amsterdam up to two hours before the 00:00 UTC that its records are stamped with, and the
// broker by itself refuses what is stamped more than one hour ahead.
const stampedAhead = { name: 'message.timestamp.after.max.ms', value: String(24 * 3_600_000) };

/**
 * Makes the topics that are not there, and settles when each partition has a leader. One that is there
 * keeps its settings, but takes records that are stamped ahead from then on.
 */
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
        stampedAhead,
        ...(keptMs === undefined ? [] : [{ name: 'retention.ms', value: String(keptMs) }]),
      ],
    })),
  });
  const names = topics.map(({ topic }) => topic);
  await untilLed(admin, names);
  await allowStampedAhead(admin, names);
}

async function allowStampedAhead(admin: Admin, topics: string[]): Promise<void> {
  const described = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  const short = described.resources.filter(({ configEntries }) =>
    configEntries.some(
      ({ configName, configValue }) =>
        configName === stampedAhead.name && Number(configValue) < Number(stampedAhead.value),
    ),
  );
  if (short.length === 0) return;
  // The request replaces all settings of a topic, so those that it has are sent along.
  await admin.alterConfigs({
    validateOnly: false,
    resources: short.map(({ resourceName, configEntries }) => ({
      type: ConfigResourceTypes.TOPIC,
      name: resourceName,
      configEntries: [
        ...configEntries
          .filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG)
          .map(({ configName, configValue }) => ({ name: configName, value: configValue }))
          .filter(({ name }) => name !== stampedAhead.name),
        stampedAhead,
      ],
    })),
  });
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
