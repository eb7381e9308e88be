import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { fastify, type FastifyInstance } from 'fastify';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import { createOuterOrigins } from './outer-origins.ts';
import { createPageFrames } from './page-frames.ts';
import { servePages } from './serve-pages.ts';

// One page that takes posts, as React Router builds it.
const build = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('page', { status, headers }),
      handleError: (error: unknown) => void failures.push(error),
    },
  },
  routes: {
    page: { id: 'page', path: '*', module: { default: () => null, action: () => null } },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
} as unknown as ServerBuild;

const originOf = createOuterOrigins([
  'https://klachten.test',
  'https://klachten.skar.test',
  'https://odd.test:8443',
]);
let app: FastifyInstance;
const failures: unknown[] = [];
beforeAll(async () => {
  app = fastify({ trustProxy: 'loopback' });
  servePages(app, {
    handler: createRequestHandler(build, 'production'),
    contextOf: () => new RouterContextProvider(),
    hostBrandOf: (host) => (host === 'klachten.skar.test' ? 'skar' : null),
    originOf,
    frames: createPageFrames({}),
    keptAddress: (url) => url,
    assets: pathToFileURL(`${import.meta.dirname}/`),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

/** The status of a post that a proxy hands on, with the host as the visitor's browser sent it. */
function post(host: string, headers: Record<string, string>, path = '/skar/reactie') {
  const { port } = app.server.address() as AddressInfo;
  return new Promise<number | undefined>((resolve, reject) => {
    const type = 'application/x-www-form-urlencoded';
    const given = { host, 'content-type': type, 'x-forwarded-proto': 'https', ...headers };
    const asking = httpRequest({ port, path, method: 'POST', headers: given }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.on('error', reject).end('step=check');
  });
}

describe('P2: a post behind a proxy that ends TLS', () => {
  it.each([
    ['klachten.test', 'https://klachten.test'],
    ['KLACHTEN.test', 'https://klachten.test'],
    ['klachten.skar.test', 'https://klachten.skar.test'],
    ['odd.test:8443', 'https://odd.test:8443'],
    ['127.0.0.1:4005', 'http://127.0.0.1:4005'],
  ])('is taken at %s from its own page', async (host, origin) => {
    expect(await post(host, { origin })).toBe(200);
  });

  it('is taken where nothing says where it comes from, as no browser sends it', async () => {
    expect(await post('klachten.test', {})).toBe(200);
  });

  it.each([
    ['another site', 'klachten.test', 'https://elsewhere.test'],
    ['a name below it', 'klachten.test', 'https://a.klachten.test'],
    ['a name that begins with it', 'klachten.test', 'https://klachten.test.elsewhere.test'],
    ['another port', 'klachten.test', 'https://klachten.test:8443'],
    ['its name without TLS', 'klachten.test', 'http://klachten.test'],
    ['the host of a brand', 'klachten.test', 'https://klachten.skar.test'],
    ['a page without an origin', 'klachten.test', 'null'],
    ['what is no origin', 'klachten.test', 'klachten.test'],
    ['the host of all brands', 'klachten.skar.test', 'https://klachten.test'],
    ['a page without an origin', 'klachten.skar.test', 'null'],
    ['a host with TLS that has none', '127.0.0.1:4005', 'https://127.0.0.1:4005'],
  ])('is refused from %s at %s: %s', async (_what, host, origin) => {
    expect(await post(host, { origin })).toBe(400);
    expect(failures).toEqual([]);
  });

  it.each(['cross-site', 'same-site'])(
    'is refused without an origin where a browser says that it is %s',
    async (site) => {
      expect(await post('klachten.test', { 'sec-fetch-site': site })).toBe(400);
    },
  );

  it.each(['same-origin', 'none'])(
    'is taken without an origin where a browser says that it is of %s',
    async (site) => {
      expect(await post('klachten.test', { 'sec-fetch-site': site })).toBe(200);
    },
  );

  it('that is refused is told in plain words that nothing is lost', async () => {
    const headers = { host: 'klachten.test', origin: 'null' };
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({
      method: 'POST',
      url: '/skar/reactie',
      headers: { ...headers, ...type },
      payload: 'text=geheim',
    });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain('je tekst staat er nog');
    expect(answer.body).not.toContain('geheim');
  });

  it.each([
    { 'x-forwarded-host': 'elsewhere.test' },
    { 'x-forwarded-host': 'elsewhere.test', 'x-forwarded-proto': 'https' },
    { forwarded: 'host=elsewhere.test;proto=https' },
    { 'x-original-host': 'elsewhere.test' },
  ])('is refused whatever a header says of its host: %j', async (headers) => {
    expect(await post('klachten.test', { ...headers, origin: 'https://elsewhere.test' })).toBe(400);
  });

  it.each(['//elsewhere.test/skar/reactie', 'https://elsewhere.test/skar/reactie'])(
    'is refused whatever its path says of its host: %s',
    async (path) => {
      const headers = { origin: new URL(path, 'https://pages.test').origin };
      expect(await post('klachten.test', headers, path)).toBe(400);
    },
  );
});
