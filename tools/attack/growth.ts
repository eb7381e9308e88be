import { randomUUID } from 'node:crypto';
import { factsTopics, openTopics } from '@klantreacties/event-contracts';
import { deadLetterTopic } from '@klantreacties/event-delivery';
import { eventually } from '@klantreacties/journeys';
import { services } from '../stack/settings.ts';
import { consumers } from '../stack/topics.ts';
import type { StoredRecord } from '../upgrade/dump-folder.ts';
import { lagOfAll } from '../fill/until-quiet.ts';
import { readRecords, sendRecords } from '../upgrade/topic-records.ts';
import { sight, type PlayedAttack } from './attack.ts';
import type { Target } from './target.ts';
import { investigate } from './working.ts';

interface Envelope {
  id: string;
  type: string;
  aggregateversion?: number;
  data: Record<string, unknown>;
}

/** A record as a later build would write it, made of one of today. */
function grown(record: StoredRecord, change: Record<string, unknown>, type?: string): StoredRecord {
  const envelope = JSON.parse(record.value ?? '') as Envelope;
  const later = {
    ...envelope,
    id: randomUUID(),
    type: type ?? envelope.type,
    ...(envelope.aggregateversion === undefined ? {} : { aggregateversion: 1_000 }),
    data: { ...envelope.data, ...change },
  };
  const headers = { ...record.headers, 'made-by': 'a later build' };
  return { ...record, headers, value: JSON.stringify(later) };
}

async function firstOf(
  target: Target,
  topic: string,
  holds: (record: StoredRecord) => boolean,
): Promise<StoredRecord> {
  return eventually(`a record on ${topic}`, async () =>
    (await readRecords(target.addresses.brokers, [topic])).find(holds),
  );
}

const deadLetterTopics = Object.entries(consumers).flatMap(([group, topics]) =>
  topics.map((topic) => deadLetterTopic(topic, group)),
);

/** Line E6: what a later build would write is put on the topics of today's. */
export const growth: PlayedAttack[] = [
  {
    line: 'E6',
    what: 'an unknown letter, channel, type, state and field on the topics',
    short: true,
    async play(target) {
      const { brokers, port } = target.addresses;
      const { caseId } = await target.file();
      const key = { ofCase: (record: StoredRecord) => record.key === caseId };
      const [sent, registered] = await Promise.all([
        firstOf(
          target,
          factsTopics.letter,
          (record) => key.ofCase(record) && (record.value ?? '').includes('letter.sent"'),
        ),
        firstOf(target, factsTopics.case, key.ofCase),
      ]);
      const { caseRef } = (JSON.parse(sent.value ?? '') as Envelope).data;
      const state = await firstOf(target, openTopics.case, ({ key: ref }) => ref === caseRef);
      const withdrawn = 'nl.wijzijnjong.klantreacties.case.withdrawn';
      await sendRecords(brokers, [
        grown(sent, { letter: 'E99' }),
        grown(sent, { letter: 'E99', channel: 'CARRIER', audience: 'INSPECTORATE' }),
        grown(sent, { letter: 'N77', somethingNew: { a: 1 } }),
        grown(registered, { state: 'WITHDRAWN' }, withdrawn),
        grown(state, { state: 'WITHDRAWN', somethingNew: true }),
      ]);
      await eventually('all that was read', async () => (await lagOfAll(brokers)) === 0);
      const parked = (await readRecords(brokers, deadLetterTopics)).filter(key.ofCase);
      await investigate(target, { caseId, handlerId: 'sanne-de-boer', by: 'joris-bakker' });
      const joris = await target.staff('joris-bakker');
      const after = await joris.dossierWhen(caseId, 'the first term met', ({ milestones }) =>
        milestones.some(({ metAt }) => metAt !== null),
      );
      const next = await target.file();
      const ready = await Promise.all(
        services.map(async (service) => {
          const url = `http://127.0.0.1:${port[`${service}-operators`]}/health/ready`;
          return (await target.request(url)).status;
        }),
      );
      return [
        sight('put aside', parked.length, 0),
        sight('the case goes on', after.state, 'INVESTIGATING'),
        sight('the next one', next.dossier.state, 'REGISTERED'),
        sight(
          'services not ready',
          ready.filter((status) => status !== 200),
          [],
        ),
      ];
    },
  },
];
