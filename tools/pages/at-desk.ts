import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Says who it is on the page of the identity provider. Gives once the page that follows is there as a whole. */
export async function choosesAccount(page: Page, staffId: string): Promise<void> {
  await page.getByLabel('Wie ben je?').selectOption(staffId);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.waitForLoadState();
}

/** Somebody of staff at a page of the desk, in a browser of their own without scripts. */
export async function atDesk(
  browser: Browser,
  staffId: string,
  { address, viewport }: { address: string; viewport: { width: number; height: number } },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await choosesAccount(page, staffId);
  return { context, page };
}
