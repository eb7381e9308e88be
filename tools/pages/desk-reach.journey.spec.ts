import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { casesInManyStates, formsOf, type FormAtDesk } from './desk-cases.ts';
import { faultsIn, type Look } from './faults.ts';

const at = onStack();
const viewport = { width: 1280, height: 900 };
// What HTML alone decides is looked at once, at 320 px.
const ofSize = ['target-size', 'scrollable-region-focusable', 'color-contrast'];
const ofColours = ['color-contrast', 'link-in-text-block'];
// A browser that shows letters twice as large has half of its width for them: WCAG 2.2, 1.4.4 and 1.4.10.
const looks: readonly Look[] = [
  { viewport: { width: 320, height: 640 } },
  { viewport: { width: 640, height: 800 }, textSize: '200%', only: ofSize },
  { viewport, colorScheme: 'dark', only: ofColours },
];
let browser: Browser;
let cases: string[];
let named: string[];
let forms: FormAtDesk[];
const pages = new Map<string, Page>();
const pathOf = (page: Page) => page.url().replace(at.stack.web, '');

beforeAll(async () => {
  browser = await launchBrowser();
  cases = await casesInManyStates(at);
  ({ named, forms } = await formsOf(at, cases));
  const address = `${at.stack.web}/werk`;
  for (const staffId of new Set(forms.map((form) => form.staffId)))
    pages.set(staffId, (await atDesk(browser, staffId, { address, viewport })).page);
}, 120_000);
afterAll(() => browser?.close());

const pageOf = (staffId: string): Page => {
  const page = pages.get(staffId);
  if (page === undefined) throw new Error(`${staffId} is not at the desk`);
  return page;
};

/** It fits, and axe has nothing to say of it, in each look. */
async function isRight(page: Page): Promise<void> {
  const html = await page.content();
  const found = await Promise.all(
    looks.map((look) => faultsIn(browser, html, { page: page.url(), ...look })),
  );
  expect([pathOf(page), ...found]).toEqual([pathOf(page), [], [], []]);
}

const goes = (page: Page, path: string) => page.goto(`${at.stack.web}/werk${path}`);
// `assignHandler` is at `…/assign-handler`.
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const addressOf = ({ caseId, action }: FormAtDesk) => `/zaken/${caseId}/${kebab(action)}`;
const formOf = (action: string): FormAtDesk => {
  const form = forms.find((one) => one.action === action);
  if (form === undefined) throw new Error(`No case has ${action}`);
  return form;
};
async function presses(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
}

it('what is too wide, or has too little contrast in the dark alone, is found', async () => {
  const style =
    'p { width: 600px } @media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }';
  const html = `<!DOCTYPE html><html lang="nl"><title>A</title><style>${style}</style><main><h1>A</h1><p>Aa</p></main></html>`;
  const found = await Promise.all(
    looks.map((look) => faultsIn(browser, html, { page: `${at.stack.web}/faulty`, ...look })),
  );
  expect(found).toEqual([
    [expect.stringMatching(/^the page is 6\d\d px wide/)],
    [],
    ['color-contrast: <p>Aa</p>'],
  ]);
}, 30_000);

describe('at 320 px, with text of 200 % and in the dark, axe has nothing to say of, and nothing is too wide on', () => {
  it('the form of all that can be done to a case', async () => {
    expect(forms.map(({ action }) => action).sort()).toEqual([...named].sort());
    for (const form of forms) {
      const page = pageOf(form.staffId);
      await goes(page, addressOf(form));
      expect([form.action, await page.getByRole('button', { name: /^Ga verder/ }).count()]).toEqual(
        [form.action, form.action === 'settleInvolvedPerson' ? 0 : 1],
      );
      await isRight(page);
    }
  }, 120_000);

  it('the lists, what a search finds, measures, figures, and a dossier', async () => {
    const page = pageOf('karin-vos');
    for (const path of ['', '/maatregelen', '/cijfers', `/zaken/${cases[0]}`]) {
      await goes(page, path);
      await isRight(page);
    }
    for (const [words, found] of [
      ['Jansen', 'naam'],
      ['nergensgenoemd', 'geen zaak gevonden'],
    ] as const) {
      await goes(page, '');
      await page.getByLabel('Zoek een zaak').fill(words);
      await presses(page, 'Zoek');
      expect(await page.getByRole('main').textContent()).toContain(found);
      await isRight(page);
    }
  }, 60_000);

  it('the settling of one person, a refusal, what is read back, and what comes too late', async () => {
    const settling = formOf('settleInvolvedPerson');
    const lead = pageOf(settling.staffId);
    await goes(lead, addressOf(settling));
    await lead.getByRole('link', { name: 'Stel vast wie dit is' }).first().click();
    await lead.getByLabel('Uitkomst').waitFor();
    await isRight(lead);
    await presses(lead, 'Ga verder');
    expect(await lead.getByRole('alert').textContent()).toContain('Maak een keuze.');
    await isRight(lead);
    const proposing = formOf('proposeSolution');
    const sanne = pageOf(proposing.staffId);
    await goes(sanne, addressOf(proposing));
    await sanne.getByLabel('Voorstel').fill('We bellen voortaan een dag eerder.');
    await presses(sanne, 'Ga verder');
    expect(await sanne.locator('.action-letter').count()).toBe(1);
    await isRight(sanne);
    await goes(sanne, addressOf({ ...proposing, action: 'acceptAssignment' }));
    expect(await sanne.getByRole('heading', { level: 1 }).textContent()).toBe('Dit kan nu niet');
    await isRight(sanne);
  }, 60_000);

  it('a case that somebody else changed, a sign-in that ended, and what is not there', async () => {
    const logging = formOf('logEntry');
    const lead = pageOf('karin-vos');
    await goes(lead, addressOf(logging));
    await lead.getByLabel('Soort').selectOption({ label: 'notitie' });
    await lead.getByLabel('Tekst').fill('Wat ik intussen schreef, en niet kwijt wil.');
    const joris = await at.signIn('joris-bakker');
    const said = { kind: 'NOTE', text: 'Ik was eerst.', visibleToReporter: false };
    await joris.does('logEntry', { caseId: logging.caseId, ...said });
    await presses(lead, 'Ga verder');
    expect(await lead.getByRole('alert').textContent()).toContain('intussen veranderd');
    await isRight(lead);
    await goes(lead, '/nergens');
    await isRight(lead);
    await goes(lead, addressOf(logging));
    await lead.context().clearCookies();
    await presses(lead, 'Ga verder');
    expect(await lead.getByRole('heading', { level: 1 }).textContent()).toBe('Meld je opnieuw aan');
    await isRight(lead);
  }, 60_000);
});
