import { stylesIn } from './page-weight.ts';

describe('what a page loads', () => {
  it('is every style that it names', () => {
    const links = '<link rel="stylesheet" href="/a.css"/><link href="/b.css" rel="stylesheet"/>';
    expect(stylesIn(`<html>${links}<a href="/c">c</a></html>`)).toEqual(['/a.css', '/b.css']);
  });

  it.each([
    ['a script', '<script src="/a.js"></script>'],
    ['a script fetched ahead', '<link rel="modulepreload" href="/a.js"/>'],
    ['a picture', '<img src="/a.png"/>'],
    ['a style within it', '<style>a{}</style>'],
  ])('may be nothing else: %s', (_what, html) => {
    expect(() => stylesIn(html)).toThrow('loads more than styles');
  });
});
