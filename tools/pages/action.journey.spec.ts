import { eventually, invented, submit } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { faultsIn } from './faults.ts';

const at = onStack();
const viewport = { width: 1280, height: 900 };
let browser: Browser;
let caseId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  caseId = await aCase();
}, 60_000);
afterAll(() => browser?.close());

async function aCase(change: Record<string, unknown> = {}): Promise<string> {
  const { reactionId } = await submit(at.graph, invented(change));
  const joris = await at.signIn('joris-bakker');
  await joris.dossierWhen(reactionId, 'the case');
  return reactionId;
}

const atCase = (staffId: string) =>
  atDesk(browser, staffId, { address: `${at.stack.web}/werk/zaken/${caseId}`, viewport });

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const follow = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();
const isDone = (page: Page, what: string) =>
  page.getByRole('status').getByText(`Gedaan: ${what}.`).waitFor();
async function isRight(page: Page): Promise<void> {
  expect(await page.title()).not.toBe('');
  expect(await faultsIn(browser, await page.content(), { page: page.url(), viewport })).toEqual([]);
}

describe('Joris of P&K and Sanne, who handles', () => {
  let joris: Page;
  let sanne: Page;

  it('assigning shows who may and why somebody may not, and the letters before they go', async () => {
    ({ page: joris } = await atCase('joris-bakker'));
    await follow(joris, 'Een behandelaar toewijzen');
    const table = joris.getByRole('region', { name: 'Wie de zaak kan behandelen' });
    expect(await table.getByRole('radio').count()).toBeGreaterThan(3);
    await isRight(joris);
    await press(joris, 'Ga verder');
    expect(await joris.getByRole('alert').textContent()).toContain('Behandelaar: Maak een keuze.');
    await joris.getByLabel('Zoek een collega op naam').fill('sanne');
    await press(joris, 'Zoek');
    expect(joris.url()).not.toContain('sanne');
    await table.getByLabel('Sanne de Boer').check();
    await press(joris, 'Ga verder');
    expect(await joris.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Lees eerst wat er verstuurd wordt',
    );
    expect(await joris.locator('.action-letter').count()).toBe(2);
    await isRight(joris);
    await press(joris, 'Doe dit en verstuur');
    await isDone(joris, 'een behandelaar toewijzen');
    expect(await joris.getByText('Sanne de Boer').first().isVisible()).toBe(true);
  }, 60_000);

  it('she accepts with one press, logs a contact, and proposes', async () => {
    ({ page: sanne } = await atCase('sanne-de-boer'));
    await follow(sanne, 'De behandelaar zegt ja');
    await press(sanne, 'Ga verder');
    await isDone(sanne, 'de behandelaar zegt ja');
    await follow(sanne, 'Een contact vastleggen');
    await sanne.getByLabel('Soort').selectOption({ index: 1 });
    await sanne.getByLabel('Tekst').fill('Ik belde de ouder. We spraken af wat er gebeurt.');
    await isRight(sanne);
    await press(sanne, 'Ga verder');
    await isDone(sanne, 'een contact vastleggen');
    await follow(sanne, 'Een oplossing voorstellen');
    await sanne.getByLabel('Voorstel').fill('We bellen voortaan een dag eerder.');
    await press(sanne, 'Ga verder');
    expect(await sanne.locator('.action-letter').textContent()).toContain('een dag eerder');
    await press(sanne, 'Doe dit en verstuur');
    await isDone(sanne, 'een oplossing voorstellen');
  }, 60_000);

  it('two at once: who comes second sees what the first did, and loses nothing typed', async () => {
    await follow(joris, 'Een contact vastleggen');
    await joris.getByLabel('Soort').selectOption({ label: 'notitie' });
    await joris.getByLabel('Tekst').fill('Wat ik intussen schreef, en niet kwijt wil.');
    await follow(sanne, 'Een contact vastleggen');
    await sanne.getByLabel('Soort').selectOption({ label: 'notitie' });
    await sanne.getByLabel('Tekst').fill('Ik was eerst.');
    await press(sanne, 'Ga verder');
    await isDone(sanne, 'een contact vastleggen');
    await press(joris, 'Ga verder');
    expect(await joris.getByRole('alert').textContent()).toContain('De zaak is intussen veranderd');
    expect(await joris.getByRole('alert').textContent()).toContain('Sanne de Boer');
    expect(await joris.getByLabel('Tekst').inputValue()).toContain('niet kwijt wil');
    await isRight(joris);
    await press(joris, 'Ga verder');
    await isDone(joris, 'een contact vastleggen');
  }, 60_000);

  it('a sign-in that ended in the middle of typing costs no word', async () => {
    const { context, page } = await atCase('sanne-de-boer');
    await follow(page, 'Een contact vastleggen');
    await page.getByLabel('Soort').selectOption({ label: 'notitie' });
    await page.getByLabel('Tekst').fill('Een lang verhaal, dat ik niet opnieuw wil typen.');
    const kept = (await context.cookies()).filter(({ name }) => name.startsWith('_'));
    await context.clearCookies();
    await context.addCookies(kept);
    await press(page, 'Ga verder');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Meld je opnieuw aan');
    expect(await page.getByText('Een lang verhaal').isVisible()).toBe(true);
    await isRight(page);
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Meld je aan' }).click(),
    ]);
    await tab.waitForURL(`${at.stack.web}/werk/**`);
    await press(page, 'Verstuur opnieuw');
    await isDone(page, 'een contact vastleggen');
    await context.close();
  }, 60_000);

  it('she drafts a judgment with a row for each point and measure, and what is refused is at its field', async () => {
    await sanne.goto(`${at.stack.web}/werk/zaken/${caseId}/draft-judgment`);
    expect(await sanne.locator('.action form label').first().textContent()).toBe('Punt');
    await sanne.getByLabel('Punt', { exact: true }).fill('De groep was dicht.');
    await sanne.getByLabel('Oordeel', { exact: true }).selectOption({ index: 1 });
    await sanne.getByLabel('Reden', { exact: true }).first().fill('Niemand belde de ouder.');
    await sanne.getByLabel(/^Maatregel /).fill('We bellen een dag eerder.');
    await sanne.getByLabel(/^Eigenaar /).selectOption({ index: 1 });
    await sanne.getByLabel(/^Datum /).fill('2020-01-01');
    await sanne.getByLabel('Aard van de klacht').selectOption({ index: 1 });
    await sanne.getByLabel('Strekking').fill('De groep was dicht zonder bericht.');
    await press(sanne, 'Ga verder');
    const alert = sanne.getByRole('alert');
    expect(await alert.locator('li').count()).toBe(1);
    await alert.getByRole('link', { name: 'Datum' }).click();
    expect(await sanne.evaluate('document.activeElement.name')).toBe('measures.0.dueOn');
    await isRight(sanne);
    const later = await sanne.evaluate<string>(
      'new Date(Date.now() + 30 * 86400000).toISOString().slice(0, 10)',
    );
    await sanne.getByLabel(/^Datum /).fill(later);
    await press(sanne, 'Ga verder');
    await isDone(sanne, 'een oordeel opstellen');
    await joris.goto(`${at.stack.web}/werk/zaken/${caseId}`);
    await follow(joris, 'Het oordeel versturen');
    await press(joris, 'Ga verder');
    const letter = await joris.locator('.action-letter').textContent();
    expect(letter).toContain('Niemand belde de ouder.');
    expect(letter).toMatch(/Een kopie gaat naar: behandelaar \(.+\), P&K \(.+\)/);
    await press(joris, 'Doe dit en verstuur');
    await isDone(joris, 'het oordeel versturen');
    await eventually('the case closed', async () => {
      await joris.reload();
      return (await joris.getByText('Gesloten', { exact: true }).count()) > 0;
    });
    await follow(joris, 'Een maatregel afronden');
    await press(joris, 'Ga verder');
    expect(await joris.getByRole('alert').textContent()).toContain('Vul dit in.');
  }, 90_000);
});

it('settling shows what was written beside whom it may mean', async () => {
  caseId = await aCase({ involved: [{ role: 'juf', name: 'Anouk' }] });
  const { page, context } = await atCase('joris-bakker');
  await follow(page, 'Vaststellen wie een betrokkene is');
  expect(await page.getByText('Anouk Peters').first().isVisible()).toBe(true);
  await isRight(page);
  await page.getByRole('link', { name: 'Stel vast wie dit is' }).click();
  await page.getByLabel('Uitkomst').selectOption({ index: 1 });
  await isRight(page);
  await press(page, 'Ga verder');
  await isDone(page, 'vaststellen wie een betrokkene is');
  await context.close();
}, 60_000);
