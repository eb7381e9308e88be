import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
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
    const followUp = (expires: string | number, claims = {}) =>
      new SignJWT(claims)
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
    // D12: which code opened it, so that a renewal ends it.
    expect(await ask(`Bearer ${await followUp('15m', { codeGeneration: 2 })}`)).toEqual({
      viewer: { kind: 'reporter', reactionId: 'reaction-1', codeGeneration: 2 },
    });
    // When it was opened, so that it is renewed for eight hours and no longer.
    expect(await ask(`Bearer ${await followUp('15m', { auth_time: 1_796_000_000 })}`)).toEqual({
      viewer: { kind: 'reporter', reactionId: 'reaction-1', openedAt: 1_796_000_000 },
    });
  });

  it.each(['Bearer', 'bearer', 'BEARER', 'bEaReR  '])(
    'D8: reads the scheme without regard to case: %s',
    async (scheme) => {
      expect(await ask(`${scheme} ${await staffToken()}`)).toMatchObject({
        viewer: { kind: 'staff', id: 'karin-vos' },
      });
    },
  );

  it.each(['', ' ', 'Bearer', 'bearer   ', 'BEARER', 'Basic', 'Negotiate', 'SCRAM-SHA-256'])(
    'D8: is the public where no credentials stand: "%s"',
    async (authorization) => {
      expect(await ask(authorization)).toEqual({ viewer: { kind: 'public' } });
    },
  );

  it.each([
    'Basic abc',
    'bearer abc',
    'Bearer a.b.c d',
    'Bearer Bearer',
    'Bearer,',
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiJrIn0.AAAA',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJrIn0.AAAA',
  ])('is nobody with %s', async (authorization) => {
    expect(await ask(authorization)).toEqual({ refusal: 'TOKEN_NOT_VALID' });
  });
});
