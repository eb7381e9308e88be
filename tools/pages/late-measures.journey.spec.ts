import { addDays, localDateOf } from '@klantreacties/procedure';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { GraphClient, StaffMember } from '../../apps/journeys/src/index.ts';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { aJudgment } from './dossier-case.ts';
import { faultsIn } from './faults.ts';
import { startGraphOfThen } from './graph-of-then.ts';

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
const viewport = { width: 320, height: 640 };
const late = 'We bellen ouders voor 8 uur.';
const inTime = 'De lijst hangt bij de deur.';
let browser: Browser;

/** A judgment of ten days ago: of its measures one was due three days ago, and one is due in a month. */
async function judgedThen(): Promise<string> {
  const then = await startGraphOfThen(at, { daysAgo: 10 });
  try {
    const signIn = (staffId: string) =>
      StaffMember.signIn({ graph: then.graph, issuer: at.stack.issuer }, staffId);
    return await aJudgment({ graph: new GraphClient(then.graph), signIn }, [
      { description: late, ownerId: 'sanne-de-boer', dueOn: addDays(today, -3) },
      { description: inTime, ownerId: 'sanne-de-boer', dueOn: addDays(today, 30) },
    ]);
  } finally {
    await then.stop();
  }
}

let caseId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  caseId = await judgedThen();
}, 90_000);
afterAll(() => browser?.close());

const rowOf = (page: Page, description: string) =>
  page.getByRole('row').filter({ hasText: description });
const signedIn = async (staffId: string, path: string): Promise<Page> =>
  (await atDesk(browser, staffId, { address: `${at.stack.web}/werk/${path}`, viewport })).page;
async function isRight(page: Page): Promise<void> {
  const html = await page.content();
  expect(await faultsIn(browser, html, { page: page.url(), viewport })).toEqual([]);
}

it('a regional manager sees in words which measure of her region is late, and alone by the filter', async () => {
  const els = await signedIn('els-de-wit', 'maatregelen');
  expect(await els.locator('.views [aria-current]').allTextContents()).toEqual([
    'Mijn regio',
    'Open',
  ]);
  expect(await rowOf(els, late).first().textContent()).toContain('3 dagen te laat');
  expect(await rowOf(els, inTime).first().textContent()).toContain('nog 30 dagen');
  await isRight(els);
  await els.getByRole('link', { name: 'Te laat', exact: true }).click();
  await els.waitForLoadState();
  expect(await rowOf(els, late).count()).toBe(1);
  expect(await rowOf(els, inTime).count()).toBe(0);
  await isRight(els);
  await els.getByRole('link', { name: 'Nog op tijd', exact: true }).click();
  await els.waitForLoadState();
  expect(await rowOf(els, late).count()).toBe(0);
}, 60_000);

it('an adviser reads in the dossier that it is late, and who handles it finds it as hers', async () => {
  const joris = await signedIn('joris-bakker', `zaken/${caseId}`);
  const measures = joris.getByRole('region', { name: 'Maatregelen', exact: true });
  expect(await measures.textContent()).toMatch(/\d{4} 3 dagen te laat.*\d{4} nog 30 dagen/s);
  expect(await measures.textContent()).toContain('Sanne de Boer, vestigingsmanager');
  const sanne = await signedIn('sanne-de-boer', 'maatregelen?wie=mij&stand=te-laat');
  expect(await rowOf(sanne, late).count()).toBe(1);
}, 60_000);
