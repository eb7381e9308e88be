import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { secretsOfQueries } from './graph-server.ts';
import { startGatewayUnderTest, type GatewayUnderTest } from '../test/gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGatewayUnderTest({ production: true });
}, 30_000);
afterAll(() => gateway.stop());

// Of a house, a held-back letter, a rule and a problem, and a form.
const noSecrets = ['postalCode', 'heldBackCode', 'code', 'requestNewCode'];

it('D9: every field by which a query can give a token or a code is known', () => {
  const api = buildSchema(readFileSync('graph/api.graphql', 'utf8'));
  const reached = new Set<string>();
  const secrets = new Set<string>();
  const reach = (type: GraphQLNamedType) => {
    if (isUnionType(type)) type.getTypes().forEach(reach);
    if (!isObjectType(type) || reached.has(type.name)) return;
    reached.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const given = getNamedType(field.type);
      if (/token|code$/i.test(field.name) && !isEnumType(given)) secrets.add(field.name);
      else reach(given);
    }
  };
  reach(api.getQueryType()!);
  expect(reached.size).toBeGreaterThan(50);
  expect([...secrets].filter((name) => !noSecrets.includes(name))).toEqual(secretsOfQueries);
});

const brands = '{ brands { name } }';
const many = { data: { brands: Array.from({ length: 200 }, (_, n) => ({ name: `Merk ${n} é` })) } };
const code = 'mutation { openFollowUp(input: { number: "n", code: "c" }) { __typename } }';

// `fetch` opens what is compressed.
const send = (query: string, encoding: string | null) =>
  new Promise<{ headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(encoding === null ? {} : { 'accept-encoding': encoding }),
    };
    request(gateway.url, { method: 'POST', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end(JSON.stringify({ query }));
  });

const openers: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

describe('a long answer to a query', () => {
  beforeEach(() => void (gateway.answer = many));

  it.each([
    ['br', 'gzip, deflate, br, zstd'],
    ['br', 'gzip, br'],
    ['br', '*'],
    ['br', 'BR'],
    ['gzip', 'gzip'],
    ['gzip', 'gzip;q=1, br;q=0.5'],
    ['gzip', 'br;q=0, *'],
  ])('D9: is compressed as %s where that is asked: %s', async (encoding, accepted) => {
    for (const query of [brands, '{ __typename brands { name } }']) {
      const { headers, bytes } = await send(query, accepted);
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'content-length': String(bytes.length),
        'cache-control': 'no-store',
      });
      expect(headers['vary']).toBe('origin, accept-encoding');
      expect(JSON.parse(openers[encoding]!(bytes).toString())).toMatchObject(many);
      expect(bytes.length).toBeLessThan(JSON.stringify(many).length / 3);
    }
  });

  it.each([
    null,
    '',
    'identity',
    'deflate',
    'zstd',
    'gzip;q=0',
    'br;q=0, gzip;q=0',
    '*;q=0',
    ';;;',
  ])('D9: is sent as it is where it must be: %s', async (accepted) => {
    const { headers, bytes } = await send(brands, accepted);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toBe('origin, accept-encoding');
    expect(JSON.parse(bytes.toString())).toEqual(many);
  });
});

describe('never compressed', () => {
  it.each([
    ['a short answer', brands, { data: { brands: [{ name: 'a' }] } }],
    ['what a command answers', code, { data: { openFollowUp: { __typename: 'x'.repeat(5_000) } } }],
    [
      'what it answers in a fragment',
      `${code.replace(/\{ open.*/, '{ ...f }')} fragment f on Mutation { ${code.slice('mutation { '.length)}`,
      { data: { openFollowUp: { __typename: 'x'.repeat(5_000) } } },
    ],
    ...[
      '{ followUp { answers { text } renewedToken { token } } }',
      '{ followUp { answers { text } seen: renewedToken { token } } }',
      '{ followUp { ...f } } fragment f on FollowUp { answers { text } renewedToken { token } }',
    ].map((query): [string, string, object] => [
      `a new token: ${query}`,
      query,
      { data: { followUp: { answers: Array.from({ length: 200 }, () => ({ text: 'x' })) } } },
    ]),
    ['a refusal', `{ ${'brnds '.repeat(100)} }`, {}],
  ])('D9: %s', async (_what, query, answer) => {
    gateway.answer = answer;
    const { headers, bytes } = await send(query, 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(bytes.toString())).toBeInstanceOf(Object);
    expect(headers['cache-control']).toBe('no-store');
  });
});
