import { eventually, invented, submit } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { faultsIn } from './faults.ts';
import { graphIsBack } from './graph-is-back.ts';

const at = onStack();
const viewport = { width: 320, height: 640 };
const words = 'Een lang verhaal.\nNiemand wil dat twee keer typen.';
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const { reactionId } = await submit(at.graph, invented());
  await (await at.signIn('joris-bakker')).dossierWhen(reactionId, 'the case');
  address = `${at.stack.web}/werk/zaken/${reactionId}`;
  ({ page } = await atDesk(browser, 'joris-bakker', { address, viewport }));
}, 60_000);
afterAll(() => browser?.close());

const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const press = async (name: string) => {
  await page.getByRole('button', { name }).click();
  await page.waitForLoadState();
};
const faults = async () =>
  faultsIn(browser, await page.content(), { page: page.url(), viewport, colorScheme: 'dark' });

it('every word comes back while the graph is down, and the same page sends once it is up', async () => {
  await page.goto(`${address}/log-entry`);
  await page.getByLabel('Soort').selectOption({ label: 'notitie' });
  await page.getByLabel('Tekst').fill(words);
  await at.stack.kill('gateway');
  await press('Ga verder');
  expect(await heading()).toBe('Het lukt nu even niet');
  expect(await page.getByRole('alert').textContent()).toContain('probeer het over een minuut');
  expect(await page.locator('.as-written').innerText()).toBe(words);
  await press('Verstuur opnieuw');
  expect(await heading()).toBe('Het lukt nu even niet');
  expect(await page.locator('.as-written').innerText()).toBe(words);
  expect(await faults()).toEqual([]);
  await graphIsBack(at);
  await press('Verstuur opnieuw');
  expect(await page.getByRole('status').textContent()).toContain('Gedaan: een contact vastleggen.');
  const log = page.getByRole('region', { name: 'Dossier', exact: true });
  expect(await log.getByText('Niemand wil dat twee keer typen.').count()).toBe(1);
}, 60_000);

it.each([
  ['the work list', () => `${at.stack.web}/werk`],
  ['a dossier', () => address],
])(
  '%s says while the graph is down what to do, and is there again once it is up',
  async (_what, addressOf) => {
    await at.stack.kill('gateway');
    const answer = await page.goto(addressOf());
    expect(answer?.status()).toBe(503);
    expect(await heading()).toBe('Het lukt nu even niet');
    expect(await page.getByRole('main').textContent()).toContain('over een paar minuten');
    expect(await faults()).toEqual([]);
    await graphIsBack(at);
    await eventually('the page', async () => (await page.reload())?.status() === 200);
  },
  60_000,
);
