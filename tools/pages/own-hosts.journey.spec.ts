import { createServer, request as httpRequest } from 'node:http';
import { freePort } from '@klantreacties/local-servers';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page, Request } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { startWebBeside } from './web-beside.ts';

const at = onStack();
const outer = 'https://klachten.example.nl';
let browser: Browser;
let web: Awaited<ReturnType<typeof startWebBeside>>;
let port: number;
// A browser finds every name below `localhost` on this machine, and takes each for a site of its own.
let skar: string;
let site: string;
const embedding = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://site.test');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!DOCTYPE html><title>Site</title><iframe src="${searchParams.get('of')}"></iframe>`,
  );
});

beforeAll(async () => {
  port = await freePort();
  const sitePort = await freePort();
  await new Promise<void>((resolve) => embedding.listen(sitePort, resolve));
  skar = `http://skar.localhost:${port}`;
  site = `http://site.localhost:${sitePort}`;
  const settings = {
    PAGES_ORIGINS: JSON.stringify([outer]),
    BRAND_HOSTS: JSON.stringify({ [`skar.localhost:${port}`]: 'skar' }),
    BRAND_FRAMES: JSON.stringify({ skar: [site] }),
  };
  web = await startWebBeside(at, settings, port);
  browser = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  embedding.close();
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

describe('at the host of a brand', () => {
  it('the form is reached, read and filled in without the brand in any address', async () => {
    const page = await newPage();
    await page.goto(skar);
    const links = await page.evaluate<string[]>(
      'Array.from(document.links, (link) => link.getAttribute("href"))',
    );
    expect(links.filter((link) => link.startsWith('/'))).toEqual(['/en', '/reactie', '/volgen']);
    await page.getByRole('link', { name: 'Schrijf je reactie' }).click();
    await page.getByRole('link', { name: 'klacht' }).click();
    const ofForm = page.url().slice(skar.length);
    expect(ofForm).toMatch(/^\/reactie\/[\w-]{12}\?soort=COMPLAINT$/);
    await page.getByRole('button', { name: 'Controleer je reactie' }).click();
    expect(page.url()).toBe(skar + ofForm);
    expect(await page.getByRole('alert').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${skar}/en${ofForm}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 30_000);

  it.each(['/skar', '/korein', '/korein/reactie', '/en/korein', '/werk'])(
    'there is nothing of others: %s',
    async (path) => {
      const page = await newPage();
      expect((await page.goto(`${skar}${path}`))?.status()).toBe(404);
    },
  );
});

describe('in a frame of a site that the brand lets', () => {
  it('a reaction is sent, and the answer to the post is the receipt', async () => {
    const page = await newPage();
    const posts: Request[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request));
    await page.goto(`${site}/?of=${skar}/en/reactie?soort=COMPLIMENT`);
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('What went well?').fill('The trip to the farm.');
    await frame.getByLabel('Your name').fill('Eva Jansen');
    await frame.getByLabel('Your e-mail address').fill('eva@example.nl');
    await frame.getByRole('button', { name: 'Check your reaction' }).click();
    await frame.getByRole('button', { name: 'Send your reaction' }).click();
    await frame.getByRole('heading', { name: 'We have your reaction' }).waitFor();
    // What `isInForeignFrame` goes by, as the browser says it.
    const said = await Promise.all(posts.map((post) => post.allHeaders()));
    expect(said.map((headers) => [headers['sec-fetch-dest'], headers['sec-fetch-site']])).toEqual([
      ['iframe', 'same-origin'],
      ['iframe', 'same-origin'],
    ]);
    const privacy = frame.getByRole('link', { name: 'What we do with your data' });
    expect(await privacy.getAttribute('target')).toBe('_top');
    // In the frame no session would come back.
    await frame.getByRole('link', { name: 'Follow your reaction' }).click();
    await page.waitForURL(`${skar}/en/volgen`);
  }, 30_000);

  it.each([
    ['a brand that lets nobody', () => `http://127.0.0.1:${port}/korein`, () => site],
    ['the list of brands', () => `http://127.0.0.1:${port}/`, () => site],
    ['another site', () => skar, () => site.replace('site.', 'other.')],
  ])('nothing is shown of %s', async (_what, of, from) => {
    const page = await newPage();
    await page.goto(`${from()}/?of=${of()}`);
    expect(page.frames().map((frame) => frame.url())).toEqual([
      page.url(),
      'chrome-error://chromewebdata/',
    ]);
  });
});

/** The status of a post that a proxy that ended TLS hands on. */
const postBehindTls = (origin: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      host: new URL(outer).host,
      origin,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const path = '/skar/reactie/form?soort=COMPLAINT';
    const asking = httpRequest({ port, path, method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.on('error', reject).end('step=check');
  });

it.each([
  [outer, 200],
  ['https://elsewhere.test', 400],
  [outer.replace('https', 'http'), 400],
  ['null', 400],
])('behind a proxy that ends TLS a post from %s is answered %i', async (origin, status) => {
  expect(await postBehindTls(origin)).toBe(status);
});
