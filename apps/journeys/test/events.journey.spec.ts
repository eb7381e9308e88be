import { readFileSync } from 'node:fs';
import { factsTopics, openTopics } from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { tour } from '../src/index.ts';
import { onStack } from './on-stack.ts';
import { readByAnotherClient, type RecordSeen } from './read-by-another-client.ts';

interface Published {
  channels: Record<string, { address: string; messages: Record<string, unknown> }>;
  components: { messages: Record<string, { contentType: string; payload: object }> };
}

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
const published = parse(
  readFileSync(new URL('../../../docs/asyncapi.yaml', import.meta.url), 'utf8'),
) as Published;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const validators = new Map<string, ValidateFunction>(
  Object.entries(published.components.messages).map(([name, { payload }]) => [
    name,
    ajv.compile(payload),
  ]),
);

/** The messages that the document has for a topic. */
function messagesOf(topic: string): string[] {
  const channel = Object.values(published.channels).find(({ address }) =>
    new RegExp(`^${address.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '.+')}$`).test(topic),
  );
  return Object.keys(channel?.messages ?? {});
}

/** The one message of its topic as which a record is valid, or why it is none. */
function messageIn({ topic, value }: RecordSeen): string {
  const isText = topic.includes('.key.');
  const payload: unknown = isText || value === null ? value : JSON.parse(value);
  const valid = messagesOf(topic).filter((name) => validators.get(name)?.(payload));
  return valid.length === 1 ? (valid[0] ?? '') : `${topic}: valid as ${valid.length} messages`;
}

// The order of the files in `last-spec-sequencer.mjs` lets this one see the records of all others.
it('E1, E4, E5: every message that the run left on any topic is as the document says, read by another client', async () => {
  await tour({ ...at.addresses, inbox: at.stack.inbox, today }, () => undefined);
  // The attacks put on the topics what a later build would write, and the document of today has not.
  const records = (await readByAnotherClient(at.stack.brokers, await at.topics.names())).filter(
    ({ headers }) => headers['made-by'] !== 'a later build',
  );
  const events: string[] = [...Object.values(factsTopics), ...Object.values(openTopics)];
  const isEvent = ({ topic }: RecordSeen) => events.includes(topic);
  const isMarked = ({ headers }: RecordSeen) =>
    headers['content-type'] === 'application/cloudevents+json';
  // Whatever a spec puts on a topic by itself, past every service, is not ours.
  const strange = records.filter((record) => isEvent(record) && !isMarked(record));
  for (const { value } of strange) expect(value).toMatch(/^geen JSON$|MARK-POISON/);
  const ours = records.filter((record) => !strange.includes(record));
  expect(new Set(ours.filter(isEvent).map(({ topic }) => topic))).toEqual(new Set(events));

  const seen = ours.map(messageIn);
  expect(seen.filter((name) => !validators.has(name))).toEqual([]);
  expect(new Set(seen).size).toBeGreaterThan(20);
  for (const record of ours.filter(isEvent)) {
    const { subject, time } = JSON.parse(record.value ?? '') as { subject: string; time: string };
    expect(record.key).toBe(subject);
    if (record.topic.includes('.open.')) {
      expect(time).toMatch(/T00:00:00\.000Z$/);
      expect(record.stampedAt).toBe(Date.parse(time));
    }
  }
  expect(ours.filter((record) => !isEvent(record) && isMarked(record))).toEqual([]);
  const [any] = ours.filter(({ topic }) => topic === openTopics.case);
  const { data } = JSON.parse(any?.value ?? '') as { data: object };
  const spoilt = { topic: openTopics.case, value: JSON.stringify(data) } as RecordSeen;
  expect(messageIn(spoilt)).toBe(`${openTopics.case}: valid as 0 messages`);
}, 120_000);
