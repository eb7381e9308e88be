import { randomUUID } from 'node:crypto';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { aFullDossier } from './dossier-case.ts';
import { faultsIn, type Look } from './faults.ts';

const at = onStack();
const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };
let browser: Browser;
let made: { caseId: string; number: string };

beforeAll(async () => {
  browser = await launchBrowser();
  made = await aFullDossier(at);
}, 60_000);
afterAll(() => browser?.close());

const signedIn = (staffId: string) =>
  atDesk(browser, staffId, { address: dossier(), viewport: desk });

const dossier = (caseId = made.caseId) => `${at.stack.web}/werk/zaken/${caseId}`;
const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts();

const onDesk = { viewport: desk, colorScheme: 'light' } as const;
const inDarkOnPhone = { viewport: phone, colorScheme: 'dark' } as const;

/** It fits every screen, and axe has nothing to say of it as it looks; axe takes a second or more for each look. */
async function isRight(page: Page, looks: Look[] = [onDesk]): Promise<void> {
  const html = await page.content();
  for (const look of looks)
    expect(await faultsIn(browser, html, { page: page.url(), ...look })).toEqual([]);
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    const { width } = (await page.locator('html').boundingBox()) ?? { width: Infinity };
    expect(width).toBeLessThanOrEqual(viewport.width);
  }
}

const parts = [
  'De reactie',
  'De indiener',
  'Betrokkenen',
  'Termijnen',
  'Voorstellen',
  'Oordeel',
  'Maatregelen',
  'Dossier',
  'Brieven',
  'Geschiedenis',
];

describe('a dossier', () => {
  it('has all of a case for P&K, with what to do next before it', async () => {
    const { context, page } = await signedIn('joris-bakker');
    expect(page.url()).toBe(dossier());
    expect(await page.title()).toBe(`Zaak ${made.number}`);
    expect(await headings(page)).toEqual(parts);
    const toDo = page.getByRole('navigation', { name: 'Wat kun je doen?' }).getByRole('link');
    expect(await toDo.first().getAttribute('href')).toBe(`/werk/zaken/${made.caseId}/mark-read`);
    expect(await toDo.allInnerTexts()).toContain('Het oordeel versturen');
    const main = await page.getByRole('main').innerText();
    for (const words of [
      'De groep van mijn kind was dicht. Niemand belde mij.',
      'Eva Jansen',
      'Anouk Peters, juf van de groep',
      'bevestigd',
      'leest niets van deze zaak',
      'Daar ben ik blij mee.',
      'Concept, nog niet verstuurd',
      'Iedere ouder krijgt op tijd bericht.',
      'Gebeld met Eva.\nZe is boos.',
      'Ongelezen',
      'Skar, De Linde',
    ])
      expect(main).toContain(words);
    expect(main).toMatch(/nog \d+ dagen/);
    expect(main).not.toMatch(/undefined|null|Invalid|\d{4}-\d{2}-\d{2}(?!\d)|[A-Z]{3,}_/);
    await isRight(page, [onDesk, inDarkOnPhone]);
    await context.close();
  }, 60_000);

  it('is printed whole, and without what can only be pressed', async () => {
    const { context, page } = await signedIn('joris-bakker');
    const letter = page.getByText('Je krijgt voortaan voor 8 uur een bericht.').last();
    await page.emulateMedia({ media: 'print' });
    const closed = await page.locator('details:not([open]) > .dossier-words').all();
    expect(closed.length).toBeGreaterThan(3);
    for (const words of closed) expect((await words.boundingBox())?.height).toBeGreaterThan(10);
    expect(await letter.isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await context.close();
  }, 60_000);

  it('has what happened last at the top of its history, later steps behind a link, and the first ones for a place that is none', async () => {
    const { context, page } = await signedIn('joris-bakker');
    const { graph } = await at.signIn('joris-bakker');
    const { case: asked } = await graph.ask<{
      case: {
        timeline: { pageInfo: { endCursor: string } };
        whole: { edges: { node: { text: string } }[] };
      };
    }>(
      `query S($id: ID!) { case(id: $id) { timeline(first: 2) { pageInfo { endCursor } }
        whole: timeline(first: 200) { edges { node { text } } } } }`,
      { id: made.caseId },
    );
    const steps = page.locator('.dossier-steps > li');
    const whole = await steps.count();
    const said = asked.whole.edges.map(({ node }) => node.text).toReversed();
    expect(new Set(said).size).toBeGreaterThan(3);
    const shown = await steps.locator('> div').allTextContents();
    expect(shown.map((text, n) => text.slice(0, said[n]?.length))).toEqual(said);
    await page.goto(
      `${dossier()}?${new URLSearchParams({ na: asked.timeline.pageInfo.endCursor })}`,
    );
    expect(await steps.count()).toBe(whole - 2);
    await isRight(page);
    await page.getByRole('link', { name: 'Naar de eerste stappen' }).click();
    await page.waitForLoadState();
    expect(await steps.count()).toBe(whole);
    await page.goto(`${dossier()}?na=x`);
    expect(page.url()).toBe(dossier());
    await context.close();
  }, 60_000);

  it('is in English for who reads English, with the words of the reporter as they are', async () => {
    const { context, page } = await signedIn('sanne-de-boer');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForLoadState();
    expect(page.url()).toBe(`${at.stack.web}/werk/en/zaken/${made.caseId}`);
    expect(await headings(page)).toContain('The reaction');
    const main = await page.getByRole('main').innerText();
    expect(main).toContain('Niemand belde mij.');
    await isRight(page);
    await context.close();
  }, 60_000);

  it('is for its handler what they may see, and no more is in the page', async () => {
    const { context, page } = await signedIn('sanne-de-boer');
    expect(await headings(page)).toEqual(parts);
    const toDo = page.getByRole('navigation', { name: 'Wat kun je doen?' }).getByRole('link');
    expect(await toDo.first().getAttribute('href')).toBe(`/werk/zaken/${made.caseId}/mark-read`);
    // N01 went to P&K alone.
    expect(await page.content()).not.toContain('N01');
    await isRight(page);
    await context.close();
  }, 60_000);

  it('is not there for who may be meant, as if there were no such case', async () => {
    const { context, page } = await signedIn('anouk-peters');
    const answers = [];
    for (const caseId of [made.caseId, randomUUID(), 'geen-id']) {
      const answer = await page.request.get(dossier(caseId));
      const { date, 'x-correlation-id': correlationId, ...headers } = answer.headers();
      expect([date, correlationId]).not.toContain(undefined);
      answers.push({ status: answer.status(), headers, body: await answer.text() });
    }
    const [meant, unknown, none] = answers;
    expect(meant).toEqual(unknown);
    expect(none).toEqual(unknown);
    expect(meant?.status).toBe(404);
    expect(meant?.body).toContain('Deze pagina is er niet');
    await page.goto(dossier());
    await isRight(page);
    await context.close();
  }, 60_000);
});
