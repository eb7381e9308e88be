import type { Admin } from 'kafkajs';
import type { Extent } from '../broker.ts';
import { placeOf } from '../place.ts';

/** What topics hold; a topic that is not there has no extents. */
export async function extentsOf(admin: Admin, topics: readonly string[]): Promise<Extent[]> {
  const there = new Set(await admin.listTopics());
  const extents = topics
    .filter((topic) => there.has(topic))
    .map(async (topic) =>
      (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({
        topic,
        partition,
        low: BigInt(low),
        high: BigInt(high),
      })),
    );
  return (await Promise.all(extents)).flat();
}

/** How many records of topics wait for a group. */
export async function lagOf(admin: Admin, groupId: string, topics: string[]): Promise<number> {
  const committed = new Map(
    (await admin.fetchOffsets({ groupId, topics })).flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [placeOf({ topic, partition }), BigInt(offset)]),
    ),
  );
  let lag = 0n;
  for (const extent of await extentsOf(admin, topics)) {
    const at = committed.get(placeOf(extent)) ?? 0n;
    lag += extent.high - (at < extent.low ? extent.low : at);
  }
  return Number(lag);
}
