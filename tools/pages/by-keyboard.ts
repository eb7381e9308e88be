import type { Page } from 'playwright-core';

// A button of a step is known by its words, and so is what has no name.
const named =
  '(({ name = "", type, textContent }) => (type === "submit" || !name ? textContent : name).trim())(document.activeElement)';

// In sight: on the screen, with nothing before it, and drawn as what has the focus.
const hidden = `((at) => {
  const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return 'off the screen';
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const seen = document.elementFromPoint(x, y);
  if (width * height > 0 && !at.contains(seen) && !seen?.contains(at)) return 'behind ' + seen?.outerHTML.slice(0, 80);
  const { outlineStyle, boxShadow } = getComputedStyle(at);
  return outlineStyle === 'none' && boxShadow === 'none' ? 'without a sign of the focus' : '';
})(document.activeElement)`;

const most = 60;

/** Tab by Tab to what is called so: the name of a control, or the words of a link or button. Each stop is in sight. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== wanted) {
    if (passed.length > most) throw new Error(`No Tab leads to ${wanted}, past ${passed.join()}`);
    await page.keyboard.press('Tab');
    const at = await page.evaluate<string>(named);
    const fault = await page.evaluate<string>(hidden);
    if (fault !== '') throw new Error(`${at} on ${page.url()} is ${fault}`);
    passed.push(at);
  }
}

/** Goes there and presses Enter; gives once the page that follows is there as a whole. */
export async function pressAt(page: Page, wanted: string): Promise<void> {
  await tabTo(page, wanted);
  const next = page.waitForNavigation();
  await page.keyboard.press('Enter');
  await next;
}
