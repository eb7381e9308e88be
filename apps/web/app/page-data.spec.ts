import { PageData } from './page-data.ts';

it('what a page is given can be read, and leaves nothing to write down for scripts', () => {
  const given = new PageData({ brand: { name: 'Skar' } });
  expect(given.data.brand.name).toBe('Skar');
  expect(Object.entries(given)).toEqual([]);
  expect(JSON.stringify(given)).toBe('{}');
});
