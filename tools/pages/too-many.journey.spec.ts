import { createServer, request as httpRequest } from 'node:http';
import { freePort } from '@klantreacties/local-servers';
import { invented, submit } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { faultsIn } from './faults.ts';
import { Parent } from './parent.ts';
import { startWebBeside } from './web-beside.ts';

const at = onStack();
const text = 'Een lang verhaal.\nNiemand wil dat twee keer typen.';
let browser: Browser;
let beside: Awaited<ReturnType<typeof startWebBeside>>;
let tooMany = false;

// What an installation has before its graph: it passes on what is asked, and says 429 where that is too often.
const limiter = createServer((request, response) => {
  if (tooMany)
    return void response.writeHead(429, { 'retry-after': '60' }).end('Too many requests');
  const { method, headers } = request;
  const onward = httpRequest(at.stack.graph, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
});

beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((resolve) => limiter.listen(port, '127.0.0.1', resolve));
  beside = await startWebBeside(at, { GATEWAY_URL: `http://127.0.0.1:${port}/graphql` });
  browser = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await beside?.stop();
  limiter.closeAllConnections();
  limiter.close();
});
afterEach(() => {
  tooMany = false;
});

it('a parent keeps every word of a form, is told to come back later, and sends it then', async () => {
  const eva = await Parent.at(browser);
  const alert = eva.page.getByRole('alert');
  await eva.fillsIn(beside.web, text);
  await eva.press('Verander iets');
  tooMany = true;
  await eva.press('Controleer je reactie');
  expect(await alert.textContent()).toContain('Probeer het over een paar minuten nog een keer.');
  expect(await eva.label('Wat is er gebeurd?').inputValue()).toBe(text);
  expect(await eva.faults()).toEqual([]);
  tooMany = false;
  await eva.press('Controleer je reactie');
  tooMany = true;
  await eva.press('Verstuur je reactie');
  expect(await alert.textContent()).toContain('Wat je schreef, staat er nog.');
  expect(await eva.page.getByText('Niemand wil dat').isVisible()).toBe(true);
  expect(await eva.faults()).toEqual([]);
  tooMany = false;
  await eva.press('Verstuur je reactie');
  expect((await eva.proof()).number).toMatch(/^SKAR-/);
}, 60_000);

it('a parent keeps a message, and a page that cannot be made says when to come back', async () => {
  const { number, followUpCode } = await submit(at.graph, invented());
  const eva = await Parent.at(browser);
  await eva.page.goto(`${beside.web}/skar/volgen`);
  await eva.label('Nummer').fill(number);
  await eva.label('Code').fill(followUpCode);
  await eva.press('Bekijk je reactie');
  await eva.label('Je bericht').fill(text);
  tooMany = true;
  await eva.press('Stuur je bericht');
  expect(await eva.page.getByRole('main').textContent()).toContain('Het is nu erg druk.');
  expect(await eva.page.locator('.as-written').textContent()).toBe(text);
  expect(await eva.faults()).toEqual([]);
  tooMany = false;
  await eva.press('Probeer het nog een keer');
  await eva.press('Stuur je bericht');
  expect(await eva.page.getByText('Niemand wil dat').count()).toBe(1);
  tooMany = true;
  // Of this brand nobody asked here, so nothing is kept.
  const answer = await eva.page.goto(`${beside.web}/kluppluz/en/volgen`);
  expect(answer?.status()).toBe(429);
  expect(await eva.heading()).toBe('It does not work just now');
  expect(await eva.page.getByRole('main').textContent()).toContain('Try again in a few minutes.');
  expect(await eva.faults()).toEqual([]);
}, 60_000);

it('at the desk every word comes back, and the same page sends once it may', async () => {
  const viewport = { width: 320, height: 640 };
  const { reactionId } = await submit(at.graph, invented());
  await (await at.signIn('joris-bakker')).dossierWhen(reactionId, 'the case');
  const address = `${beside.web}/werk/zaken/${reactionId}`;
  const { page } = await atDesk(browser, 'joris-bakker', { address, viewport });
  const press = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.waitForLoadState();
  };
  const sorry = async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Het is nu erg druk');
    const html = await page.content();
    expect(await faultsIn(browser, html, { page: page.url(), viewport })).toEqual([]);
  };
  await page.goto(`${address}/log-entry`);
  await page.getByLabel('Soort').selectOption({ label: 'notitie' });
  await page.getByLabel('Tekst').fill(text);
  tooMany = true;
  await press('Ga verder');
  await sorry();
  expect(await page.locator('.as-written').innerText()).toBe(text);
  tooMany = false;
  await press('Verstuur opnieuw');
  expect(await page.getByRole('status').textContent()).toContain('Gedaan: een contact vastleggen.');
  tooMany = true;
  expect((await page.goto(`${beside.web}/werk`))?.status()).toBe(429);
  await sorry();
}, 60_000);
