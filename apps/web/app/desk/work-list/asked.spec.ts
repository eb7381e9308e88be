import {
  inOrder,
  pageAfter,
  pageBefore,
  readAsked,
  searchOf,
  withFilter,
  withoutValue,
} from './asked.ts';

const read = (search: string) => readAsked(new URLSearchParams(search));

describe('what an address asks of the work list', () => {
  it.each([
    '',
    'stand=ASSIGNED&stand=REGISTERED&merk=skar',
    'ongelezen=ja&afgeschermd=nee&volgorde=CHANGE&richting=omgekeerd',
    'soort=COMPLAINT&pagina=3&na=c&eerder=b',
  ])('is read and written alike: %s', (search) => {
    expect(searchOf(read(search))).toBe(search);
  });

  it.each([
    ['stand=&wie=ik&volgorde=x&richting=y', ''],
    ['stand=A&stand=A', 'stand=A'],
    ['ongelezen=ja&ongelezen=nee', 'ongelezen=ja'],
    ['pagina=3&eerder=b', ''],
    ['na=c&pagina=-2', 'pagina=1&na=c'],
    ['na=c&pagina=1e9999', 'pagina=1&na=c'],
  ])('has no more than it can: %s', (search, left) => {
    expect(searchOf(read(search))).toBe(left);
  });

  it('begins at the first page when a filter or the order changes', () => {
    const asked = read('stand=A&stand=B&pagina=3&na=c&eerder=b');
    expect(searchOf(withFilter(asked, 'soort', 'X'))).toBe('stand=A&stand=B&soort=X');
    expect(searchOf(withoutValue(asked, 'stand', 'A'))).toBe('stand=B');
    expect(searchOf(withoutValue(read('stand=A'), 'stand', 'A'))).toBe('');
    expect(searchOf(inOrder(read('na=c'), 'CHANGE'))).toBe('volgorde=CHANGE');
  });

  it('turns an order around that it has already', () => {
    const { sort, direction } = inOrder(inOrder(read(''), 'CHANGE'), 'CHANGE');
    expect([sort, direction]).toEqual(['CHANGE', 'ASCENDING']);
    expect(read('').direction).toBe('ASCENDING');
    expect(inOrder(read(''), 'URGENCY').direction).toBe('DESCENDING');
  });

  it('goes forth page by page, and back as far as the address remembers', () => {
    const forth = Array.from({ length: 12 }, (_none, n) => `c${n + 2}`).reduce(pageAfter, read(''));
    expect(forth).toMatchObject({ page: 13, after: 'c13' });
    const back: string[] = [];
    for (let at = pageBefore(forth); at !== null; at = pageBefore(at)) back.push(`c${at.page}`);
    expect(back).toEqual(['c12', 'c11', 'c10', 'c9', 'c8', 'c7', 'c6', 'c5']);
    expect(pageBefore(pageAfter(read('stand=A'), 'c2'))).toEqual(read('stand=A'));
    expect(pageBefore(read(''))).toBeNull();
  });
});
