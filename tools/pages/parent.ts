import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { faultsIn } from './faults.ts';

const phone = { width: 320, height: 640 };

/** A parent on a small phone, most often without scripts. */
export class Parent {
  readonly page: Page;
  readonly email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
  private readonly browser: Browser;

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  static async at(browser: Browser, options: BrowserContextOptions = {}): Promise<Parent> {
    const context = await browser.newContext({
      viewport: phone,
      javaScriptEnabled: false,
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return new Parent(browser, page);
  }

  label(words: string) {
    return this.page.getByLabel(words, { exact: false }).first();
  }

  /** Gives once the page that follows is there as a whole. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.page.waitForLoadState();
  }

  heading(): Promise<string | null> {
    return this.page.getByRole('heading', { level: 1 }).textContent();
  }

  /** Fills in a complaint and reads it back, so that only sending is left. */
  async fillsIn(web: string, text: string): Promise<void> {
    await this.page.goto(`${web}/skar/reactie?soort=COMPLAINT`);
    await this.label('Wat is er gebeurd?').fill(text);
    await this.label('Je naam').fill('Eva Jansen');
    await this.label('Je e-mailadres').fill(this.email);
    await this.page.getByText('Vertel ons meer').click();
    await this.label('Voornaam').fill('Daan');
    await this.press('Controleer je reactie');
  }

  /** Sends a complaint and gives what its receipt shows. */
  async sends(web: string, text: string): Promise<{ number: string; code: string }> {
    await this.fillsIn(web, text);
    await this.press('Verstuur je reactie');
    return this.proof();
  }

  /** Number and code of the receipt that the page shows. */
  async proof(): Promise<{ number: string; code: string }> {
    const [number = '', code = ''] = await this.page.locator('.proof dd').allTextContents();
    return { number, code };
  }

  /** What is wrong with the page as it stands: wider than the screen, without a name, or found by axe. */
  async faults(options: { colorScheme?: 'dark' } = {}): Promise<string[]> {
    const { page, browser } = this;
    const viewport = page.viewportSize() ?? phone;
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    return [
      ...(width > viewport.width ? [`the page is ${width} px wide`] : []),
      ...((await page.title()) === '' ? ['the page has no title'] : []),
      ...(await faultsIn(browser, await page.content(), {
        page: page.url(),
        viewport,
        ...options,
      })),
    ];
  }
}
