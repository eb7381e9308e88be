import { randomUUID } from 'node:crypto';
import { eventually } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { faultsIn } from './faults.ts';
import { graphIsBack } from './graph-is-back.ts';

const at = onStack();
const phone = { width: 320, height: 640 };
const text = 'De groep van mijn kind was dicht.\nNiemand belde.';
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => browser?.close());

const label = (words: string) => page.getByLabel(words, { exact: false });
const press = async (name: string) => {
  await page.getByRole('button', { name }).click();
  await page.waitForLoadState();
};
const alert = () => page.getByRole('alert');
const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;

/** The page fits a small phone, has a name, and nothing for axe to say. */
async function isRight(): Promise<void> {
  expect(await page.title()).not.toBe('');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
  expect(
    await faultsIn(browser, await page.content(), { page: page.url(), viewport: phone }),
  ).toEqual([]);
}

describe('a parent on a small phone without scripts', () => {
  it('chooses what to send', async () => {
    await page.goto(`${at.stack.web}/skar`);
    await page.getByRole('link', { name: 'Schrijf je reactie' }).click();
    await page.getByRole('link', { name: 'klacht' }).waitFor();
    await isRight();
    await page.getByRole('link', { name: 'klacht' }).click();
    await label('Wat is er gebeurd?').waitFor();
    expect(await page.locator('main [href^="tel:"]').count()).toBe(3);
    await isRight();
  }, 30_000);

  it('makes three mistakes, reads all of them at once, and loses nothing', async () => {
    await label('Wat is er gebeurd?').fill(text);
    await label('Je e-mailadres').fill('eva@');
    await page.getByText('Vertel ons meer').click();
    await label('Geboortejaar').fill('veel');
    await press('Controleer je reactie');
    // A browser gives the focus after it has drawn the page.
    await page.locator('[role="alert"]:focus').waitFor();
    expect(await page.title()).toBe('Dit moet nog anders: Schrijf je reactie');
    expect(await alert().locator('li').allTextContents()).toEqual([
      'Je naam: Vul dit in.',
      'Je e-mailadres: Dit is geen e-mailadres.',
      'Voornaam van het kind: Vul dit in.',
      'Geboortejaar van het kind: Dit jaar kan niet kloppen.',
    ]);
    expect(await label('Wat is er gebeurd?').inputValue()).toBe(text);
    // What is wrong in the folded part is in sight.
    expect(await label('Geboortejaar').isVisible()).toBe(true);
    await alert().getByRole('link', { name: 'Je naam' }).click();
    await page.locator('[name="name"]:focus').waitFor();
    await isRight();
  }, 30_000);

  it('reads it back before anything is kept, changes something, and reads that', async () => {
    await label('Je naam').fill('Eva Jansen');
    await label('Je e-mailadres').fill(email);
    await label('Voornaam').fill('Daan');
    await label('Geboortejaar').fill('2021');
    await press('Controleer je reactie');
    expect(await heading()).toBe('Klopt dit?');
    expect(await page.title()).toBe('Klopt dit?');
    expect(await page.getByText('Niemand belde.').isVisible()).toBe(true);
    await isRight();
    await press('Verander iets');
    expect(await label('Wat is er gebeurd?').inputValue()).toBe(text);
    expect(await label('Voornaam').inputValue()).toBe('Daan');
    await label('Wat zou je graag willen?').fill('Een bericht vooraf.');
    await press('Controleer je reactie');
    expect(await page.getByText('Een bericht vooraf.').isVisible()).toBe(true);
  }, 30_000);

  it('gets every word back while the graph is down, and sends it once that is up', async () => {
    await at.stack.kill('gateway');
    await press('Verstuur je reactie');
    expect(await alert().getByRole('heading').textContent()).toBe('Het is nog niet verstuurd');
    expect(await alert().textContent()).toContain('Wat je schreef, staat er nog.');
    expect(await page.getByText('Niemand belde.').isVisible()).toBe(true);
    await isRight();
    await graphIsBack(at);
  }, 60_000);

  it('sends it twice, for the first answer never came, and it counts once', async () => {
    // As the browser posts it, once more than it shows.
    const form = await page.evaluate<[string, string][]>(
      'Array.from(new FormData(document.querySelector("main form")).entries())',
    );
    const body = new URLSearchParams([...form, ['step', 'send']]);
    const origin = new URL(page.url()).origin;
    const first = await fetch(page.url(), { method: 'POST', body, headers: { origin } });
    const [number] = /SKAR-\d{4}-\d{6}/.exec(await first.text()) ?? [];
    expect(number).toBeDefined();
    await press('Verstuur je reactie');
    expect(await heading()).toBe('We hebben je reactie');
    expect(await page.locator('.proof').textContent()).toContain(number);
    expect(await page.locator('.as-written').textContent()).toBe(text);
    await isRight();
    const joris = await at.signIn('joris-bakker');
    const found = await eventually('the case', async () => {
      const { findCases } = await joris.graph.ask<{
        findCases: { edges: { node: { number: string; wish: string } }[] };
      }>(
        'query Find($words: String!) { findCases(words: $words) { edges { node { number wish } } } }',
        {
          words: email,
        },
      );
      return findCases.edges.length === 0 ? undefined : findCases.edges.map(({ node }) => node);
    });
    expect(found).toEqual([{ number, wish: 'Een bericht vooraf.' }]);
  }, 60_000);

  it('is told in English what English speakers need', async () => {
    await page.goto(`${at.stack.web}/skar/en/reactie?soort=COMPLIMENT`);
    const [isInSight, isFolded] = await Promise.all(
      ['The team may know my name', 'What would you like?'].map((words) =>
        label(words).isVisible(),
      ),
    );
    expect([isInSight, isFolded]).toEqual([true, false]);
    await press('Check your reaction');
    expect(await alert().locator('li').first().textContent()).toBe(
      'What went well?: Fill this in.',
    );
    await label('What went well?').fill('a'.repeat(5_001));
    await press('Check your reaction');
    expect(await alert().locator('li').first().textContent()).toBe(
      'What went well?: This text is too long. Make it shorter: at most 5,000 characters.',
    );
    await isRight();
  }, 30_000);

  it('fills in one row after another, and reads back what belongs to each child', async () => {
    await page.goto(`${at.stack.web}/skar/reactie?soort=COMPLAINT`);
    await page.getByText('Vertel ons meer').click();
    const talked = page.getByRole('group', { name: 'Heb je het al met iemand besproken?' });
    await talked.getByLabel('Met wie').fill('De groep.');
    expect(await talked.textContent()).toContain('Het hoeft niet.');
    await label('Voornaam').fill('Daan');
    await press('Nog een erbij: over welk kind gaat het?');
    await page.getByLabel('Voornaam', { exact: false }).nth(1).fill('Noor');
    expect(await page.getByLabel('Voornaam', { exact: false }).first().inputValue()).toBe('Daan');
    await page.locator('[name="children.0.birthYear"]').fill('2019');
    await page.locator('[name="children.1.birthYear"]').fill('2021');
    await label('Wat is er gebeurd?').fill(text);
    await label('Ik wil anoniem blijven').check();
    await press('Controleer je reactie');
    const [labels, texts] = await Promise.all(
      ['dt', 'dd'].map((part) => page.locator(`.readback ${part}`).allTextContents()),
    );
    const read = (labels ?? []).map((words, n) => `${words}: ${texts?.[n]}`);
    expect(read.filter((line) => line.includes(' van het kind: '))).toEqual([
      'Voornaam van het kind: Daan',
      'Geboortejaar van het kind: 2019',
      'Voornaam van het kind: Noor',
      'Geboortejaar van het kind: 2021',
    ]);
    await isRight();
  }, 30_000);

  it('reads what to look at before what happens then', async () => {
    const said = (await page.locator('main').textContent()) ?? '';
    const places = ['Kijk of alles klopt.', 'De groep van mijn kind', 'Dit gebeurt er als'].map(
      (words) => said.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(said.split('Kijk of alles klopt.')).toHaveLength(2);
  }, 30_000);
});

it('a post from another site is refused, and keeps nothing', async () => {
  const answer = await fetch(`${at.stack.web}/skar/reactie/elders?soort=COMPLAINT`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.test' },
    body: new URLSearchParams({ text, step: 'send', key: randomUUID() }),
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
});
