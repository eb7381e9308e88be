import { documentLimits, sizeLimits } from '@klantreacties/service-runtime';
import { getIntrospectionQuery } from 'graphql';
import { createRequestReader } from './index.ts';

const { jsonNodes } = sizeLimits.public;
const ofClient = createRequestReader(documentLimits.client);
const ofPlan = createRequestReader(documentLimits.plan);
const problemOf = (query: string, operationName?: string | null) =>
  ofClient({ query, operationName }, jsonNodes)?.message ?? null;

const times = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (levels: number): string => (levels === 1 ? '{ b }' : `{ a ${nested(levels - 1)} }`);
const lists = (levels: number) => `{ a(b: ${'['.repeat(levels)}${']'.repeat(levels)}) }`;
const objects = (levels: number) => `{ a(b: ${'{c:'.repeat(levels)}1${'}'.repeat(levels)}) }`;
const aliases = (count: number) => `{ a { ${times(count, (n) => `x${n}: b`)} } }`;
const submit = 'submitReaction(input: { idempotencyKey: "k", form: {} }) { __typename }';
const check = 'checkReaction(form: {}) { __typename }';
const open = 'openFollowUp(input: { number: "n", code: "c" }) { __typename }';

describe('the limits of a document', () => {
  it('let through what an explorer asks first, and that alone', () => {
    expect(problemOf(getIntrospectionQuery())).toBeNull();
    const mixed = getIntrospectionQuery().replace('__schema {', 'b __schema {');
    expect(problemOf(mixed)).toBe('Nest at most 12 levels');
  });

  it.each([
    ['levels', nested(12), nested(13), 'Nest at most 12 levels'],
    [
      'root fields',
      `{ ${times(40, (n) => `x${n}: b`)} }`,
      `{ ${times(41, (n) => `x${n}: b`)} }`,
      'Ask at most 40 fields at the root',
    ],
    [
      'root fields of one name',
      `{ ${times(40, () => 'b')} }`,
      `{ ${times(41, () => 'b')} }`,
      'Ask at most 40 fields at the root',
    ],
    ['aliases', aliases(60), aliases(61), 'Use at most 60 aliases'],
    [
      'fields of one name',
      `{ a { ${times(499, () => 'b')} } }`,
      `{ a { ${times(500, () => 'b')} } }`,
      'Ask at most 500 fields',
    ],
    [
      'directives',
      `{ a ${times(20, () => '@x')} }`,
      `{ a ${times(21, () => '@x')} }`,
      'Use at most 20 directives',
    ],
    ['nested lists', lists(20), lists(21), 'Nest values at most 20 levels'],
    ['nested objects', objects(20), objects(21), 'Nest values at most 20 levels'],
    [
      'items of a list',
      `{ a(b: [${times(100, () => '1')}]) }`,
      `{ a(b: [${times(101, () => '1')}]) }`,
      'Give a list at most 100 items',
    ],
    [
      'tokens',
      `{ a(b: {${times(990, () => 'c:1')}}) }`,
      `{ a(b: {${times(1_000, () => 'c:1')}}) }`,
      'The document has more than 3000 tokens',
    ],
    [
      'characters',
      `{ a(b: [${times(9, () => `"${'x'.repeat(11_000)}"`)}]) }`,
      `{ a(b: [${times(10, () => `"${'x'.repeat(11_000)}"`)}]) }`,
      'The document is longer than 100000 characters',
    ],
    [
      'characters of comments',
      `{ a #${'x'.repeat(90_000)}\n }`,
      `{ a #${'x'.repeat(100_000)}\n }`,
      'The document is longer than 100000 characters',
    ],
    [
      'root fields through a fragment',
      `{ ...f } fragment f on Query { ${times(40, () => 'b')} }`,
      `{ ...f } fragment f on Query { ${times(41, () => 'b')} }`,
      'Ask at most 40 fields at the root',
    ],
    [
      'root fields in an inline fragment',
      `{ ... on Query { ${times(40, () => 'b')} } }`,
      `{ ... on Query { ${times(41, () => 'b')} } }`,
      'Ask at most 40 fields at the root',
    ],
  ])('G1: hold at their number and refuse above it: %s', (_what, within, over, message) => {
    expect(problemOf(within)).toBeNull();
    expect(problemOf(over)).toBe(message);
  });

  it.each<[string, (name: string) => string]>([
    ['a field', (name) => `{ ${name} }`],
    ['a field deeper in', (name) => `{ a { b { ${name} } } }`],
    ['an alias', (name) => `{ ${name}: a }`],
    ['a variable', (name) => `query ($${name}: Int) { a(b: $${name}) }`],
    ['an argument', (name) => `{ a(${name}: 1) }`],
    ['a field of an input', (name) => `{ a(b: { ${name}: 1 }) }`],
    ['a value of an enum', (name) => `{ a(b: ${name}) }`],
    ['a fragment', (name) => `{ ...${name} } fragment ${name} on Query { a }`],
    ['a fragment that nobody spreads', (name) => `{ a } fragment ${name} on Query { a }`],
    ['the type of a fragment', (name) => `{ ... on ${name} { a } }`],
    ['the type of a variable', (name) => `query ($a: [${name}!]) { a }`],
    ['a directive', (name) => `{ a @${name} }`],
    ['an argument of a directive', (name) => `{ a @b(${name}: 1) }`],
    ['an operation', (name) => `query ${name} { a }`],
  ])('G1: hold for the name of %s', (_what, document) => {
    expect(problemOf(document('x'.repeat(100)))).toBeNull();
    expect(problemOf(document('x'.repeat(101)))).toBe('A name is longer than 100 characters');
  });

  it.each<[string, (length: number) => string]>([
    ['a text', (length) => `"${'x'.repeat(length)}"`],
    ['a text with escapes', (length) => `"${'\\u0041'.repeat(length)}"`],
    ['a text in a block', (length) => `"""${'x'.repeat(length)}"""`],
    ['an integer', (length) => '9'.repeat(length)],
    ['a fraction', (length) => `0.${'9'.repeat(length - 2)}`],
    ['a text in an object', (length) => `{ c: ["${'x'.repeat(length)}"] }`],
  ])('G1: hold for the length of %s', (_what, literal) => {
    expect(problemOf(`{ a(b: ${literal(12_000)}) }`)).toBeNull();
    const message = 'A literal is longer than 12000 characters';
    expect(problemOf(`{ a(b: ${literal(12_001)}) }`)).toBe(message);
  });

  it.each([
    ['lists', `{ a(b: ${'['.repeat(2_900)}`],
    ['objects', `{ a(b: ${'{c:'.repeat(990)}`],
    ['selections', '{a'.repeat(1_490)],
    ['types of variables', `query ($a: ${'['.repeat(2_900)}`],
    ['arguments', '{a('.repeat(900)],
  ])(
    'G1: refuse brackets that the parser would follow to the end of its stack: %s',
    (_w, query) => {
      expect(problemOf(query)).toBe('The document nests more than 50 brackets');
    },
  );

  it('G1: leave a plan of the gateway more room than a client', () => {
    expect(ofPlan({ query: aliases(61) }, jsonNodes)).toBeNull();
    expect(ofPlan({ query: aliases(161) }, jsonNodes)).not.toBeNull();
    const [long, longer] = [150, 151].map((length) => `query ${'x'.repeat(length)} { b }`);
    expect(ofPlan({ query: long }, jsonNodes)).toBeNull();
    expect(ofPlan({ query: longer }, jsonNodes)?.message).toContain('A name is longer than 150');
  });

  it('G1: count the values of a document as those of a body', () => {
    const query = `{ ${times(8, (n) => `x${n}: a(b: [${times(100, () => '1')}])`)} }`;
    expect(ofClient({ query }, 808)).toBeNull();
    expect(ofClient({ query }, 807)?.message).toBe('The document holds more than 807 values');
  });
});

describe('what may stand once in a request', () => {
  it.each([submit, open])('G1: %s', (one) => {
    expect(problemOf(`mutation { ${one} }`)).toBeNull();
  });

  it.each([
    ['twice', `mutation { ${submit} again: ${submit} }`],
    ['both', `mutation { ${submit} ${open} }`],
    ['twice, at the other', `mutation { ${open} b: ${open} c: ${open} }`],
    ['under another name', `mutation { openFollowUp: ${submit} ${open} }`],
    ['in a fragment', `mutation { ${submit} ...f } fragment f on Mutation { a: ${submit} }`],
    ['in an inline fragment', `mutation { ${submit} ... { ... on Mutation { a: ${open} } } }`],
    [
      'where it may be left out',
      `mutation { ${submit} a: ${submit.replace('{ _', '@skip(if: true) { _')} }`,
    ],
  ])('G1: is refused %s', (_how, query) => {
    expect(problemOf(query)).toBe(
      'Only one of submitReaction and checkReaction and openFollowUp and requestNewCode and renewCode may stand in a request',
    );
    expect(ofPlan({ query }, jsonNodes)).not.toBeNull();
  });

  it.each([
    ['a query beside it', `mutation { ${submit} a }`],
    ['before it', `mutation { a ${open} }`],
    ['under its own name', `mutation { x: ${submit} openFollowUp: a }`],
    ['in a fragment', `mutation { ${open} ...f } fragment f on Mutation { a }`],
    ['it in a fragment', `mutation { a ...f } fragment f on Mutation { b: ${submit} }`],
    ['both in a fragment', `mutation { ...f } fragment f on Mutation { b: ${submit} a }`],
    ['in an inline fragment', `mutation { ${submit} ... { ... on Mutation { a { b } } } }`],
    ['what may be left out', `mutation { ${open} a @skip(if: true) }`],
    ['the schema', `mutation { ${open} __schema { description } }`],
    ['a field that is called as the type', `mutation { ${submit} __typename: a }`],
  ])('G1: is refused beside another field: %s', (_how, query) => {
    const message = /^(submitReaction|openFollowUp) stands alone in its request$/;
    expect(problemOf(query)).toMatch(message);
    expect(ofPlan({ query }, jsonNodes)?.message).toMatch(message);
  });

  it.each([
    ['the name of the type', `mutation { __typename ${submit} }`],
    ['that name by an alias', `mutation { ${open} a: __typename b: __typename }`],
    [
      'a fragment of itself',
      `mutation { ...f } fragment f on Mutation { a: ${submit} __typename }`,
    ],
    ['a fragment that nobody spreads', `mutation { ${submit} } fragment f on Mutation { a }`],
    ['many fields within it', `mutation { ${open.replace('{ _', '{ a b { c } _')} }`],
  ])('G1: is taken with %s', (_how, query) => {
    expect(problemOf(query)).toBeNull();
  });

  it.each([
    ['twice', `{ ${check} again: ${check} }`, /^Only one of/],
    ['in a fragment', `{ ${check} ...f } fragment f on Query { a: ${check} }`, /^Only one of/],
    ['beside another field', `{ ${check} brands { name } }`, /^checkReaction stands alone/],
  ])('G1: is refused %s where it is a query', (_how, query, message) => {
    expect(problemOf(`{ ${check} }`)).toBeNull();
    expect(problemOf(query)).toMatch(message);
    expect(ofPlan({ query }, jsonNodes)?.message).toMatch(message);
  });

  it('G1: leaves other fields beside each other', () => {
    expect(problemOf('mutation { assignHandler { a } tellProgress { a } }')).toBeNull();
  });

  it('may stand in each of several operations, of which one is executed', () => {
    const query = `mutation A { ${submit} } mutation B { ${open} }`;
    expect(problemOf(query, 'A')).toBeNull();
  });
});

describe('which operation is meant', () => {
  it.each([
    ['subscription { x }', null, 'Subscriptions are not served'],
    ['subscription S { x } query Q { b }', 'S', 'Subscriptions are not served'],
    [
      'query A { b } query B { b }',
      null,
      'Name in `operationName` which operation of the document to execute',
    ],
    [
      'query A { b } query A { b }',
      'A',
      'Name in `operationName` which operation of the document to execute',
    ],
    ['query A { b }', 'B', 'The document holds no operation of that name'],
    ['{ b }', 'constructor', 'The document holds no operation of that name'],
    ['query A { b }', '', 'The document holds no operation of that name'],
    ['fragment f on Query { b }', null, 'The document holds no operation'],
    ['type T { b: String }', null, 'The document holds no operation'],
  ])('D1: is the fault of the caller where it is not given: %s %s', (query, name, message) => {
    expect(problemOf(query, name)).toBe(message);
  });
});

describe('a body that is no request', () => {
  it.each([
    ['an array of requests', [{ query: '{ b }' }, { query: '{ b }' }]],
    ['nothing', null],
    ['text', '{ b }'],
    ['no document', {}],
    ['an empty document', { query: '  ' }],
    ['a document that is no text', { query: { a: 1 } }],
    ['variables as text', { query: '{ b }', variables: '{}' }],
    ['variables as a list', { query: '{ b }', variables: [1] }],
    ['a name that is no text', { query: '{ b }', operationName: 7 }],
    ['extensions that are no object', { query: '{ b }', extensions: [] }],
    ...[
      { version: 1, sha256Hash: 'a' },
      {},
      [],
      null,
      true,
      false,
      0,
      '',
      'a',
      { version: '1' },
    ].map((persistedQuery): [string, object] => [
      `a persisted query: ${JSON.stringify(persistedQuery)}`,
      { query: '{ b }', extensions: { persistedQuery } },
    ]),
    ['a persisted query without its document', { extensions: { persistedQuery: {} } }],
  ])('D1: is refused: %s', (_what, body) => {
    expect(ofClient(body, jsonNodes)?.code).toBe('BAD_REQUEST');
  });

  it.each([undefined, null, {}, { persisted: 1, a: { persistedQuery: 1 } }])(
    'is not where it has other extensions: %j',
    (extensions) => {
      expect(ofClient({ query: '{ b }', extensions }, jsonNodes)).toBeNull();
    },
  );

  it.each([
    ['{ b', 'Syntax Error: Expected Name, found <EOF>.'],
    ['{ b(c: "MARK" "MARK") }', 'Syntax Error: Expected Name'],
    ['MARK', 'Syntax Error: Unexpected Name'],
    ['{ b(c: "MARK', 'Syntax Error: Unterminated string.'],
    [`{ ${'é'.repeat(5_000)} }`, 'Syntax Error: Unexpected character: U+00E9.'],
  ])('D1: is given its mistake without what stood there: %s', (query, message) => {
    expect(problemOf(query)).toBe(message);
  });
});
