import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { startGatewayUnderTest, type GatewayUnderTest } from '../test/gateway-under-test.ts';

const brand = 'https://www.skar.example.nl';
const pages = [brand, 'http://localhost:5173'];
const strangers = [
  'https://skar.example.nl',
  'http://www.skar.example.nl',
  'https://www.skar.example.nl.evil.test',
  'https://www.skar.example.nl:8443',
  'https://WWW.SKAR.EXAMPLE.NL',
  'https://evil.test',
  'null',
  '*',
  '',
];

let gateway: GatewayUnderTest;
beforeAll(async () => {
  const isAllowedOrigin = (origin: string) => pages.includes(origin);
  gateway = await startGatewayUnderTest({ production: true, isAllowedOrigin });
}, 30_000);
afterAll(() => gateway.stop());

// `fetch` may not set an origin.
const send = (method: string, headers: Record<string, string>, body = '') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const asking = request(gateway.url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asking.on('error', reject).end(body);
  });

const preflight = (origin: string, more: Record<string, string> = {}) =>
  send('OPTIONS', {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-correlation-id',
    ...more,
  });
const post = (headers: Record<string, string>, body = '{"query":"{ brands { name } }"}') =>
  send('POST', { 'content-type': 'application/json', ...headers }, body);
const ofCors = (headers: IncomingHttpHeaders) =>
  Object.keys(headers).filter((name) => name.startsWith('access-control-'));

describe('a page of another origin', () => {
  it.each(pages)('D2: is told by a preflight what it may send: %s', async (origin) => {
    const { status, headers, text } = await preflight(origin);
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-max-age': '7200',
      allow: 'POST, OPTIONS',
    });
    expect(headers.vary?.toLowerCase()).toContain('origin');
    expect(headers['access-control-allow-headers']?.split(',')).toEqual(
      expect.arrayContaining([
        'content-type',
        'authorization',
        'x-correlation-id',
        'apollo-require-preflight',
        'apollographql-client-name',
      ]),
    );
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(gateway.asked).toEqual([]);
  });

  it.each(pages)('D2: may read the answer and our id: %s', async (origin) => {
    const { status, headers } = await post({ origin, 'x-correlation-id': 'a' });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-expose-headers']).toBe('x-correlation-id');
    expect(headers.vary?.toLowerCase()).toContain('origin');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['401', 401, { authorization: 'forged' }, undefined],
    ['bad JSON', 400, {}, '['],
    ['bad syntax', 400, {}, '{"query":"{"}'],
    ['too large', 413, { 'content-length': '9000000' }, undefined],
    ['another type', 415, { 'content-type': 'text/plain' }, undefined],
  ])('D2: may read a refusal: %s', async (_what, status, more, body) => {
    const got = await post({ origin: brand, ...more }, body);
    expect(got.status).toBe(status);
    expect(got.headers['access-control-allow-origin']).toBe(brand);
  });

  it.each(strangers)('D2: is told nothing where it is not allowed: "%s"', async (origin) => {
    for (const got of [await preflight(origin), await post({ origin })]) {
      expect(ofCors(got.headers)).toEqual([]);
      expect(got.headers.vary?.toLowerCase()).toContain('origin');
    }
  });

  it('D2: is not what a server is, which says no origin', async () => {
    const { status, headers } = await post({});
    expect(status).toBe(200);
    expect(ofCors(headers)).toEqual([]);
  });
});
