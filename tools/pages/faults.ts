import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// What passes is not told, and styles are not read a second time for it: both cost more than what axe looks for.
const usual = {
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
};

/** How a page is looked at. */
export interface Look {
  viewport: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** As `200%`: of a browser that shows letters larger. */
  textSize?: string;
  /** The rules whose answer this look can change, where the page was held to all of them in another one. */
  only?: readonly string[];
}

// A page with scripts for each look, which is used again and again; they end with their browser.
const opened = new WeakMap<Browser, Map<string, Promise<Page>>>();

async function open(browser: Browser, { viewport, colorScheme }: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    colorScheme: colorScheme ?? 'light',
    bypassCSP: true,
  });
  await context.addInitScript({ content: axe.source });
  return context.newPage();
}

function pageFor(browser: Browser, look: Look): Promise<Page> {
  const pages = opened.get(browser) ?? new Map<string, Promise<Page>>();
  opened.set(browser, pages);
  const { viewport, colorScheme } = look;
  const key = JSON.stringify([viewport, colorScheme]);
  const page = pages.get(key) ?? open(browser, look);
  pages.set(key, page);
  return page;
}

/**
 * What is wrong with a page as it looks: wider than the screen, or found by axe. Axe needs scripts, so it looks at the
 * same HTML, and styles, in a page that has them.
 */
export async function faultsIn(
  browser: Browser,
  html: string,
  { page: seenAt, ...look }: Look & { page: string },
): Promise<string[]> {
  // A browser asks for a page without the part of it that it goes to.
  const [address = seenAt] = seenAt.split('#');
  const page = await pageFor(browser, look);
  await page.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  try {
    await page.goto(address);
    const { textSize = '100%', only } = look;
    const runOnly =
      only === undefined ? { type: 'tag', values: rules } : { type: 'rule', values: only };
    return await page.evaluate<string[]>(`(async () => {
      document.documentElement.style.fontSize = '${textSize}';
      const { scrollWidth } = document.documentElement;
      const { violations } = await axe.run(${JSON.stringify({ ...usual, runOnly })});
      return [
        ...(scrollWidth > innerWidth ? ['the page is ' + scrollWidth + ' px wide'] : []),
        ...violations.flatMap(({ id, nodes }) => nodes.map((one) => id + ': ' + one.html)),
      ];
    })()`);
  } finally {
    await page.unroute(address);
  }
}
