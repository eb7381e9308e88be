import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { graphIsBack } from './graph-is-back.ts';
import { Parent } from './parent.ts';

const at = onStack();
let browser: Browser;
let eva: Parent;

beforeAll(async () => {
  browser = await launchBrowser();
  eva = await Parent.at(browser);
}, 60_000);
afterAll(() => browser?.close());

it.each([
  ['/skar/nergens', 404, 'Deze pagina is er niet', 'Je kunt ook bellen met Skar:'],
  ['/korein/en/nowhere', 404, 'This page is not here', 'You can also call Korein:'],
  ['/skar/reactie/a/b/c', 404, 'Deze pagina is er niet', 'Je kunt ook bellen met Skar:'],
])('at %s says with %i what to do and whom to call', async (path, status, title, call) => {
  const answer = await eva.page.goto(`${at.stack.web}${path}`);
  expect(answer?.status()).toBe(status);
  expect(await eva.heading()).toBe(title);
  expect(await eva.page.title()).toBe(title);
  expect(await eva.page.locator('main').textContent()).toContain(call);
  expect(await eva.faults()).toEqual([]);
});

it('leads from there to the first page of the brand', async () => {
  await eva.page.goto(`${at.stack.web}/korein/en/nowhere`);
  await eva.page.getByRole('link', { name: 'To the first page of Korein' }).click();
  expect(new URL(eva.page.url()).pathname).toBe('/korein/en');
});

it.each([
  ['/', 200],
  ['/nergens', 404],
  ['/nergens/volgen', 404],
])('has the look of our own at %s, which is of no brand', async (path, status) => {
  const answer = await eva.page.goto(`${at.stack.web}${path}`);
  expect(answer?.status()).toBe(status);
  expect(
    await eva.page.evaluate(
      'getComputedStyle(document.documentElement).getPropertyValue("--brand-action")',
    ),
  ).toBe('#1f4f8f');
  expect(await eva.faults()).toEqual([]);
  expect(await eva.faults({ colorScheme: 'dark' })).toEqual([]);
});

/** Writes words in the field of the form as if pasted there; each has 28 bytes in a post and 10 in JSON, so that few are many. */
const writes = (words: number) =>
  eva.page.evaluate<number>(
    `(document.querySelector('[name="text"]').value = '€€€ '.repeat(${words})).length`,
  );

it('says that a text is too large for the server, and going back has it all', async () => {
  await eva.page.goto(`${at.stack.web}/skar/reactie?soort=COMPLAINT`);
  const length = await writes(160_000);
  await eva.press('Controleer je reactie');
  expect(await eva.heading()).toBe('Niet verstuurd');
  expect(await eva.page.getByText('je tekst staat er nog').isVisible()).toBe(true);
  expect(await eva.faults()).toEqual([]);
  await eva.page.goBack();
  expect((await eva.label('Wat is er gebeurd?').inputValue()).length).toBe(length);
}, 60_000);

it('says that a text is too large for the graph, and shows it again', async () => {
  await eva.page.goto(`${at.stack.web}/skar/reactie?soort=COMPLAINT`);
  const length = await writes(110_000);
  await eva.press('Controleer je reactie');
  expect(await eva.page.getByRole('alert').textContent()).toContain('Dit is te veel tekst.');
  expect((await eva.label('Wat is er gebeurd?').inputValue()).length).toBe(length);
}, 60_000);

it('says after ten wrong codes when to try again, and keeps what was typed', async () => {
  const { number } = await eva.sends(at.stack.web, 'De groep was dicht.');
  const { code } = await (await Parent.at(browser)).sends(at.stack.web, 'Een andere reactie.');
  const alert = eva.page.getByRole('alert');
  await eva.page.context().clearCookies();
  await eva.page.goto(`${at.stack.web}/skar/volgen`);
  await eva.label('Nummer').fill(number);
  for (let tries = 0; tries < 11; tries += 1) {
    await eva.label('Code').fill(code);
    await eva.press('Bekijk je reactie');
  }
  expect(await alert.textContent()).toContain('Probeer het over een kwartier opnieuw.');
  expect(await eva.label('Nummer').inputValue()).toBe(number);
  expect(await eva.faults()).toEqual([]);
}, 60_000);

it('says while the graph is down what to do, and works again once it is up', async () => {
  // Of this brand, in this language, nobody asked since the start, so nothing is kept.
  await at.stack.kill('gateway');
  const answer = await eva.page.goto(`${at.stack.web}/kluppluz/en/volgen`);
  expect(answer?.status()).toBe(503);
  expect(await eva.heading()).toBe('It does not work just now');
  expect(await eva.faults()).toEqual([]);
  await graphIsBack(at);
  await eva.page.reload();
  expect(await eva.heading()).toBe('Follow your reaction');
}, 60_000);
