import { randomUUID } from 'node:crypto';
import { eventually } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { graphIsBack } from './graph-is-back.ts';
import { Parent } from './parent.ts';

const at = onStack();
const text = 'De groep van mijn kind was dicht.\nNiemand belde.';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const numbersOf = async (email: string): Promise<string[]> => {
  const joris = await at.signIn('joris-bakker');
  return eventually('the case', async () => {
    const { findCases } = await joris.graph.ask<{
      findCases: { edges: { node: { number: string } }[] };
    }>('query Find($words: String!) { findCases(words: $words) { edges { node { number } } } }', {
      words: email,
    });
    const numbers = findCases.edges.map(({ node }) => node.number);
    return numbers.length > 0 && numbers;
  });
};

describe.each([false, true])('the receipt, with scripts %s', (javaScriptEnabled) => {
  let eva: Parent;
  let proof: { number: string; code: string };

  it('follows one press of the button, and another one at once', async () => {
    eva = await Parent.at(browser, { javaScriptEnabled });
    await eva.fillsIn(at.stack.web, text);
    await eva.page.getByRole('button', { name: 'Verstuur je reactie' }).dblclick();
    await eva.page.locator('.proof').waitFor();
    expect(await eva.heading()).toBe('We hebben je reactie');
    proof = await eva.proof();
    expect(proof.number).toMatch(/^SKAR-\d{4}-\d{6}$/);
    expect(await eva.page.locator('.as-written').textContent()).toBe(text);
    expect(await eva.page.getByText('Bewaar deze code goed.').isVisible()).toBe(true);
    expect(await eva.page.getByText(/Uiterlijk .* is je klacht afgehandeld/).count()).toBe(1);
    expect(await eva.faults()).toEqual([]);
    expect(await numbersOf(eva.email)).toEqual([proof.number]);
  }, 30_000);

  it('is there again after a reload, back and forward, and never the form', async () => {
    await eva.page.reload();
    expect(await eva.proof()).toEqual(proof);
    await eva.page.goto(`${at.stack.web}/skar`);
    await eva.page.goBack();
    expect(await eva.proof()).toEqual(proof);
    // Past the form as it was read back: a browser asks before it posts that again.
    for (const steps of [-2, 2]) {
      const loaded = eva.page.waitForEvent('load');
      await eva.page.evaluate(`history.go(${steps})`);
      await loaded;
      expect(await eva.proof()).toEqual(proof);
    }
    for (const sent of [text.replaceAll('\n', '\r\n'), '']) {
      const again = await eva.page.request.post(eva.page.url(), {
        form: { text: sent, step: 'check' },
        headers: { origin: at.stack.web },
      });
      expect(await again.text()).toContain(proof.code);
    }
  }, 30_000);

  it('is of what was sent: what somebody writes in another tab of the form goes on in a form of its own', async () => {
    const again = await eva.page.request.post(eva.page.url(), {
      form: { text: 'Iets heel anders.', step: 'check' },
      headers: { origin: at.stack.web },
    });
    expect(again.url()).toMatch(/\/skar\/reactie\/[\w-]{12}\?soort=COMPLAINT$/);
    expect(again.url()).not.toBe(eva.page.url());
    expect(await again.text()).toContain('Iets heel anders.');
    expect(await again.text()).not.toContain(proof.code);
  }, 30_000);

  it('says nothing of it in its address or title, and nothing to another browser', async () => {
    const address = eva.page.url();
    for (const said of [address, await eva.page.title()])
      for (const secret of Object.values(proof)) expect(said).not.toContain(secret);
    const other = await Parent.at(browser);
    await other.page.goto(address);
    expect(await other.heading()).toBe('Schrijf je reactie');
    expect(await other.page.content()).not.toContain(proof.number);
  }, 30_000);
});

it('gives the same receipt where the answer to the first try was lost', async () => {
  const eva = await Parent.at(browser);
  await eva.fillsIn(at.stack.web, text);
  const form = await eva.page.evaluate<[string, string][]>(
    'Array.from(new FormData(document.querySelector("main form")).entries())',
  );
  const cookies = await eva.page.context().cookies();
  // It arrives, and its answer goes to nobody.
  const lost = await fetch(eva.page.url(), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams([...form, ['step', 'send']]),
    headers: {
      origin: at.stack.web,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
  });
  expect([lost.status, lost.headers.get('location')]).toEqual([
    303,
    eva.page.url().replace(at.stack.web, ''),
  ]);
  await eva.press('Verstuur je reactie');
  expect(await numbersOf(eva.email)).toEqual([(await eva.proof()).number]);
}, 30_000);

it('is the answer to the post itself where a browser keeps no cookies', async () => {
  const eva = await Parent.at(browser);
  await eva.fillsIn(at.stack.web, text);
  await eva.page.context().clearCookies();
  await eva.press('Verstuur je reactie');
  expect((await eva.proof()).number).toMatch(/^SKAR-/);
  expect(await eva.page.getByText('Je ziet je code alleen nu.').isVisible()).toBe(true);
  expect(await eva.page.context().cookies()).toEqual([]);
  expect(await eva.faults()).toEqual([]);
}, 30_000);

it('shows number and code while the graph is down, and has no buttons on paper', async () => {
  const eva = await Parent.at(browser, { javaScriptEnabled: true });
  const proof = await eva.sends(at.stack.web, `${text} ${randomUUID()}`);
  await eva.page.emulateMedia({ media: 'print' });
  expect(await eva.page.getByRole('link', { name: 'Volg je reactie' }).isVisible()).toBe(false);
  expect(await eva.page.getByRole('link', { name: 'English' }).isVisible()).toBe(false);
  expect(await eva.page.locator('.proof').isVisible()).toBe(true);
  await eva.page.emulateMedia({ media: 'screen' });
  await at.stack.kill('gateway');
  await eva.page.reload();
  expect(await eva.proof()).toEqual(proof);
  expect(await eva.page.getByText('Je reactie is goed aangekomen.').isVisible()).toBe(true);
  expect(await eva.faults()).toEqual([]);
  await graphIsBack(at);
}, 60_000);
