import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { faultsIn, type Look } from './faults.ts';

const at = onStack();
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** A page in a browser without scripts, as some visitors have one. */
async function seen(path: string, viewport = phone): Promise<Page> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${at.stack.web}${path}`);
  return page;
}

const faultsOf = async (page: Page, look: Partial<Look> = {}) =>
  faultsIn(browser, await page.content(), { page: page.url(), viewport: phone, ...look });

const isAsWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

describe.each([
  ['/skar', 'nl', 'Klacht, tip of compliment', 'Geschillencommissie Kinderopvang'],
  ['/skar/en', 'en', 'Complaint, idea or compliment', 'Geschillencommissie Kinderopvang'],
  ['/korein', 'nl', 'Klacht, tip of compliment', 'Geschillencommissie Kinderopvang'],
])('the first page at %s, without scripts', (path, language, title, route) => {
  it('says what happens, in its language, and fits a small phone', async () => {
    const page = await seen(path);
    expect(await page.title()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.locator('main ol li').count()).toBe(4);
    expect(await page.getByRole('link', { name: route }).isVisible()).toBe(true);
    expect(await isAsWide(page)).toBe(phone.width);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('asks no other origin', async () => {
    const context = await browser.newContext({ viewport: desktop, javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${at.stack.web}${path}`);
    expect(new Set(asked)).toEqual(new Set([at.stack.web]));
    expect(asked.length).toBeGreaterThan(1);
    expect(await page.locator('script').count()).toBe(0);
  });

  it('leads to itself in the other language', async () => {
    const page = await seen(path);
    const other = language === 'nl' ? 'English' : 'Nederlands';
    await page.getByRole('link', { name: other }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'nl' ? 'en' : 'nl');
  });
});

it('has nothing for axe to say on a desk, in the dark', async () => {
  const page = await seen('/skar', desktop);
  expect(await faultsOf(page, { viewport: desktop, colorScheme: 'dark' })).toEqual([]);
});

it('goes from link to link by keyboard, the first of which skips to the page', async () => {
  const page = await (await browser.newContext({ viewport: desktop })).newPage();
  await page.goto(`${at.stack.web}/skar`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
  expect(await page.getByRole('link', { name: 'Naar de inhoud' }).boundingBox()).toMatchObject({
    width: expect.any(Number),
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Schrijf je reactie');
});

it.each([
  ['/nergens', 404, 'Deze pagina is er niet'],
  ['/skar/en/nowhere', 404, 'This page is not here'],
  ['/skar/nergens', 404, 'Deze pagina is er niet'],
])('at %s says with %i what to do', async (path, status, title) => {
  const page = await seen('/');
  const answer = await page.goto(`${at.stack.web}${path}`);
  expect(answer?.status()).toBe(status);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  expect(await faultsOf(page)).toEqual([]);
});

it('names every brand to who comes without one', async () => {
  const page = await seen('/');
  await page.getByRole('link', { name: 'Korein' }).click();
  expect(new URL(page.url()).pathname).toBe('/korein');
});
