import { RouterContextProvider } from 'react-router';
import { isInForeignFrame } from './foreign-frame.ts';
import { framedContext } from './page-context.ts';

function isIn(mayBeFramed: boolean, headers: Record<string, string>): boolean {
  const context = new RouterContextProvider();
  context.set(framedContext, mayBeFramed);
  return isInForeignFrame({ request: new Request('https://pages.test', { headers }), context });
}

describe('a page in a frame of another site', () => {
  it.each([
    ['its first page', { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' }],
    ['a post of the form', { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' }],
    ['an old way to embed', { 'sec-fetch-dest': 'object' }],
    ['a browser that does not say', {}],
  ])('is known by %s', (_what, headers) => {
    expect(isIn(true, headers)).toBe(true);
  });

  it.each([
    ['in a window of its own', true, { 'sec-fetch-dest': 'document' }],
    ['by a link of another site', true, { 'sec-fetch-dest': 'document', origin: 'https://a.test' }],
    ['where nobody may frame it', false, { 'sec-fetch-dest': 'iframe' }],
    ['where nobody may, and nothing is said', false, {}],
  ])('is not one %s', (_what, mayBeFramed, headers) => {
    expect(isIn(mayBeFramed, headers)).toBe(false);
  });
});
