import { z } from 'zod';
import { breakingChanges } from './breaking-changes.ts';
import { eventSchemas } from './event-schemas.ts';
import { category, letterCode } from './values.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const listing = (...values: unknown[]) => ({ enum: values });
const object = (properties: Json, more: Json = { required: Object.keys(properties) }) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});

/** The places where a contract can hold a schema. */
const places: [string, (schema: unknown) => Json, string][] = [
  ['in a field', (schema) => object({ a: schema }), '/a'],
  ['in a field of a field', (schema) => object({ a: object({ b: schema }) }), '/a/b'],
  ['in a list', (schema) => object({ a: { type: 'array', items: schema } }), '/a/*'],
  [
    'in the rows of a list',
    (schema) => object({ a: { type: 'array', items: object({ b: schema }) } }),
    '/a/*/b',
  ],
  ['beside null', (schema) => object({ a: { anyOf: [schema, { type: 'null' }] } }), '/a'],
  [
    'in an object beside null',
    (schema) => object({ a: { anyOf: [object({ b: schema }), { type: 'null' }] } }),
    '/a/b',
  ],
  [
    'in one of two objects',
    (schema) =>
      object({
        a: {
          oneOf: [
            object({ by: { const: 'x' }, b: schema }),
            object({ by: { const: 'y' }, c: { type: 'number' } }),
          ],
        },
      }),
    '/a/b',
  ],
  [
    'as the value of any field',
    (schema) => object({}, { additionalProperties: schema, required: [] }),
    '/*',
  ],
  ['in a tuple', (schema) => object({ a: { type: 'array', prefixItems: [schema] } }), '/a'],
  [
    'behind a reference',
    (schema) => ({ ...object({ a: { $ref: '#/$defs/one' } }), $defs: { one: schema } }),
    '/a',
  ],
];

/** What may change one way and not back: the narrow schema and the wide one. */
const growth: [string, narrow: unknown, wide: unknown][] = [
  ['a value of an enum', listing('A', 'B'), listing('A', 'B', 'C')],
  ['a value of an enum of numbers', listing(1), listing(1, 2)],
  [
    'a value of an enum that has a type',
    { ...text, ...listing('A') },
    { ...text, ...listing('B', 'A') },
  ],
  ['a value beside a constant', { const: 'A' }, listing('A', 'B')],
  ['any text in place of an enum', { ...text, ...listing('A') }, text],
  ['any text in place of a constant', { const: 'A' }, text],
  [
    'a value of an enum that stands beside any text',
    { anyOf: [listing('A'), text] },
    { anyOf: [listing('A', 'B'), text] },
  ],
  ['null', text, { type: ['string', 'null'] }],
  ['null beside an enum', listing('A'), { anyOf: [listing('A'), { type: 'null' }] }],
  ['null in an enum', { ...text, ...listing('A') }, listing('A', null)],
  ['a type', { type: 'string' }, { type: ['number', 'string'] }],
  ['broken numbers', { type: 'integer' }, { type: 'number' }],
  ['a longer text', { ...text, maxLength: 10 }, { ...text, maxLength: 11 }],
  ['a shorter text', { ...text, minLength: 1 }, { ...text, minLength: 0 }],
  ['a text of any length', { ...text, maxLength: 10, minLength: 1 }, text],
  ['a greater number', { type: 'number', maximum: 1 }, { type: 'number', maximum: 2 }],
  ['a smaller number', { type: 'integer', minimum: 0 }, { type: 'integer', minimum: -1 }],
  ['any number', { type: 'number', exclusiveMinimum: 0 }, { type: 'number' }],
  [
    'a number nearer',
    { type: 'number', exclusiveMaximum: 1 },
    { type: 'number', exclusiveMaximum: 2 },
  ],
  ['any multiple', { type: 'integer', multipleOf: 10 }, { type: 'integer', multipleOf: 5 }],
  ['any form', { ...text, pattern: '^a$' }, text],
  ['any format', { ...text, format: 'date' }, text],
  ['an empty list', { type: 'array', items: text, minItems: 1 }, { type: 'array', items: text }],
  [
    'a longer list',
    { type: 'array', items: text, maxItems: 1 },
    { type: 'array', items: text, maxItems: 2 },
  ],
  [
    'a list that repeats itself',
    { type: 'array', items: text, uniqueItems: true },
    { type: 'array', items: text },
  ],
  ['an optional field', object({ a: text }), object({ a: text, b: text }, { required: ['a'] })],
  ['any field', object({ a: text }), { ...object({ a: text }), additionalProperties: true }],
  [
    'a kind of object',
    { oneOf: [object({ by: { const: 'x' } })] },
    { oneOf: [object({ by: { const: 'x' } }), object({ by: { const: 'y' } })] },
  ],
  [
    'more names of fields',
    object({}, { propertyNames: listing('a'), additionalProperties: text }),
    object({}, { propertyNames: listing('a', 'b'), additionalProperties: text }),
  ],
];

describe.each(growth)('E6: a contract that grows by %s', (what, narrow, wide) => {
  // What may be null anyway gains nothing by it.
  const gaining = places.filter(([place]) => place !== 'beside null' || !what.startsWith('null'));

  it.each(gaining)(
    'breaks nothing %s, and breaks its readers on the way back',
    (_place, within) => {
      expect(breakingChanges(within(narrow), within(wide))).toEqual([]);
      expect(breakingChanges(within(wide), within(narrow))).not.toEqual([]);
    },
  );
});

it.each(places)('E6: gives the path of a break %s', (_place, within, path) => {
  expect(breakingChanges(within(listing('A', 'B')), within(listing('A')))).toEqual([path]);
});

describe('E6: what must be there', () => {
  const optional = object({ a: text, b: text }, { required: ['a'] });
  const required = object({ a: text, b: text });

  it.each(places)(
    'is neither required anew %s, nor given up, as its readers need it',
    (_p, within) => {
      expect(breakingChanges(within(optional), within(required))).toHaveLength(1);
      expect(breakingChanges(within(required), within(optional))).toHaveLength(1);
    },
  );

  it.each(places)('is never removed %s, nor added as required', (_place, within) => {
    expect(breakingChanges(within(required), within(object({ a: text })))).toHaveLength(1);
    expect(breakingChanges(within(optional), within(object({ a: text })))).toHaveLength(1);
    expect(breakingChanges(within(object({ a: text })), within(required))).toHaveLength(1);
  });
});

/** Neither way is growth. */
const otherwise: [string, unknown, unknown][] = [
  ['another type', text, { type: 'number' }],
  ['nothing said of a value', text, {}],
  ['another constant', { const: 'A' }, { const: 'B' }],
  ['a value renamed', listing('A', 'B'), listing('A', 'C')],
  ['a value that is text by now', listing(1), listing('1')],
  [
    'a value renamed beside any text',
    { anyOf: [listing('A'), text] },
    { anyOf: [listing('B'), text] },
  ],
  ['another format', { ...text, format: 'date' }, { ...text, format: 'date-time' }],
  ['another form', { ...text, pattern: '^a' }, { ...text, pattern: '^b' }],
  ['one bound relaxed and one set', { ...text, maxLength: 1 }, { ...text, minLength: 1 }],
  ['a list for a value', text, { type: 'array', items: text }],
  [
    'a tuple of another length',
    { type: 'array', prefixItems: [text] },
    { type: 'array', prefixItems: [text, text] },
  ],
  [
    'objects of two kinds that overlap',
    { oneOf: [object({ a: text })] },
    { oneOf: [object({ a: text }), object({ a: text, b: text }, { required: ['a'] })] },
  ],
  ['a keyword that is not understood', { ...text, contentEncoding: 'base64' }, text],
  [
    'one that is not understood with another value',
    { not: { const: 'A' } },
    { not: { const: 'B' } },
  ],
  ['a reference to nothing', { $ref: '#/$defs/none' }, text],
];

describe.each(otherwise)('E6: a contract that has %s', (_what, one, other) => {
  it.each(places)('is another one %s', (_place, within) => {
    expect(breakingChanges(within(one), within(other))).not.toEqual([]);
    expect(breakingChanges(within(other), within(one))).not.toEqual([]);
  });
});

it.each([
  ['a title', { title: 'x' }],
  ['a description', { description: 'x' }],
  ['examples', { examples: ['x'] }],
  ['a note that it is left', { deprecated: true }],
  ['a note of ours', { 'x-note': true }],
])('E6: %s changes no contract', (_what, wording) => {
  for (const [, within] of places) {
    const [bare, described] = [within(text), within({ ...text, ...wording })];
    expect([breakingChanges(bare, described), breakingChanges(described, bare)]).toEqual([[], []]);
  }
});

it('E6: the order of values, fields and branches changes no contract', () => {
  const one = object({ a: listing('A', 'B'), b: { anyOf: [text, { type: 'null' }] } });
  const same = {
    ...object({ b: { anyOf: [{ type: 'null' }, text] }, a: listing('B', 'A') }),
    required: ['b', 'a'],
  };
  expect(breakingChanges(one, same)).toEqual([]);
});

it('E6: a schema that holds itself is compared to its end', () => {
  const tree = (label: unknown) => ({
    ...object({ label, below: { type: 'array', items: { $ref: '#' } } }),
  });
  expect(breakingChanges(tree(listing('A')), tree(listing('A', 'B')))).toEqual([]);
  expect(breakingChanges(tree(listing('A', 'B')), tree(listing('A')))).toContain('/label');
});

it('E6: a field that is new fits what any other field had to be', () => {
  const rest = { additionalProperties: text, required: [] };
  expect(breakingChanges(object({}, rest), object({ a: text }, rest))).toEqual([]);
  expect(breakingChanges(object({}, rest), object({ a: { type: 'number' } }, rest))).toEqual([
    '/a',
  ]);
});

describe('E6: every event as it is published', () => {
  /** Each enum of these values gets one more; each object of these fields gets an optional one. */
  const grown = (schema: unknown, values: readonly string[], value: string): unknown =>
    changed(schema, (part) =>
      Array.isArray(part['enum']) && part['enum'].join() === values.join()
        ? { ...part, enum: [...values, value] }
        : part,
    );
  const extended = (schema: unknown): unknown =>
    changed(schema, (part) =>
      'properties' in part
        ? {
            ...part,
            properties: { ...(part['properties'] as Json), added: z.toJSONSchema(letterCode) },
          }
        : part,
    );
  const states = [
    'REGISTERED',
    'ASSIGNED',
    'INVESTIGATING',
    'SOLUTION_PROPOSED',
    'AGREEMENTS_CONFIRMED',
    'CLOSED',
  ];
  const breaksOf = (before: (schema: unknown) => unknown, after: (schema: unknown) => unknown) =>
    [...eventSchemas()].flatMap(([name, parts]) =>
      Object.entries(parts).flatMap(([part, schema]) =>
        breakingChanges(before(schema), after(schema)).map((path) => `${name} ${part}${path}`),
      ),
    );
  const asItIs = (schema: unknown) => schema;

  it.each([
    ['the letter E08', (schema: unknown) => grown(schema, letterCode.options, 'E08'), 4],
    ['the state WITHDRAWN', (schema: unknown) => grown(schema, states, 'WITHDRAWN'), 1],
    ['a category more', (schema: unknown) => grown(schema, category.options, 'OTHER'), 3],
    ['an optional field in every object', extended, 40],
  ])('may have %s, and keeps it then', (_what, change, atLeast) => {
    expect(breaksOf(asItIs, change)).toEqual([]);
    expect(breaksOf(change, asItIs).length).toBeGreaterThanOrEqual(atLeast);
  });

  it('may have an optional field more in the contact of a reporter', () => {
    const change = (schema: unknown) =>
      changed(schema, (part) => {
        const fields = part['properties'] as Json | undefined;
        return fields !== undefined && Object.keys(fields).join() === 'name,email'
          ? { ...part, properties: { ...fields, phone: text } }
          : part;
      });
    expect(breaksOf(asItIs, change)).toEqual([]);
    expect(breaksOf(change, asItIs).length).toBeGreaterThanOrEqual(6);
  });
});

/** A schema with each of its parts changed, from within. */
function changed(schema: unknown, change: (part: Json) => Json): unknown {
  if (Array.isArray(schema)) return schema.map((part: unknown) => changed(part, change));
  if (typeof schema !== 'object' || schema === null) return schema;
  const within = Object.entries(schema).map(([name, part]) => [name, changed(part, change)]);
  return change(Object.fromEntries(within) as Json);
}
