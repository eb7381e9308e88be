import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Demo } from '../demo/fill.ts';
import { Camera, type Screen } from './camera.ts';
import { worksAtTheDesk } from './desk-pages.ts';
import { follows, sendsComplaint } from './parent-pages.ts';

// Stories of the demo: one in which a judgment waits to be read, and one in which a solution was proposed.
const [judgmentDrafted, proposed] = ['toon-bij-deur', 'dicht-om-acht'];

/** Takes every picture of a system with a Monday of P&K in it. The desk comes first, while it has the forty cases alone. */
export async function takeAll(
  { stack, filed }: Pick<Demo, 'stack' | 'filed'>,
  folder: string,
): Promise<void> {
  const web = stack.webUrl;
  const browser = await launchBrowser();
  const on = (screen: Screen, options = {}) => Camera.of(browser, { folder, screen }, options);
  const both: readonly Screen[] = ['phone', 'desktop'];
  try {
    for (const screen of both) {
      const joris = await on(screen);
      await worksAtTheDesk(joris, { web, filed: filed.get(judgmentDrafted)! });
      await joris.end();
    }
    for (const screen of both) {
      const eva = await on(screen);
      await sendsComplaint(eva, web);
      await eva.end();
      // In her browser the follow-up opens what she sent herself.
      const ali = await on(screen);
      await follows(ali, { web, filed: filed.get(proposed)! });
      await ali.end();
    }
    const inTheDark = await on('phone', { colorScheme: 'dark' });
    await follows(inTheDark, { web, filed: filed.get(proposed)!, how: 'dark' });
    await inTheDark.page.goto(`${web}/skar/en`);
    await inTheDark.page.emulateMedia({ colorScheme: 'light' });
    await inTheDark.keep('start', 'english');
  } finally {
    await browser.close();
  }
}
