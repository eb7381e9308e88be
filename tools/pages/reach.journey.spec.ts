import { invented, submit } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { pressAt, tabTo } from './by-keyboard.ts';
import { Parent } from './parent.ts';

const at = onStack();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

it('a complaint is written, read back and sent by the keyboard alone', async () => {
  const eva = await Parent.at(browser);
  const { page } = eva;
  const types = async (name: string, words: string) => {
    await tabTo(page, name);
    await page.keyboard.type(words);
  };
  await page.goto(`${at.stack.web}/skar/reactie?soort=COMPLAINT`);
  await types('text', 'De groep was dicht.');
  await types('name', 'Eva Jansen');
  await types('email', eva.email);
  await tabTo(page, 'Vertel ons meer');
  await page.keyboard.press('Space');
  await types('children.0.firstName', 'Daan');
  await pressAt(page, 'Controleer je reactie');
  await pressAt(page, 'Verstuur je reactie');
  expect((await eva.proof()).number).toMatch(/^SKAR-/);
}, 60_000);

it('a reaction is followed, a proposal answered and a message sent by the keyboard alone', async () => {
  const { reactionId: caseId, number, followUpCode } = await submit(at.graph, invented());
  const [joris, sanne] = await Promise.all([at.signIn('joris-bakker'), at.signIn('sanne-de-boer')]);
  await joris.dossierWhen(caseId, 'the case');
  await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
  await sanne.does('accept', { caseId });
  const said = { kind: 'CONTACT', text: 'Gebeld.', visibleToReporter: false };
  await sanne.does('logEntry', { caseId, ...said });
  await sanne.does('propose', { caseId, text: 'Je krijgt een bericht.' });
  const { proposals } = await joris.dossierWhen(caseId, 'the proposal', (one) =>
    one.proposals.some(({ text }) => text === 'Je krijgt een bericht.'),
  );
  const eva = await Parent.at(browser);
  const { page } = eva;
  const answer = (name: string) => `antwoord.${proposals[0]?.proposalId}.${name}`;
  await page.goto(`${at.stack.web}/skar/volgen`);
  await tabTo(page, 'number');
  await page.keyboard.type(number);
  await tabTo(page, 'code');
  await page.keyboard.type(followUpCode);
  await pressAt(page, 'Bekijk je reactie');
  await tabTo(page, answer('agreed'));
  await page.keyboard.type('Ja');
  await tabTo(page, answer('text'));
  await page.keyboard.type('Daar ben ik blij mee.');
  await pressAt(page, 'Verstuur je antwoord');
  expect(await page.getByRole('status').textContent()).toContain('We hebben je antwoord.');
  await tabTo(page, 'bericht.text');
  await page.keyboard.type('Dank je.');
  await pressAt(page, 'Stuur je bericht');
  expect(await page.getByRole('status').textContent()).toContain('We hebben je bericht.');
  await joris.dossierWhen(caseId, 'the answer', (one) => one.proposals[0]?.answer === 'AGREED');
}, 60_000);

// A browser that shows letters twice as large has half of its width for them: WCAG 2.2, 1.4.4 and 1.4.10.
it.each([
  ['text of 200 %', { viewport: { width: 640, height: 800 } }, '200%'],
  ['dark, with scripts on,', { colorScheme: 'dark' as const, javaScriptEnabled: true }, '100%'],
])(
  'in %s the pages have nothing for axe to say, and fit',
  async (_what, options, fontSize) => {
    const eva = await Parent.at(browser, options);
    const seenAs = 'colorScheme' in options ? { colorScheme: options.colorScheme } : {};
    const faults = async () => {
      await eva.page.evaluate(`document.documentElement.style.fontSize = '${fontSize}'`);
      return eva.faults(seenAs);
    };
    const { number, followUpCode } = await submit(at.graph, invented());
    const paths = [
      '',
      '/reactie',
      '/reactie?soort=COMPLAINT',
      '/volgen',
      '/nieuwe-code',
      '/nergens',
    ];
    for (const path of paths) {
      await eva.page.goto(`${at.stack.web}/skar${path}`);
      expect([path, await faults()]).toEqual([path, []]);
    }
    await eva.page.goto(`${at.stack.web}/skar/reactie?soort=COMPLAINT`);
    await eva.press('Controleer je reactie');
    expect(await faults()).toEqual([]);
    await eva.fillsIn(at.stack.web, 'De groep was dicht.');
    expect(await faults()).toEqual([]);
    await eva.press('Verstuur je reactie');
    expect(await faults()).toEqual([]);
    await eva.page.context().clearCookies();
    await eva.page.goto(`${at.stack.web}/skar/volgen`);
    await eva.label('Nummer').fill(number);
    await eva.label('Code').fill(followUpCode);
    await eva.press('Bekijk je reactie');
    await eva.label('Je bericht').fill('Dank je.');
    await eva.press('Stuur je bericht');
    expect(await eva.page.getByText('Dank je.').count()).toBe(1);
    expect(await faults()).toEqual([]);
  },
  60_000,
);
