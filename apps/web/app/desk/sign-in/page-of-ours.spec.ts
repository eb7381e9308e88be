import { pageOfOurs } from './page-of-ours.ts';

describe('the page to come back to after signing in', () => {
  it.each([
    ['/werk', '/werk'],
    ['/werk/zaken/1?soort=x', '/werk/zaken/1?soort=x'],
    ['/werk/en/cijfers', '/werk/en/cijfers'],
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
  ])('%s is not', (given) => {
    expect(pageOfOurs(given)).toBe('/werk');
  });
});
