import { randomUUID } from 'node:crypto';
import axe from 'axe-core';
import { eventually, openFollowUp, operations } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { builtSite, type BuiltSite } from './built-site.ts';

const at = onStack();
const patienceMs = 60_000;
const phone = { width: 320, height: 640 };
let site: BuiltSite;
let browser: Browser;
let page: Page;
const receipt = { number: '', code: '' };

beforeAll(async () => {
  site = await builtSite(at.stack.graph);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: phone, locale: 'en-GB' });
  page.setDefaultTimeout(15_000);
  await page.goto(site.url);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const label = (text: string) => page.getByLabel(text, { exact: false });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const alert = () => page.getByRole('alert');
const focused = () =>
  page.evaluate<string>(
    'document.activeElement.getAttribute("role") ?? document.activeElement.name',
  );

/** How wide the page is, and what axe finds in it (WCAG 2.2 AA and more). */
async function seen() {
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return {
    width: await page.evaluate<number>('document.documentElement.scrollWidth'),
    faults: violations.flatMap(({ id, nodes }) => nodes.map((one) => `${id}: ${one.html}`)),
  };
}
const right = { width: phone.width, faults: [] };

describe('D2: the example of a brand, built from a copy of the schema, in a browser from another origin', () => {
  it('shows the form by the rules of the graph, in Dutch, on a small phone', async () => {
    await label('Wat is er gebeurd?').waitFor();
    expect(await page.getByText('Bel 0900 000 00 00').first().isVisible()).toBe(true);
    const places = await page.evaluate<string[]>(
      'Array.from(document.querySelector("[name=locationId]").options, ({ label }) => label)',
    );
    expect(places).toEqual(['', 'De Linde', 'Het Nest']);
    expect(await seen()).toEqual(right);
  }, 60_000);

  it('says in one place what is wrong, takes the focus there, and leads to the field', async () => {
    await press('Verstuur');
    await alert().waitFor();
    expect(await focused()).toBe('alert');
    expect(await alert().locator('p').allTextContents()).toEqual([
      'Wat is er gebeurd? Vul dit in.',
      'Je naam Vul dit in.',
      'Je e-mailadres Vul dit in.',
    ]);
    await alert().getByRole('link', { name: 'Je naam' }).click();
    expect(await focused()).toBe('name');
    // Who writes stays where they are, while what was wrong is still told.
    await page.keyboard.type('Eva');
    expect(await focused()).toBe('name');
    expect(await label('Je naam').inputValue()).toBe('Eva');
    expect(await seen()).toEqual(right);
  }, 60_000);

  it('leaves out what another field excludes, and keeps what was written', async () => {
    await label('Je naam').fill('Eva Jansen');
    await label('Ik wil anoniem blijven').check();
    expect(await label('Je naam').isVisible()).toBe(false);
    await label('Ik wil anoniem blijven').uncheck();
    expect(await label('Je naam').inputValue()).toBe('Eva Jansen');
    await label('Wat voor reactie is het?').selectOption('COMPLIMENT');
    await label('Wat ging er goed?').waitFor();
    expect(await label('Je naam').inputValue()).toBe('Eva Jansen');
    await label('Wat voor reactie is het?').selectOption('COMPLAINT');
    await label('Wat is er gebeurd?').fill('De groep van mijn kind was dicht.');
  }, 60_000);

  it('shows what only the graph can refuse, and counts a reaction once whose first answer was lost', async () => {
    await label('Je e-mailadres').fill('eva.jansen@');
    // A row counts from the first thing that is filled in.
    expect(await label('Voornaam van het kind (hoeft niet)').count()).toBe(1);
    await label('Geboortejaar').fill('1950');
    expect(await label('Voornaam van het kind (hoeft niet)').count()).toBe(0);
    await press('Verstuur');
    await alert().getByText('Dit is geen e-mailadres.').waitFor();
    expect(await alert().locator('p').allTextContents()).toEqual([
      'Je e-mailadres Dit is geen e-mailadres.',
      'Voornaam van het kind Vul dit in.',
      'Geboortejaar van het kind Dit jaar kan niet kloppen.',
    ]);
    await alert().getByRole('link', { name: 'Geboortejaar van het kind' }).click();
    expect(await focused()).toBe('children.0.birthYear');
    await label('Geboortejaar').fill('2021');
    await label('Voornaam').fill('Daan');
    await label('Je e-mailadres').fill(`eva.${randomUUID().slice(0, 8)}@example.nl`);
    const taken: { key: unknown; told: unknown }[] = [];
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as {
        variables: { key?: string };
      };
      const answer = await route.fetch();
      const { data } = (await answer.json()) as { data: { result?: { notes?: string[] } } };
      taken.push({ key: variables.key, told: data.result?.notes?.[1] });
      return taken.length === 1 ? route.abort() : route.fulfill({ response: answer });
    });
    await press('Verstuur');
    await page.getByText('We hebben je reactie ontvangen').waitFor();
    await page.unroute('**/graphql');
    expect(taken).toHaveLength(2);
    expect(taken[0]).toEqual(taken[1]);
    expect(taken[0]).toEqual({
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
      told: expect.stringMatching(/^Je nummer is SKAR-/),
    });
    const told = await page.getByText('Je nummer is').textContent();
    const [, number = '', code = ''] = /(SKAR-\S+)\. Je code is (\S+)\./.exec(told ?? '') ?? [];
    Object.assign(receipt, { number, code });
    expect(told?.trim()).toBe(taken[0]?.told);
    expect(
      await page
        .getByText(/^\s*Uiterlijk \d+ \w+ \d{4} hoor je wie je klacht behandelt\.$/)
        .isVisible(),
    ).toBe(true);
    expect(await seen()).toEqual(right);
  }, 60_000);
});

describe('the follow-up of the example', () => {
  let caseId = '';

  beforeAll(async () => {
    const [joris, sanne] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('sanne-de-boer'),
    ]);
    caseId = await eventually('the case', async () => {
      const { findCases } = await joris.graph.ask<{
        findCases: { edges: { node: { id: string } }[] };
      }>('query Find($words: String!) { findCases(words: $words) { edges { node { id } } } }', {
        words: receipt.number,
      });
      return findCases.edges[0]?.node.id;
    });
    await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    await sanne.does('accept', { caseId });
    const entry = { kind: 'CONTACT', text: 'Gebeld met Eva.', visibleToReporter: false };
    await sanne.does('logEntry', { caseId, ...entry });
    await sanne.does('propose', { caseId, text: 'Je krijgt voortaan een bericht.' });
    const eva = await openFollowUp(at.graph, { ...receipt, followUpCode: receipt.code });
    await eventually('the proposal in the follow-up', async () => {
      const { followUp } = await eva.ask<{
        followUp: { progress: { proposals: object[] } | null };
      }>(operations.followUp);
      return followUp.progress?.proposals.length === 1;
    });
  }, patienceMs);

  it('refuses a wrong code in words, and opens with the right one', async () => {
    await page.getByText('Volg je reactie').click();
    await label('Nummer').fill(receipt.number);
    await label('Code').fill('AAAA-AAAA-AAAA');
    await press('Bekijk je reactie');
    await alert().waitFor();
    await label('Code').fill(receipt.code);
    await press('Bekijk je reactie');
    await label('Je bericht').waitFor();
    await page.getByText('Je krijgt voortaan een bericht.', { exact: true }).waitFor();
    expect(await seen()).toEqual(right);
  }, 60_000);

  it('takes an answer and a message, which staff read, and stays signed in by it', async () => {
    const tokens = new Set<string | undefined>();
    page.on('request', (request) => tokens.add(request.headers()['authorization']));
    // Nothing is answered by leaving it as it is.
    await press('Verstuur je antwoord');
    await alert().getByRole('link', { name: 'Ga je akkoord?' }).click();
    expect(await focused()).toBe('agreed');
    await label('Ga je akkoord?').selectOption('Ja, ik ga akkoord');
    await label('Wil je er iets bij zeggen?').fill('Dank je wel.');
    await press('Verstuur je antwoord');
    await label('Je bericht').fill('Bel mij liever in de avond.');
    await press('Stuur je bericht');
    await page.getByText('Jij schreef: Dank je wel.').waitFor();
    await page.getByText('Jij schreef: Bel mij liever in de avond.').waitFor();
    // A token holds the second in which it was made, and one of the same second is the same.
    await page.waitForTimeout(1_100);
    await label('Je bericht').fill('Maar niet op maandag.');
    await press('Stuur je bericht');
    await page.getByText('Jij schreef: Maar niet op maandag.').waitFor();
    // With the token of openFollowUp, then with one that took its place.
    expect(tokens.size).toBeGreaterThan(1);
    const joris = await at.signIn('joris-bakker');
    const { proposals } = await joris.dossierWhen(caseId, 'the answer', (one) =>
      one.proposals.every(({ answer }) => answer === 'AGREED'),
    );
    expect(proposals).toHaveLength(1);
  }, 60_000);

  it('asks for the code again when the token ended, and keeps what was being written', async () => {
    await label('Je bericht').fill('Nog een vraag.');
    const spoilt = { authorization: 'Bearer gone.gone.gone' };
    await page.route('**/graphql', (route) =>
      route.continue({ headers: { ...route.request().headers(), ...spoilt } }),
    );
    await press('Stuur je bericht');
    await label('Nummer').waitFor();
    expect(await page.getByText('Jij schreef').count()).toBe(0);
    await page.unroute('**/graphql');
    await label('Nummer').fill(receipt.number);
    await label('Code').fill(receipt.code);
    await press('Bekijk je reactie');
    await label('Je bericht').waitFor();
    expect(await label('Je bericht').inputValue()).toBe('Nog een vraag.');
    await press('Stuur je bericht');
    await page.getByText('Jij schreef: Nog een vraag.').waitFor();
  }, 60_000);

  it('shows at once where to turn to who stays anonymous and suspects transgression', async () => {
    await page.reload();
    await label('Wat is er gebeurd?').fill('Ik zag dat een kind werd geslagen.');
    await label('Ik wil anoniem blijven').check();
    await label('Ik denk aan geweld').check();
    await label('Wat doet deze persoon?').fill('invaller');
    await press('Verstuur');
    await page.getByText('We hebben je reactie ontvangen').waitFor();
    expect(await page.getByText('Bij geweld of misbruik kun je ook bellen').count()).toBe(2);
    expect(await seen()).toEqual(right);
  }, 60_000);
});
