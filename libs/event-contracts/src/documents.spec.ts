import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { allOpenEvents } from './all-events.ts';
import { openCaseStateChanged } from './case-events.ts';
import { asyncApiDocument } from './documents.ts';
import { newOpenEvent } from './envelope.ts';
import { eventSchemas } from './event-schemas.ts';
import { openLetterSent } from './letter-events.ts';

type Json = Record<string, unknown>;

/** What an analyst validates with, who took the schema as it is published today. */
const validatorOf = (name: string) => z.fromJSONSchema(eventSchemas().get(name)?.['data'] as Json);
const goldenOf = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../goldens/${name}.json`, import.meta.url), 'utf8')) as {
      envelope: { data: Json };
    }
  ).envelope.data;

describe.each(allOpenEvents.map(({ subject, name }) => `open.${subject}.${name}.v1`))(
  'E6: the validator of an analyst, of %s',
  (name) => {
    const data = goldenOf(name);
    const takes = (change: object) => validatorOf(name).safeParse({ ...data, ...change }).success;
    const texts = Object.keys(data).filter((field) => {
      const schema = JSON.stringify(
        (eventSchemas().get(name)?.['data'] as { properties: Json }).properties[field],
      );
      return schema.includes('"enum"') && typeof data[field] === 'string';
    });

    it('takes what we publish, and a field more', () => {
      expect([takes({}), takes({ added: { deep: [1] } })]).toEqual([true, true]);
    });

    it('takes a value more of every enum', () => {
      expect(texts).not.toEqual([]);
      expect(texts.filter((field) => !takes({ [field]: 'ADDED' }))).toEqual([]);
    });

    it('takes neither a field that is missing nor one of another type', () => {
      const required = (eventSchemas().get(name)?.['data'] as { required: string[] }).required;
      expect(required.filter((field) => takes({ [field]: undefined }))).toEqual([]);
      expect(Object.keys(data).filter((field) => takes({ [field]: { no: 1 } }))).toEqual([]);
    });
  },
);

it.each([
  ['a letter that is none', openLetterSent, 'open.letter.sent.v1', { letter: 'E08' }],
  [
    'a state that is none',
    openCaseStateChanged,
    'open.case.state-changed.v1',
    { state: 'WITHDRAWN' },
  ],
  [
    'a finding that is none',
    openCaseStateChanged,
    'open.case.state-changed.v1',
    { findings: ['X'] },
  ],
  ['a field more', openLetterSent, 'open.letter.sent.v1', { added: 1 }],
])('E6: our own writers publish no event with %s', (_what, definition, name, change) => {
  const data = { ...goldenOf(name), ...change } as never;
  const event = { id: 'e1', caseRef: 'ref', day: '2026-11-13', data };
  expect(() => newOpenEvent(definition, event)).toThrow(z.ZodError);
});

it('E6: the document has the same schema of an open event, and facts as their writers keep to them', () => {
  const { messages } = asyncApiDocument(new Map())['components'] as {
    messages: Record<string, { payload: { properties: { data: Json } } }>;
  };
  const dataOf = (type: string) =>
    messages[`nl.wijzijnjong.klantreacties.${type}`]?.payload.properties.data;
  const publishedOf = (name: string) => {
    const { $schema, ...schema } = eventSchemas().get(name)?.['data'] as Json;
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    return schema;
  };
  expect(dataOf('open.letter.sent')).toEqual(publishedOf('open.letter.sent.v1'));
  expect(dataOf('letter.sent')).toEqual(publishedOf('letter.sent.v1'));
  expect(dataOf('letter.sent')).toHaveProperty('additionalProperties', false);
});
