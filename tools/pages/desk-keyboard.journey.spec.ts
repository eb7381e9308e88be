import { invented, submit, type Receipt } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { pressAt, tabTo } from './by-keyboard.ts';

const at = onStack();
let browser: Browser;
let receipt: Receipt;

beforeAll(async () => {
  browser = await launchBrowser();
  receipt = await submit(at.graph, invented());
  await (await at.signIn('joris-bakker')).dossierWhen(receipt.reactionId, 'the case');
}, 60_000);
afterAll(() => browser?.close());

it('a case is found, opened, assigned, read back and sent by the keyboard alone', async () => {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const { keyboard } = page;
  await page.goto(`${at.stack.web}/werk`);
  await tabTo(page, 'staffId');
  await keyboard.type('Joris');
  await pressAt(page, 'Aanmelden');
  await tabTo(page, 'woorden');
  await keyboard.type(receipt.number);
  await pressAt(page, 'Zoek');
  await pressAt(page, receipt.number);
  expect(page.url()).toBe(`${at.stack.web}/werk/zaken/${receipt.reactionId}`);
  await pressAt(page, 'Een behandelaar toewijzen');
  await tabTo(page, 'find');
  await keyboard.type('Sanne');
  await pressAt(page, 'Zoek');
  await tabTo(page, 'handlerId');
  await keyboard.press('Space');
  await pressAt(page, 'Ga verder');
  expect(await page.locator('.action-letter').count()).toBe(2);
  await pressAt(page, 'Doe dit en verstuur');
  expect(await page.getByRole('status').textContent()).toContain(
    'Gedaan: een behandelaar toewijzen.',
  );
  expect(await page.getByText('Sanne de Boer').first().isVisible()).toBe(true);
}, 60_000);
