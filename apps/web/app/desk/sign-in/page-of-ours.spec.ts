import { pageOfOurs } from './page-of-ours.ts';

describe('P4: the page to come back to after signing in', () => {
  it.each([
    ['/werk', '/werk'],
    ['/werk/zaken/1?soort=x', '/werk/zaken/1?soort=x'],
    ['/werk/en/cijfers', '/werk/en/cijfers'],
    [`/werk?${'a'.repeat(1_494)}`, `/werk?${'a'.repeat(1_494)}`],
  ])('%s is one of ours', (given, page) => {
    expect(pageOfOurs(given)).toBe(page);
  });

  it.each([
    null,
    '',
    '/',
    '/skar',
    '/werkelijk',
    'https://elsewhere.test/werk',
    '//elsewhere.test/werk',
    '/\\elsewhere.test/werk',
    '/werk/../../skar',
    'javascript:alert(1)',
    'http://[',
    `/werk?${'a'.repeat(1_495)}`,
    // Three signs each, once they are written as an address has them.
    `/werk?${'é'.repeat(600)}`,
  ])('%s is not', (given) => {
    expect(pageOfOurs(given)).toBe('/werk');
  });
});
