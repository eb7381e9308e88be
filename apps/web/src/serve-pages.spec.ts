import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataHeaders } from '@klantreacties/service-runtime';
import { fastify } from 'fastify';
import { RouterContextProvider } from 'react-router';
import { createPageFrames } from './page-frames.ts';
import { servePages, type OneRequest } from './serve-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-assets-'));
const css = 'a{color:red}'.repeat(50);
writeFileSync(join(folder, 'pages-1a.css'), css);
for (const name of ['entry-1a.js', 'letter-link-1a.js'])
  writeFileSync(join(folder, name), `alert('${name}')`);
afterAll(() => rmSync(folder, { recursive: true }));

/** A server whose pages answer as they are told, and what they were asked. */
function serving(
  answer: (request: Request) => Response | Promise<Response>,
  { cookie = true }: { cookie?: boolean } = {},
) {
  const app = fastify({ trustProxy: '10.0.0.1' });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(dataHeaders));
  const asked: { request: Request; told: OneRequest }[] = [];
  const told: OneRequest[] = [];
  servePages(app, {
    handler: async (request) => {
      asked.push({ request, told: told.at(-1)! });
      if (cookie) told.at(-1)?.setCookie('own=1; HttpOnly');
      return answer(request);
    },
    contextOf(given) {
      told.push(given);
      return new RouterContextProvider();
    },
    hostBrandOf: (host) => (host === 'klachten.skar.test' ? 'skar' : null),
    originOf: (host) => (host.endsWith('.example.nl') ? `https://${host}` : `http://${host}`),
    frames: createPageFrames({ skar: ['https://www.skar.test'] }),
    keptAddress: (url) => url,
    assets: pathToFileURL(`${folder}/`),
  });
  return { app, asked };
}

describe('the server of the pages', () => {
  it('gives a page its address, headers and form as they came', async () => {
    const bodies: string[] = [];
    const { app, asked } = serving(async (request) => {
      bodies.push(await request.text());
      return new Response('taken', { status: 201 });
    });
    const answer = await app.inject({
      method: 'POST',
      url: '/skar/reactie?index',
      headers: {
        host: 'klachten.example.nl',
        'content-type': 'application/x-www-form-urlencoded',
        cookie: 'a=b',
      },
      payload: 'text=Zo%C3%AB+%26+co',
    });
    expect([answer.statusCode, answer.body]).toEqual([201, 'taken']);
    const [one] = asked;
    expect(one?.request.url).toBe('https://klachten.example.nl/skar/reactie?index');
    expect(one?.request.headers.get('cookie')).toBe('a=b');
    expect(one?.told.cookieHeader).toBe('a=b');
    expect(bodies).toEqual(['text=Zo%C3%AB+%26+co']);
    expect(answer.headers['x-correlation-id']).toBe(one?.told.correlationId);
  });

  it.each([
    ['//elsewhere.test/skar', '//elsewhere.test/skar'],
    ['//elsewhere.test:99/skar?a=//b', '//elsewhere.test:99/skar?a=//b'],
    ['/\\elsewhere.test/skar', '//elsewhere.test/skar'],
    ['http://elsewhere.test/skar?a', '/skar?a'],
    ['*', '/*'],
  ])('keeps %s on the host that was asked, whatever it looks like', async (url, path) => {
    const { app, asked } = serving(() => new Response('page'));
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    await new Promise((resolve, reject) =>
      get({ port, path: url, headers: { host: 'pages.test' } }, resolve).on('error', reject),
    );
    await app.close();
    expect(asked.map(({ request }) => request.url)).toEqual([`http://pages.test${path}`]);
  });

  it.each([
    ['klachten.skar.test', '/', '/skar'],
    ['klachten.skar.test', '/?a=/en', '/skar?a=/en'],
    ['klachten.skar.test', '/reactie?soort=TIP', '/skar/reactie?soort=TIP'],
    ['klachten.skar.test', '/en', '/skar/en'],
    ['klachten.skar.test', '/en/reactie', '/skar/en/reactie'],
    ['klachten.skar.test', '/skar', '/skar/skar'],
    ['klachten.skar.test', '/korein/reactie', '/skar/korein/reactie'],
    ['klachten.skar.test', '/a/%2e%2E/../korein', '/skar/korein'],
    ['klachten.skar.test', '/werk', '/skar/werk'],
    ['pages.test', '/', '/'],
    ['pages.test', '/korein', '/korein'],
  ])('at the host %s gives %s as the page %s', async (host, url, path) => {
    const { app, asked } = serving(() => new Response('page'));
    await app.inject({ url, headers: { host } });
    expect(asked[0]?.request.url).toBe(`http://${host}${path}`);
    expect(asked[0]?.told.hostBrand).toBe(host === 'pages.test' ? null : 'skar');
  });

  it.each([
    ['klachten.skar.test', '/volgen.data', '/skar/volgen.data/'],
    ['pages.test', '/werk/zaken/1.data?a=1', '/werk/zaken/1.data/?a=1'],
    ['pages.test', '/_root.data', '/_root.data/'],
    ['pages.test', '/.data', '/.data/'],
  ])('P6: gives no page as data: at %s %s is %s', async (host, url, path) => {
    const { app, asked } = serving(() => new Response('page'));
    await app.inject({ url, headers: { host } });
    expect(asked[0]?.request.url).toBe(`http://${host}${path}`);
  });

  it.each([
    ['10.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['10.0.0.1', '203.0.113.7, 198.51.100.2', '198.51.100.2'],
    ['10.0.0.1', '203.0.113.7, 198.51.100.2, 10.0.0.1', '198.51.100.2'],
    ['10.0.0.1', 'unknown', 'unknown'],
    ['10.0.0.2', '203.0.113.7', '10.0.0.2'],
  ])(
    'tells from where the visitor comes: to %s it is said %s',
    async (connected, said, address) => {
      const { app, asked } = serving(() => new Response('page'));
      const headers = { 'x-forwarded-for': said };
      await app.inject({ url: '/skar', headers, remoteAddress: connected });
      expect(asked[0]?.told.address).toBe(address);
    },
  );

  it('takes its host from nobody but the visitor', async () => {
    const { app, asked } = serving(() => new Response('page'));
    const headers = {
      host: 'pages.test',
      'x-forwarded-host': 'elsewhere.test',
      'x-forwarded-proto': 'https',
    };
    await app.inject({ url: '/skar', headers, remoteAddress: '10.0.0.1' });
    expect(asked[0]?.request.url).toBe('http://pages.test/skar');
  });

  it('P3: keeps no page of one host for the visitors of another, whatever a header says', async () => {
    const { app } = serving(
      ({ url }) => new Response(url, { headers: { 'cache-control': 's-maxage=10' } }),
      { cookie: false },
    );
    const ask = async (headers: Record<string, string>) =>
      (await app.inject({ url: '/skar', headers, remoteAddress: '10.0.0.1' })).body;
    const [here, there] = [{ host: 'elsewhere.test' }, { host: 'klachten.example.nl' }];
    const proxy = { 'x-forwarded-proto': 'https' };
    expect(await ask({ ...here, ...proxy, 'x-forwarded-host': there.host })).toBe(
      'http://elsewhere.test/skar',
    );
    expect(await ask({ ...there, ...proxy })).toBe('https://klachten.example.nl/skar');
    expect(await ask({ ...here, ...proxy })).toBe('http://elsewhere.test/skar');
  });

  it('sends every cookie and the address of a redirect', async () => {
    const headers = new Headers({ location: '/skar/reactie/verstuurd' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const { app } = serving(() => new Response(null, { status: 303, headers }));
    const answer = await app.inject('/skar');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers).toMatchObject({
      location: '/skar/reactie/verstuurd',
      'set-cookie': ['own=1; HttpOnly', 'a=1', 'b=2'],
    });
  });

  it('puts the policy of pages on each, also where it could not be made', async () => {
    const { app } = serving(() => new Response('sorry', { status: 503 }));
    const { headers } = await app.inject('/skar');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|http:|data:|\*/);
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('lets who may frame a page of a brand, and nobody frame another', async () => {
    const { app, asked } = serving(() => new Response('page'));
    const policyOf = async (url: string, host = 'pages.test') => {
      const { headers } = await app.inject({ url, headers: { host } });
      return [headers['content-security-policy'], headers['x-frame-options']];
    };
    const open = [expect.stringMatching(/; frame-ancestors https:\/\/www\.skar\.test$/), undefined];
    const shut = [expect.stringMatching(/; frame-ancestors 'none'$/), 'DENY'];
    expect(await policyOf('/skar/reactie')).toEqual(open);
    expect(await policyOf('/reactie', 'klachten.skar.test')).toEqual(open);
    expect(await policyOf('/korein')).toEqual(shut);
    expect(await policyOf('/werk')).toEqual(shut);
    expect(await policyOf('/')).toEqual(shut);
    expect(asked.map(({ told }) => told.mayBeFramed)).toEqual([true, true, false, false, false]);
  });

  it('takes no other method and no other body', async () => {
    const { app, asked } = serving(() => new Response('page'));
    expect((await app.inject({ method: 'PUT', url: '/skar' })).statusCode).toBe(404);
    const text = await app.inject({
      method: 'POST',
      url: '/skar',
      headers: { 'content-type': 'multipart/form-data; boundary=a' },
      payload: '--a--',
    });
    expect(text.statusCode).toBe(415);
    expect(asked).toEqual([]);
  });

  it('says in plain words, in both languages, that a post was too large, and where its text is', async () => {
    const { app, asked } = serving(() => new Response('page'));
    const answer = await app.inject({
      method: 'POST',
      url: '/skar/reactie/a',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `text=${'geheim'.repeat(200_000)}`,
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain('Ga terug in je browser: je tekst staat er nog.');
    expect(answer.body).toContain('your text is still there');
    expect(answer.body).not.toContain('geheim');
    expect(asked).toEqual([]);
  });

  it('P1: refuses a form of more fields than any of ours has, before a page sees it', async () => {
    const { app, asked } = serving(() => new Response('page'));
    const answer = await app.inject({
      method: 'POST',
      url: '/werk/zoeken',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'geheim&'.repeat(30_000),
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('your text is still there');
    expect(answer.body).not.toContain('geheim');
    expect(asked).toEqual([]);
  });

  it('serves styles, compressed where asked and kept for good, and no script but that of the link of a letter', async () => {
    const { app, asked } = serving(() => new Response('nothing here', { status: 404 }));
    const plain = await app.inject('/assets/pages-1a.css');
    expect(plain.body).toBe(css);
    expect(plain.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    const headers = { 'accept-encoding': 'gzip, br' };
    const small = await app.inject({ url: '/assets/pages-1a.css', headers });
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.rawPayload.length).toBeLessThan(css.length / 5);
    expect((await app.inject('/assets/entry-1a.js')).statusCode).toBe(404);
    expect((await app.inject('/assets/letter-link-1a.js')).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
    expect((await app.inject('/assets/../package.json')).statusCode).toBe(404);
    expect(asked).toHaveLength(2);
  });
});
