import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTopics } from '@klantreacties/event-contracts';
import { connectBroker, type FollowedRecord } from '@klantreacties/event-delivery';

/**
 * Writes each open topic to `<subject>.jsonl` in a folder: one record a line, with its partition and offset
 * and the event whole. Records of one case keep their order; one that came twice stands there twice.
 */
export async function writeOpenEvents(
  brokers: string,
  folder: string,
): Promise<{ file: string; records: number }[]> {
  const broker = connectBroker({ clientId: 'open-events', brokers: brokers.split(',') });
  const records: FollowedRecord[] = [];
  const reader = await broker.readFromStart({
    topics: Object.values(openTopics),
    onStopped: () => undefined,
    handle: (some) => void records.push(...some),
  });
  await reader.untilCaughtUp().finally(() => reader.close());
  mkdirSync(folder, { recursive: true });
  return Object.entries(openTopics).map(([subject, topic]) => {
    const file = join(folder, `${subject}.jsonl`);
    const own = records.filter((record) => record.topic === topic);
    const lines = own.map(
      ({ partition, offset, value }) =>
        `{"partition":${partition},"offset":${offset},"event":${value}}\n`,
    );
    writeFileSync(file, lines.join(''));
    return { file, records: own.length };
  });
}
