import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const pictures = globSync('docs/pictures/*').sort();
const kB = 1_000;

it('every picture stands in the README of the pages with words for who does not see it, and no other', () => {
  const shown = [
    ...readFileSync('apps/web/README.md', 'utf8').matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g),
  ].map(([, alt = '', path = '']) => ({ alt, name: basename(path) }));
  expect(shown.map(({ name }) => `docs/pictures/${name}`).sort()).toEqual(pictures);
  expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
});

it('pictures are small enough to clone', () => {
  const sizes = pictures.map((path) => statSync(path).size);
  expect(Math.max(...sizes)).toBeLessThan(150 * kB);
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(1_500 * kB);
});
