import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { allFacts, allOpenEvents } from './all-events.ts';
import { factMessage, openMessage, type Goldens } from './asyncapi-messages.ts';

interface Message {
  payload: object;
  examples: { name: string; payload: { data: object } & Record<string, unknown> }[];
}

const folder = new URL('../goldens/', import.meta.url);
const goldens: Goldens = new Map(
  readdirSync(folder).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { envelope: unknown },
  ]),
);
const messages = [
  ...allFacts.map((fact) => factMessage(fact, goldens)),
  ...allOpenEvents.map((event) => openMessage(event, goldens)),
].map((message) => [message['title'], message as unknown as Message] as const);
const takes = (schema: object, message: object) =>
  z.fromJSONSchema(schema as never).safeParse(message).success;

it('E2: every golden is the example of one message', () => {
  const named = messages.flatMap(([, { examples }]) => examples.map(({ name }) => name));
  expect(named.sort()).toEqual([...goldens.keys()].sort());
});

it.each(messages)('E1: the payload of "%s" is the whole message', (_title, message) => {
  const { payload, examples } = message;
  expect(examples).not.toEqual([]);
  for (const { payload: example } of examples) {
    expect(takes(payload, example)).toBe(true);
    expect(takes(payload, { ...example, traceid: 'an attribute more' })).toBe(true);
    const refused = [
      example.data,
      { ...example, data: undefined },
      { ...example, type: 'nl.example.other' },
      { ...example, dataschema: `${String(example['dataschema'])}0` },
      { ...example, data: { ...example.data, brand: 1 } },
    ];
    expect(refused.filter((other) => takes(payload, other))).toEqual([]);
  }
});
