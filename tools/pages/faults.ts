import axe from 'axe-core';
import type { Browser } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at. */
export interface Look {
  viewport: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/** What axe finds in a page. It needs scripts, so it looks at the same HTML, and styles, in a page that has them. */
export async function faultsIn(
  browser: Browser,
  html: string,
  { page: seenAt, viewport, colorScheme = 'light' }: Look & { page: string },
): Promise<string[]> {
  // A browser asks for a page without the part of it that it goes to.
  const [address = seenAt] = seenAt.split('#');
  const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.route(address, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(address);
    await page.addScriptTag({ content: axe.source });
    const { violations } = await page.evaluate<axe.AxeResults>(
      `axe.run({ runOnly: ${JSON.stringify(rules)} })`,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((one) => `${id}: ${one.html}`));
  } finally {
    await context.close();
  }
}
