import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { Parent } from './parent.ts';

const at = onStack();
const part = `#nieuwe-code=${'aB-_'.repeat(10)}xyz`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe('the link of letter E17, with scripts', () => {
  it.each([
    ['/skar/volgen', '/skar/nieuwe-code', 'Ga verder met de link'],
    ['/skar/en/volgen', '/skar/en/nieuwe-code', 'Go on with the link'],
    ['/skar/nieuwe-code', '/skar/nieuwe-code', 'Ga verder met de link'],
  ])(
    'from %s is filled in at %s, is in no address, and waits for a press',
    async (from, to, button) => {
      const eva = await Parent.at(browser, { javaScriptEnabled: true });
      const [posts, errors]: [string[], string[]] = [[], []];
      eva.page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
      eva.page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
      await eva.page.goto(`${at.stack.web}${from}${part}`);
      await eva.page.locator('button:focus').waitFor();
      expect(await eva.page.locator('button:focus').textContent()).toBe(button);
      expect(await eva.page.locator('[name="link"]').inputValue()).toBe(part.slice(1));
      expect(eva.page.url()).toBe(`${at.stack.web}${to}`);
      // What the address was stands in no history either.
      expect(await eva.page.evaluate('history.length')).toBe(2);
      expect([posts, errors]).toEqual([[], []]);
      expect(await eva.faults()).toEqual([]);
      await eva.press(button);
      expect(await eva.page.locator('[name="token"]').inputValue()).toBe(part.slice(-43));
    },
    30_000,
  );

  it('is found where a reaction is open in the browser', async () => {
    const eva = await Parent.at(browser, { javaScriptEnabled: true });
    await eva.sends(at.stack.web, 'De groep was dicht.');
    await eva.page.goto(`${at.stack.web}/skar/volgen`);
    expect(await eva.page.locator('[name="link"]').count()).toBe(0);
    await eva.page.goto(`${at.stack.web}/skar/volgen${part}`);
    await eva.page.locator('button:focus').waitFor();
    expect(await eva.page.locator('[name="link"]').inputValue()).toBe(part.slice(1));
  }, 30_000);
});

it('without scripts stays in the address, to be pasted', async () => {
  const eva = await Parent.at(browser);
  await eva.page.goto(`${at.stack.web}/skar/volgen${part}`);
  expect(eva.page.url()).toContain(part);
  await eva.label('De link uit de mail').fill(eva.page.url());
  await eva.press('Ga verder met de link');
  expect(await eva.page.locator('[name="token"]').inputValue()).toBe(part.slice(-43));
}, 30_000);

it('the script is our own file, kept for good, and other pages have none', async () => {
  const pageAt = async (path: string) => {
    const answer = await fetch(`${at.stack.web}${path}`);
    return {
      scripts: (await answer.text()).match(/<script[^>]*>/g) ?? [],
      policy: answer.headers.get('content-security-policy') ?? '',
    };
  };
  for (const path of ['/skar/volgen', '/skar/en/nieuwe-code']) {
    const { scripts, policy } = await pageAt(path);
    expect(scripts).toHaveLength(1);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    const [, file = ''] = /src="(\/assets\/letter-link-[\w-]+\.js)"/.exec(String(scripts)) ?? [];
    const { status, headers } = await fetch(`${at.stack.web}${file}`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  }
  for (const path of ['/skar', '/skar/reactie?soort=COMPLAINT', '/skar/nergens']) {
    const { scripts, policy } = await pageAt(path);
    expect([path, scripts, policy.includes('script-src')]).toEqual([path, [], false]);
  }
});
