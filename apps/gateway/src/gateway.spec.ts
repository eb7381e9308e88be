import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { queryLimits } from './query-limits.ts';
import { createWhoIsAsking } from './who-is-asking.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');

const staffKeys = await generateKeyPair('RS256', { extractable: true });
const otherKeys = await generateKeyPair('RS256', { extractable: true });
const followUpKeys = await generateKeyPair('EdDSA', { extractable: true });
const publicJwk = async (key: CryptoKey, alg: string) => ({
  ...(await exportJWK(key)),
  kid: 'k',
  alg,
});

let server: Server;
let issuer: string;
let ask: ReturnType<typeof createWhoIsAsking>;

beforeAll(async () => {
  const keys = { keys: [await publicJwk(staffKeys.publicKey, 'RS256')] };
  server = createServer((request, response) => {
    const discovery = request.url?.endsWith('openid-configuration') === true;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(discovery ? { jwks_uri: `${issuer}/keys` } : keys));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ask = createWhoIsAsking({
    issuer,
    audience: 'klantreacties',
    followUpKeys: { keys: [await publicJwk(followUpKeys.publicKey, 'EdDSA')] },
    directory: () => parsed.directory,
  });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const staffToken = (
  change: {
    issuer?: string;
    audience?: string;
    expires?: string | number;
    subject?: string;
    key?: CryptoKey;
  } = {},
) =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setIssuer(change.issuer ?? issuer)
    .setAudience(change.audience ?? 'klantreacties')
    .setSubject(change.subject ?? 'karin-vos')
    .setExpirationTime(change.expires ?? '1h')
    .sign(change.key ?? staffKeys.privateKey);

describe('who is asking', () => {
  it('is the public without a token', async () => {
    expect(await ask(undefined)).toEqual({ viewer: { kind: 'public' } });
  });

  it('is the person of the directory with a token of the identity provider', async () => {
    expect(await ask(`Bearer ${await staffToken()}`)).toMatchObject({
      viewer: {
        kind: 'staff',
        id: 'karin-vos',
        roles: ['QUALITY_LEAD'],
        superiorIds: ['renate-smit', 'hanneke-blom'],
      },
    });
  });

  it.each([
    ['another issuer', { issuer: 'http://127.0.0.1:1' }],
    ['another audience', { audience: 'iemand-anders' }],
    ['a past expiry', { expires: 1 }],
    ['another key', { key: otherKeys.privateKey }],
  ])('is nobody with %s', async (_what, change) => {
    expect(await ask(`Bearer ${await staffToken(change)}`)).toEqual({ refusal: 'TOKEN_NOT_VALID' });
  });

  it('is nobody for an account that the directory does not have', async () => {
    expect(await ask(`Bearer ${await staffToken({ subject: 'nobody' })}`)).toEqual({
      refusal: 'ACCOUNT_NOT_KNOWN',
    });
  });

  it('is the reporter of one reaction with a follow-up token, until it expires', async () => {
    const followUp = (expires: string | number) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k' })
        .setIssuer('klantreacties-intake')
        .setAudience('klantreacties-gateway')
        .setSubject('reaction-1')
        .setExpirationTime(expires)
        .sign(followUpKeys.privateKey);
    expect(await ask(`Bearer ${await followUp('15m')}`)).toEqual({
      viewer: { kind: 'reporter', reactionId: 'reaction-1' },
    });
    expect(await ask(`Bearer ${await followUp(1)}`)).toEqual({ refusal: 'TOKEN_NOT_VALID' });
  });

  it.each([
    'Basic abc',
    'Bearer',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJrIn0.AAAA',
  ])('is nobody with %s', async (authorization) => {
    expect(await ask(authorization)).toEqual({ refusal: 'TOKEN_NOT_VALID' });
  });
});

describe('the limits of a query', () => {
  const schema = buildSchema('type Query { a: Query b: String }');
  const problems = (query: string) =>
    validate(schema, parse(query), [queryLimits]).map(({ message }) => message);
  const nested = (levels: number): string =>
    levels === 1 ? '{ b }' : `{ a ${nested(levels - 1)} }`;

  it('let through what front ends and explorers ask', () => {
    expect(problems(nested(12))).toEqual([]);
    expect(problems(getIntrospectionQuery())).toEqual([]);
    const mixed = getIntrospectionQuery().replace('__schema {', 'b __schema {');
    expect(problems(mixed)).toContain('Fragments may not stand within fragments');
  });

  it.each([
    ['too deep', nested(13), 'Nest at most 12 levels'],
    [
      'too wide',
      `{ ${Array.from({ length: 13 }, (_, n) => `x${n}: b`).join(' ')} }`,
      'Ask at most 12 fields at the root',
    ],
    [
      'too many aliases',
      `{ a { ${Array.from({ length: 41 }, (_, n) => `x${n}: b`).join(' ')} } }`,
      'Use at most 40 aliases',
    ],
    [
      'fragments within fragments',
      '{ ...f } fragment f on Query { ...g } fragment g on Query { b }',
      'Fragments may not stand within fragments',
    ],
    [
      'fragments below a field of a fragment',
      '{ ...f } fragment f on Query { a { ...g } } fragment g on Query { b }',
      'Fragments may not stand within fragments',
    ],
    [
      'too wide through a fragment',
      `{ ...f } fragment f on Query { ${Array.from({ length: 13 }, (_, n) => `x${n}: b`).join(' ')} }`,
      'Ask at most 12 fields at the root',
    ],
    [
      'too wide in an inline fragment',
      `{ ... on Query { ${Array.from({ length: 13 }, (_, n) => `x${n}: b`).join(' ')} } }`,
      'Ask at most 12 fields at the root',
    ],
  ])('refuse what is %s', (_what, query, message) => {
    expect(problems(query)).toContain(message);
  });
});
