import { addressOf, languageOf } from './language.ts';

it.each([
  ['/skar', 'NL'],
  ['/skar/en', 'EN'],
  ['/skar/en/reactie', 'EN'],
  ['/skar/english', 'NL'],
  ['/en', 'NL'],
  ['/', 'NL'],
])('the page at %s is in %s', (path, language) => {
  expect(languageOf({ url: `http://pages.test${path}` })).toBe(language);
});

it('an address leads to a page in its language', () => {
  for (const language of ['NL', 'EN'] as const)
    for (const page of ['', 'reactie', 'reactie/verstuurd']) {
      const address = addressOf('skar', language, page);
      expect(address).toMatch(/^\/skar(\/|$)/);
      expect(languageOf({ url: `http://pages.test${address}` })).toBe(language);
      expect(address.endsWith(page)).toBe(true);
    }
});
