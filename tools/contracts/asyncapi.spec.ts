import { readFileSync } from 'node:fs';
import { allOpenEvents } from '@klantreacties/event-contracts';
import { parse } from 'yaml';

const text = readFileSync(new URL('../../docs/asyncapi.yaml', import.meta.url), 'utf8');
const document = parse(text) as {
  channels: Record<string, { messages: Record<string, { $ref: string }> }>;
  operations: Record<string, { channel: { $ref: string }; messages: { $ref: string }[] }>;
  components: { messages: Record<string, { payload: { $id: string; title: string } }> };
};
const at = (reference: string) =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document);

it('E3: reads the same in YAML 1.1, where a bare `on` is true', () => {
  expect(parse(text, { version: '1.1' })).toEqual(document);
  expect(text).toMatch(/^ +'on':/m);
});

it('E2: every topic has an operation that sends all of its messages, and every reference leads somewhere', () => {
  for (const [name, { messages }] of Object.entries(document.channels)) {
    const sends = document.operations[`send-${name}`];
    expect(sends?.messages.map(({ $ref }) => $ref.split('/').at(-1))).toEqual(
      Object.keys(messages),
    );
    expect(at(sends?.channel.$ref ?? '')).toBe(document.channels[name]);
  }
  const references = [...text.matchAll(/\$ref: '?(#[^'\n]+)/g)].map(([, reference]) => reference);
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => at(reference ?? '') === undefined)).toEqual([]);
});

it('E2: no two schemas have one title or one $id', () => {
  const payloads = Object.values(document.components.messages).map(({ payload }) => payload);
  expect(new Set(payloads.map(({ title }) => title)).size).toBe(payloads.length);
  const ids = [...text.matchAll(/^ +\$id: (.+)$/gm)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(payloads.length);
  expect(new Set(ids).size).toBe(ids.length);
});

it('E7: docs/analysts.md gives the meaning of every field of open events, on the topics that have it', () => {
  const page = readFileSync(new URL('../../docs/analysts.md', import.meta.url), 'utf8');
  const table = page.slice(page.indexOf('## Fields of'), page.indexOf('## States that repeat'));
  const described = [...table.matchAll(/^\| `(\w+)` +\| ([\w, ]+?) +\|/gm)].flatMap(
    ([, field, topics]) =>
      (topics === 'all' ? ['reaction', 'case', 'letter'] : (topics ?? '').split(', ')).map(
        (topic) => `${topic}: ${field}`,
      ),
  );
  const published = allOpenEvents.flatMap(({ subject, data }) =>
    Object.keys(data.shape).map((field) => `${subject}: ${field}`),
  );
  expect(described.sort()).toEqual(published.sort());
});
