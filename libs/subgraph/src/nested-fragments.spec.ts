import { documentLimits, sizeLimits } from '@klantreacties/service-runtime';
import { createRequestReader } from './index.ts';

const ofClient = createRequestReader(documentLimits.client);
const { jsonNodes } = sizeLimits.public;
const problemOf = (query: string) => ofClient({ query }, jsonNodes)?.message ?? null;
const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');

/** Fragments of which each holds the next one so many times, and the last one a field. */
const chain = (length: number, spreads: number, within = (inner: string) => inner) =>
  [
    `{ ...f0 }`,
    times(length, (n) => `fragment f${n} on T { ${within(`...f${n + 1} `.repeat(spreads))} }`),
    `fragment f${length} on T { b }`,
  ].join(' ');

const tooMany = 'Ask at most 500 fields';
const back = 'A fragment may not lead back to itself';

describe('fragments within fragments', () => {
  it.each([
    [
      'of a screen',
      '{ a { ...p } } fragment p on T { b ...c } fragment c on T { d { ...e } } fragment e on U { f }',
    ],
    [
      'one in many places',
      `{ ${times(30, (n) => `a${n} { ...p }`)} } fragment p on T { b c { ...q } } fragment q on U { d }`,
    ],
    ['a chain of 49', chain(48, 1)],
    [
      'inline ones',
      '{ ... on Query { ... { a { ... on T { ...p } } } } } fragment p on T { ... { b } }',
    ],
    ['before the operation', 'fragment p on T { ...q } fragment q on T { b } { a { ...p } }'],
  ])('D3: are taken: %s', (_what, query) => {
    expect(problemOf(query)).toBeNull();
  });

  it.each([
    ['itself', '{ ...f } fragment f on T { ...f }'],
    ['itself, deeper in', '{ ...f } fragment f on T { a { b { ...f } } }'],
    ['itself, inline', '{ ...f } fragment f on T { ... on T { ... { ...f } } }'],
    ['two', '{ ...f } fragment f on T { ...g } fragment g on T { a { ...f } }'],
    [
      'a long way',
      `{ ...f0 } ${times(50, (n) => `fragment f${n} on T { a ...f${(n + 1) % 50} }`)}`,
    ],
    ['one that nobody spreads', '{ a } fragment f on T { ...f }'],
    [
      'one that only the last of it spreads',
      '{ ...f } fragment f on T { ...g } fragment g on T { ...h } fragment h on T { ...g }',
    ],
    ['one that may be left out', '{ ...f } fragment f on T { a ...f @include(if: false) }'],
    ['of the schema', '{ __schema { ...f } } fragment f on T { a { ...f } }'],
    [
      'called as a part of every object',
      '{ ...constructor } fragment constructor on T { ...toString } fragment toString on T { ...constructor }',
    ],
  ])('D3: are refused in a circle: %s', (_what, query) => {
    expect(problemOf(query)).toBe(back);
  });

  it.each([
    ['each spread twice', chain(12, 2)],
    ['each spread twice, as many as may be defined', chain(59, 2)],
    ['each spread ten times', chain(59, 10)],
    ['in a field of their own', chain(11, 2, (inner) => times(2, (n) => `a${n} { ${inner} }`))],
    ['of the schema', `{ __schema { ...f0 } } ${chain(59, 2).slice('{ ...f0 }'.length)}`],
    ['that nobody spreads', `{ a } ${chain(59, 2).slice('{ ...f0 }'.length)}`],
    ['inline ones between', chain(30, 2, (inner) => `... { ... on T { ${inner} } }`)],
  ])('D3: are refused by what they come to, at once: %s', (_what, query) => {
    const began = performance.now();
    expect(problemOf(query)).toMatch(/^Ask at most (500|3000) fields$/);
    // Counted one by one, those of 12 take seconds and those of 59 for ever.
    expect(performance.now() - began).toBeLessThan(200);
  });

  it.each([
    [
      'fields',
      `{ ${'...f '.repeat(20)} } fragment f on T { ${times(23, () => 'b')} }`,
      `{ ${'...f '.repeat(20)} } fragment f on T { ${times(25, () => 'b')} }`,
      tooMany,
    ],
    [
      'spreads',
      `{ a { ${'...f '.repeat(248)} } } fragment f on T { b }`,
      `{ a { ${'...f '.repeat(250)} } } fragment f on T { b }`,
      tooMany,
    ],
    [
      'inline fragments',
      `{ a { ${'... { b } '.repeat(249)} } }`,
      `{ a { ${'... { b } '.repeat(250)} } }`,
      tooMany,
    ],
    [
      'aliases',
      `{ ${'...f '.repeat(6)} } fragment f on T { ${times(10, (n) => `x${n}: b`)} }`,
      `{ ${'...f '.repeat(6)} c: d } fragment f on T { ${times(10, (n) => `x${n}: b`)} }`,
      'Use at most 60 aliases',
    ],
    ['levels', levels(12), levels(13), 'Nest at most 12 levels'],
    ['levels inline', levels(12, '... { '), levels(13, '... { '), 'Nest at most 12 levels'],
    ['selections', inline(48), inline(50), 'The document nests more than 50 brackets'],
    [
      'selections through fragments',
      chain(8, 1, (inner) => inline(4, inner)),
      chain(9, 1, (inner) => inline(5, inner)),
      'Nest at most 50 selections',
    ],
    [
      'fragments',
      `{ a { ${times(60, (n) => `...f${n}`)} } } ${times(60, (n) => `fragment f${n} on T { b }`)}`,
      `{ a } ${times(61, (n) => `fragment f${n} on T { b }`)}`,
      'Define at most 60 fragments',
    ],
    [
      'fields at the root',
      `{ ...f ...g } fragment f on Query { ${times(20, () => 'b')} ...h } fragment g on Query { ...h } fragment h on Query { ${times(20, () => 'c')} }`,
      `{ ...f } fragment f on Query { ${times(21, () => 'b')} ...h } fragment h on Query { ${times(20, () => 'c')} }`,
      'Ask at most 40 fields at the root',
    ],
  ])('D3: hold at their number and refuse above it: %s', (_what, within, over, message) => {
    expect(problemOf(within)).toBeNull();
    expect(problemOf(over)).toBe(message);
  });

  it('D3: count the literals of a fragment each time that it is spread', () => {
    const query = `{ ${'...f '.repeat(15)} } fragment f on Query { a(b: [${times(99, () => '1')}]) @c(d: { e: 1 }) }`;
    // A list of 99 and itself, an object and its value.
    expect(ofClient({ query }, 15 * 102)).toBeNull();
    expect(ofClient({ query }, 15 * 102 - 1)?.message).toBe(
      `The document holds more than ${15 * 102 - 1} values`,
    );
  });

  it.each([
    [
      'at its root',
      'mutation { ...f } fragment f on Mutation { ...g } fragment g on Mutation { submitReaction { a } openFollowUp { a } }',
      'Only one of',
    ],
    [
      'beside another',
      'mutation { submitReaction { a } ...f } fragment f on Mutation { ...g } fragment g on Mutation { assignHandler { a } }',
      'stands alone',
    ],
  ])('D3: hide nothing of what may stand once %s', (_where, query, message) => {
    expect(problemOf(query)).toContain(message);
  });
});

function levels(count: number, open = ''): string {
  const close = open === '' ? '' : ' }';
  const fragment = (n: number): string =>
    n === count - 1
      ? `fragment f${n} on T { b }`
      : `fragment f${n} on T { ${open}a { ...f${n + 1} }${close} }`;
  return `{ ...f0 } ${times(count, fragment)}`;
}

function inline(count: number, inner = 'b'): string {
  return count === 0
    ? inner === 'b'
      ? '{ b }'
      : inner
    : inner === 'b'
      ? `{ ... ${inline(count - 1)} }`
      : `... { ${inline(count - 1, inner)} }`;
}
