import { invented, submit } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { Parent } from './parent.ts';

const at = onStack();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

it('a complaint is written, read back and sent by the keyboard alone', async () => {
  const eva = await Parent.at(browser);
  const { keyboard } = eva.page;
  const named = () =>
    eva.page.evaluate<string>(
      '(({ name = "", textContent }) => name === "step" || name === "" ? textContent : name)(document.activeElement)',
    );
  /** Tab by Tab to a control, each of which is in sight when it has the focus. */
  const goTo = async (wanted: string) => {
    for (let stops = 0; (await named()) !== wanted; stops += 1) {
      if (stops > 40) throw new Error(`No Tab leads to ${wanted}`);
      await keyboard.press('Tab');
      const inSight = await eva.page.evaluate<boolean>(
        '(({ top, bottom }) => bottom > 0 && top < innerHeight)(document.activeElement.getBoundingClientRect())',
      );
      expect([await named(), inSight]).toEqual([await named(), true]);
    }
  };
  await eva.page.goto(`${at.stack.web}/skar/reactie?soort=COMPLAINT`);
  await goTo('text');
  await keyboard.type('De groep was dicht.');
  await goTo('name');
  await keyboard.type('Eva Jansen');
  await goTo('email');
  await keyboard.type(eva.email);
  await goTo('Vertel ons meer');
  await keyboard.press('Space');
  await goTo('children.0.firstName');
  await keyboard.type('Daan');
  await goTo('Controleer je reactie');
  await keyboard.press('Enter');
  await eva.page.getByText('Klopt dit?').waitFor();
  await goTo('Verstuur je reactie');
  await keyboard.press('Enter');
  await eva.page.locator('.proof').waitFor();
  expect((await eva.proof()).number).toMatch(/^SKAR-/);
}, 60_000);

// A browser that shows letters twice as large has half of its width for them: WCAG 2.2, 1.4.4 and 1.4.10.
it.each([
  ['text of 200 %', { viewport: { width: 640, height: 800 } }, '200%'],
  ['dark', { colorScheme: 'dark' as const }, '100%'],
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
    for (const path of ['', '/reactie', '/reactie?soort=COMPLAINT', '/volgen', '/nieuwe-code']) {
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
