import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fastify } from 'fastify';
import { RouterContextProvider } from 'react-router';
import { servePages, type OneRequest } from './serve-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-assets-'));
const css = 'a{color:red}'.repeat(50);
writeFileSync(join(folder, 'pages-1a.css'), css);
writeFileSync(join(folder, 'entry-1a.js'), 'alert(1)');
afterAll(() => rmSync(folder, { recursive: true }));

/** A server whose pages answer as they are told, and what they were asked. */
function serving(answer: (request: Request) => Response | Promise<Response>) {
  const app = fastify();
  const asked: (OneRequest & { request: Request })[] = [];
  const given: OneRequest[] = [];
  servePages(app, {
    handler: async (request) => {
      asked.push({ request, ...given.at(-1)! });
      given.at(-1)?.setCookie('own=1; HttpOnly');
      return answer(request);
    },
    contextOf(one) {
      given.push(one);
      return new RouterContextProvider();
    },
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
    expect(one?.request.url).toBe('http://klachten.example.nl/skar/reactie?index');
    expect(one?.request.headers.get('cookie')).toBe('a=b');
    expect(one?.cookieHeader).toBe('a=b');
    expect(bodies).toEqual(['text=Zo%C3%AB+%26+co']);
    expect(answer.headers['x-correlation-id']).toBe(one?.correlationId);
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
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(headers['referrer-policy']).toBe('same-origin');
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

  it('serves styles, compressed where asked and kept for good, and no script', async () => {
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
    expect((await app.inject('/assets/../package.json')).statusCode).toBe(404);
    expect(asked).toHaveLength(2);
  });
});
