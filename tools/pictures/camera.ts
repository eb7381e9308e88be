import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { shrink } from './shrink.ts';

/** The screens on which pages are shown. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;
export type Screen = keyof typeof screens;

// A page that is longer than this is shown from its beginning alone.
const mostScreens = 2;

/** A browser of one person on one screen, and pictures of what they see. */
export class Camera {
  readonly page: Page;
  readonly #folder: string;
  readonly #screen: Screen;

  private constructor(page: Page, at: { folder: string; screen: Screen }) {
    this.page = page;
    this.#folder = at.folder;
    this.#screen = at.screen;
  }

  static async of(
    browser: Browser,
    at: { folder: string; screen: Screen },
    options: BrowserContextOptions = {},
  ): Promise<Camera> {
    const context = await browser.newContext({ viewport: screens[at.screen], ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return new Camera(page, at);
  }

  /** Keeps the page as `<name>-<screen>.png`, or `<name>-<screen>-<how>.png`. */
  async keep(name: string, how?: string): Promise<void> {
    const { width, height } = screens[this.#screen];
    const whole = await this.page.evaluate<number>('document.documentElement.scrollHeight');
    const parts = [name, this.#screen, ...(how === undefined ? [] : [how])];
    const taken = await this.page.screenshot({
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(whole, mostScreens * height) },
    });
    writeFileSync(join(this.#folder, `${parts.join('-')}.png`), await shrink(taken));
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  follow(name: string): Promise<void> {
    return this.page.getByRole('link', { name, exact: true }).click();
  }

  fill(name: string, text: string): Promise<void> {
    return this.page.getByLabel(name, { exact: false }).first().fill(text);
  }

  end(): Promise<void> {
    return this.page.context().close();
  }
}
