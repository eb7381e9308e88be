import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { choosesAccount } from './at-desk.ts';
import { faultsIn } from './faults.ts';

const at = onStack();
const viewport = { width: 1280, height: 800 };
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport, javaScriptEnabled: false });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => browser?.close());

async function isRight(): Promise<void> {
  expect(await page.title()).not.toBe('');
  expect(await faultsIn(browser, await page.content(), { page: page.url(), viewport })).toEqual([]);
}

// The identity provider of the spec is another port of this host, and a browser keeps cookies by host.
const ours = async () =>
  (await context.cookies(at.stack.web)).filter(({ name }) => !name.startsWith('_'));

describe('a colleague without scripts', () => {
  it('is led to sign in and comes back to the page that they asked for', async () => {
    await page.goto(`${at.stack.web}/werk?wie=ik`);
    expect(new URL(page.url()).origin).toBe(at.stack.issuer);
    await choosesAccount(page, 'joris-bakker');
    expect(page.url()).toBe(`${at.stack.web}/werk?wie=ik`);
    expect(await page.getByText('Joris Bakker').isVisible()).toBe(true);
    await isRight();
  }, 30_000);

  it('has tokens in no place that a script, another site or an address shows', async () => {
    const cookies = await ours();
    expect(cookies.map(({ name }) => name).sort()).toEqual(['bezoek', 'werk']);
    for (const { httpOnly, sameSite, value } of cookies) {
      expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: 'Lax' });
      // A JWE of five parts (RFC 7516), where a token of three would name who it is.
      expect(value.split('.')).toHaveLength(5);
    }
    expect(await page.content()).not.toMatch(/eyJ|joris-bakker/);
  });

  it('reads the desk in English, and is the same person there', async () => {
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForLoadState();
    expect(page.url()).toBe(`${at.stack.web}/werk/en?wie=ik`);
    expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(true);
    await isRight();
  }, 30_000);

  it('signs out, here and at the identity provider', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${at.stack.issuer}/**`);
    // What stays is when they were here, sealed.
    expect((await ours()).map(({ name }) => name)).toEqual(['bezoek']);
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForLoadState();
    // Back at the desk, where nobody is signed in now, so that it asks who it is.
    expect(new URL(page.url()).origin).toBe(at.stack.issuer);
    expect(await page.getByLabel('Wie ben je?').isVisible()).toBe(true);
  }, 30_000);

  it('a cookie that was not sealed here is none', async () => {
    await context.addCookies([{ name: 'werk', value: 'a.b.c.d.e', url: at.stack.web }]);
    await page.goto(`${at.stack.web}/werk`);
    expect(new URL(page.url()).origin).toBe(at.stack.issuer);
  }, 30_000);

  it('an answer of the provider that this browser did not ask for signs nobody in', async () => {
    await context.clearCookies();
    await page.goto(`${at.stack.web}/werk/aangemeld?code=stolen&state=elsewhere`);
    expect(new URL(page.url()).origin).toBe(at.stack.issuer);
    expect((await ours()).map(({ name }) => name)).toEqual(['aanmelden']);
  }, 30_000);
});
