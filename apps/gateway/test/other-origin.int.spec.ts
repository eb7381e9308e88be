import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import { startGatewayUnderTest, type GatewayUnderTest } from './gateway-under-test.ts';

const patienceMs = 60_000;
const names = { data: { brands: [{ name: 'Merk' }] } };
const browser = await launchBrowser();

/** What a page reads of an answer, or the name of what it is refused with. */
interface Read {
  status?: number;
  data?: object;
  id?: string | null;
  refused?: string;
}

let pages: Server[];
let site: string;
let stranger: string;
let open: GatewayUnderTest;
let closed: GatewayUnderTest;

async function servePage(): Promise<[Server, string]> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Front end</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

beforeAll(async () => {
  const [one, other] = await Promise.all([servePage(), servePage()]);
  pages = [one[0], other[0]];
  [site, stranger] = [one[1], other[1]];
  open = await startGatewayUnderTest({ production: false, isAllowedOrigin: () => true });
  closed = await startGatewayUnderTest({
    production: true,
    isAllowedOrigin: (origin) => origin === site,
  });
  open.answer = names;
  closed.answer = names;
}, patienceMs);

afterAll(async () => {
  await browser.close();
  for (const server of pages) await new Promise((resolve) => server.close(resolve));
  await open.stop();
  await closed.stop();
});

/** Asks from a page in the browser, as a front end does. */
async function askFrom(origin: string, url: string, headers: object = {}): Promise<Read> {
  const page = await browser.newPage();
  await page.goto(origin);
  const given = JSON.stringify({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-correlation-id': 'of-the-page', ...headers },
    body: JSON.stringify({ query: '{ brands { name } }' }),
  });
  const read = await page.evaluate<Read>(`fetch(${JSON.stringify(url)}, ${given}).then(
    async (answer) => ({
      status: answer.status,
      data: (await answer.json()).data,
      id: answer.headers.get('x-correlation-id'),
    }),
    (cause) => ({ refused: cause.name }),
  )`);
  await page.close();
  return read;
}

describe('a page on another port, in a browser', () => {
  it(
    'D2: is answered, and reads our id',
    async () => {
      for (const gateway of [open, closed]) {
        gateway.asked.length = 0;
        expect(await askFrom(site, gateway.url)).toEqual({
          status: 200,
          data: names.data,
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        });
        expect(gateway.asked).toHaveLength(1);
      }
    },
    patienceMs,
  );

  it(
    'D2: is answered with a token, and with the headers of Apollo Client',
    async () => {
      const headers = { authorization: 'staff', 'apollographql-client-name': 'site' };
      expect(await askFrom(site, closed.url, headers)).toMatchObject({ status: 200 });
    },
    patienceMs,
  );

  it(
    'D2: reads why it is refused',
    async () => {
      const read = await askFrom(site, closed.url, { authorization: 'forged' });
      expect(read).toMatchObject({ status: 401 });
    },
    patienceMs,
  );

  it(
    'D2: is refused by the browser where it is not allowed, and nothing is asked',
    async () => {
      closed.asked.length = 0;
      expect(await askFrom(stranger, closed.url)).toEqual({ refused: 'TypeError' });
      expect(closed.asked).toEqual([]);
    },
    patienceMs,
  );

  it(
    'D2: is refused by the browser with a header that is not allowed',
    async () => {
      open.asked.length = 0;
      const read = await askFrom(site, open.url, { 'x-forwarded-for': '192.0.2.1' });
      expect(read).toEqual({ refused: 'TypeError' });
      expect(open.asked).toEqual([]);
    },
    patienceMs,
  );
});
