import { languageOf } from './language.ts';

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
