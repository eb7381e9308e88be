import { hashOf } from './known-operations.ts';
import { createOperationResolver } from './resolve-operation.ts';

const query = 'query Brands { brands { name } }';
const documents = new Map([[hashOf(query), query]]);
const resolver = (alone: boolean) =>
  createOperationResolver({ documentOf: (hash) => documents.get(hash), alone }, { longest: 100 });
const open = resolver(false);
const closed = resolver(true);
const hash = hashOf(query);
const by = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const codeOf = (resolved: ReturnType<typeof open>) =>
  'refusal' in resolved
    ? [
        resolved.status,
        resolved.refusal.errors[0]?.extensions.code,
        resolved.refusal.errors[0]?.message,
      ]
    : null;

describe.each([
  ['every operation is taken', open],
  ['only known operations are taken', closed],
])('where %s', (_when, resolve) => {
  it.each([{}, { query: null }, { query: undefined }])(
    'D2: a hash is answered by its document: %j',
    (given) => {
      const variables = { a: 1 };
      expect(resolve({ ...given, variables, operationName: 'Brands', ...by(hash) })).toEqual({
        body: { query, variables, operationName: 'Brands', extensions: {} },
      });
    },
  );

  it('D2: a hash may say that it is one, as GraphQL over HTTP has it', () => {
    expect(resolve(by(`sha256:${hash}`))).toEqual({ body: { query, extensions: {} } });
  });

  it('D2: other extensions stay', () => {
    const { extensions } = by(hash);
    expect(resolve({ extensions: { ...extensions, other: 1 } })).toEqual({
      body: { query, extensions: { other: 1 } },
    });
  });

  it('D2: a hash beside its own document is taken', () => {
    expect(resolve({ query, ...by(hash) })).toEqual({ body: { query, extensions: {} } });
  });

  it.each([hashOf(`${query}\n`), 'a'.repeat(64)])('D2: an unknown hash is said so: %s', (other) => {
    const told = [200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'];
    expect(codeOf(resolve(by(other)))).toEqual(told);
  });

  it.each([
    ['in capitals', by(hash.toUpperCase())],
    ['too short', by(hash.slice(1))],
    ['too long', by(`${hash}0`)],
    ['with a line behind it', by(`${hash}\n`)],
    ['of another kind', by(`sha512:${hash}`)],
    ['of a kind twice', by(`sha256:sha256:${hash}`)],
    ['not given', by(undefined)],
    ['a list', by([hash])],
    ['of another version', by(hash, 2)],
    ['of a version as text', by(hash, '1')],
    ['null', { extensions: { persistedQuery: null } }],
    ['text', { extensions: { persistedQuery: hash } }],
  ])('D2: a hash is refused that is %s', (_what, body) => {
    expect(codeOf(resolve(body))?.slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    expect(codeOf(resolve({ query, ...body }))?.slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
  });

  it.each([null, undefined, 'a', 7, [], [by(hash)], {}, { query: 7 }, { extensions: [] }])(
    'what is no request is left to who reads it: %j',
    (body) => {
      expect(resolve(body)).toEqual({ body });
    },
  );

  it('a document over the limit is left to who reads it, and not hashed', () => {
    const long = { query: 'x'.repeat(101), ...by(hash) };
    expect(resolve(long)).toMatchObject({ body: { query: long.query } });
  });
});

describe('a document that is not known', () => {
  const other = `${query} `;

  it('D2: is refused beside the hash of another', () => {
    expect(codeOf(open({ query: other, ...by(hash) }))).toEqual([
      400,
      'BAD_REQUEST',
      'The hash is of another document',
    ]);
    expect(codeOf(open({ query, ...by(hashOf(other)) }))?.[0]).toBe(400);
  });

  it('D2: is taken where every one is, with its hash or without', () => {
    expect(open({ query: other })).toEqual({ body: { query: other } });
    expect(open({ query: other, ...by(hashOf(other)) })).toMatchObject({ body: { query: other } });
  });

  it('D2: is refused where only known ones are, with its hash or without', () => {
    for (const body of [{ query: other }, { query: other, ...by(hashOf(other)) }])
      expect(codeOf(closed(body))?.slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    expect(closed({ query })).toEqual({ body: { query } });
  });
});
