import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fastify, type InjectOptions } from 'fastify';
import { Compressible } from './compressible.ts';
import { createKeptPages } from './kept-pages.ts';

const sharedFor10s = { 'cache-control': 's-maxage=10', 'content-type': 'text/html' };

/** A server that keeps pages which answer as they are told, by a clock that is moved by hand. */
function keeping(
  answer: (n: number) => Response,
  { cookie, keptAddress }: { cookie?: string; keptAddress?: (url: string) => string } = {},
) {
  const clock = { now: 0 };
  const pages = { made: 0 };
  const kept = createKeptPages({
    now: () => clock.now,
    ...(keptAddress === undefined ? {} : { keptAddress }),
  });
  const app = fastify();
  app.route({
    method: ['GET', 'POST'],
    url: '/*',
    async handler(request, reply) {
      const { body, headers } = await kept(request, reply, {
        url: `http://${request.headers.host}${request.url}`,
        async make() {
          if (cookie !== undefined) reply.header('set-cookie', cookie);
          return answer((pages.made += 1));
        },
      });
      reply.headers(Object.fromEntries(headers));
      return body instanceof Compressible ? body.sendTo(request, reply) : reply.send(body);
    },
  });
  const ask = async (asked: InjectOptions | string = '/a') => app.inject(asked);
  return { ask, clock, pages };
}
const numbered = (n: number) => new Response(`page ${n}`, { headers: sharedFor10s });

describe('D13: a page that is the same for everybody', () => {
  it('is made once for a few seconds, and anew after them', async () => {
    const { ask, clock } = keeping(numbered);
    for (const [now, body] of [
      [0, 'page 1'],
      [9_999, 'page 1'],
      [10_000, 'page 2'],
      [10_001, 'page 2'],
    ] as const) {
      clock.now = now;
      expect((await ask()).body).toBe(body);
    }
  });

  it('is of one address: host, path and what is asked', async () => {
    const { ask, pages } = keeping(numbered);
    const others = ['/b', '/a?soort=TIP', { url: '/a', headers: { host: 'korein.example.nl' } }];
    for (const other of ['/a', ...others]) await ask(other);
    for (const other of ['/a', ...others]) await ask(other);
    expect(pages.made).toBe(4);
  });

  it('is one for all addresses that are kept as one', async () => {
    const { ask, pages } = keeping(numbered, { keptAddress: (url) => url.replace(/\d+$/, '') });
    for (const url of ['/a/1', '/a/22', '/b/1', '/a/333']) await ask(url);
    expect(pages.made).toBe(2);
  });

  it('is kept for so many addresses and no more', async () => {
    const { ask, pages } = keeping(numbered);
    for (let n = 0; n <= 200; n += 1) await ask(`/a?${n}`);
    await ask('/a?200');
    expect(pages.made).toBe(201);
    await ask('/a?0');
    expect(pages.made).toBe(202);
  });

  it('says nothing of keeping to visitors, and is sent as small as they take it', async () => {
    const { ask } = keeping(() => new Response('page '.repeat(500), { headers: sharedFor10s }));
    const [plain, gzip, br] = await Promise.all(
      ['identity', 'gzip', 'gzip, br'].map((encoding) =>
        ask({ url: '/a', headers: { 'accept-encoding': encoding } }),
      ),
    );
    expect(plain?.headers).not.toHaveProperty('content-encoding');
    expect(plain?.headers).not.toHaveProperty('cache-control');
    expect(plain?.headers).toMatchObject({ vary: 'accept-encoding', 'content-type': 'text/html' });
    expect(gunzipSync(gzip!.rawPayload).toString()).toBe(plain?.body);
    expect(brotliDecompressSync(br!.rawPayload).toString()).toBe(plain?.body);
    expect(br!.rawPayload.length).toBeLessThan(100);
  });
});

describe('D13: a page of a visitor', () => {
  it.each<[string, InjectOptions]>([
    ['a cookie', { headers: { cookie: 'a=b' } }],
    ['a token', { headers: { authorization: 'Bearer a.b.c' } }],
    ['a form', { method: 'POST' }],
  ])(
    'is neither taken from what is kept, nor kept, nor compressed: with %s',
    async (_what, given) => {
      const { ask, pages } = keeping(numbered);
      const own = { url: '/a', ...given };
      own.headers = { ...own.headers, 'accept-encoding': 'br' };
      expect((await ask(own)).body).toBe('page 1');
      expect((await ask()).body).toBe('page 2');
      expect((await ask(own)).body).toBe('page 3');
      expect((await ask(own)).headers).not.toHaveProperty('content-encoding');
      expect((await ask()).body).toBe('page 2');
      expect(pages.made).toBe(4);
    },
  );

  it.each<[string, () => Response]>([
    ['says nothing of it', () => new Response('page')],
    [
      'sets a cookie',
      () => new Response('p', { headers: { ...sharedFor10s, 'set-cookie': 'a=b' } }),
    ],
    ['is no page', () => new Response('sorry', { status: 503, headers: sharedFor10s })],
    [
      'has more conditions',
      () => new Response('p', { headers: { 'cache-control': 'private, s-maxage=10' } }),
    ],
  ])('is not kept where the answer %s', async (_what, answer) => {
    const { ask, pages } = keeping(answer);
    await ask();
    await ask({ url: '/a', headers: { 'accept-encoding': 'br' } });
    expect(pages.made).toBe(2);
  });

  it('is not kept where a cookie was put on the answer besides', async () => {
    const { ask } = keeping(numbered, { cookie: 'a=b' });
    expect((await ask()).body).toBe('page 1');
    const again = await ask();
    expect([again.body, again.headers['set-cookie']]).toEqual(['page 2', 'a=b']);
  });
});
