import type { Figures } from './read-figures.ts';
import { placeOf, readQuestion, searchOf, yearsFor } from './question.ts';
import { partsOf, tablesOf, totalOf } from './tables.ts';

const places = {
  brands: [
    { id: 'skar', name: 'Skar' },
    { id: 'korein', name: 'Korein' },
  ],
  regions: [{ id: 'noord', name: 'Noord' }],
  locations: [{ id: 'linde', name: 'De Linde', regionId: 'noord' }],
};
const skar = { brandId: 'skar', locationId: 'linde', regionId: 'noord', month: '2026-02' };
const figures: Figures = {
  counts: [
    { ...skar, kind: 'COMPLAINT', category: 'VOEDING', count: 3 },
    { ...skar, kind: 'COMPLAINT', category: null, count: 2 },
    { ...skar, kind: 'COMPLIMENT', category: null, month: '2026-12', count: 4 },
    {
      ...{ brandId: 'van-toen', locationId: null, regionId: null, month: '2026-12' },
      ...{ kind: 'IMPROVEMENT_POINT', category: null, count: 11 },
    },
  ],
  terms: [{ milestone: 'PROPOSAL', met: 1, missed: 2, running: 3 }],
  openMeasures: 7,
};
const tables = (given: Figures = figures, today = '2027-01-01') =>
  tablesOf(given, { places, year: 2026, today, language: 'NL' });
const rowsOf = (id: string, given?: Figures) =>
  Object.fromEntries(
    tables(given)
      .find((table) => table.id === id)
      ?.rows.map(({ label, numbers }) => [label, numbers]) ?? [],
  );

describe('the tables of the figures', () => {
  it('have the numbers of every kind by name, the most first', () => {
    expect(rowsOf('brand')).toEqual({ 'van-toen': [0, 11, 0], Skar: [5, 0, 4] });
    expect(Object.keys(rowsOf('brand'))).toEqual(['van-toen', 'Skar']);
    expect(rowsOf('region')).toEqual({ 'Geen regio': [0, 11, 0], Noord: [5, 0, 4] });
    expect(rowsOf('location')).toEqual({
      'Geen vestiging genoemd': [0, 11, 0],
      'De Linde (Skar)': [5, 0, 4],
    });
  });

  it('have every month of the year, also where nothing came', () => {
    const months = rowsOf('month');
    expect(Object.keys(months)).toHaveLength(12);
    expect(months).toMatchObject({
      Januari: [0, 0, 0],
      Februari: [5, 0, 0],
      December: [0, 11, 4],
    });
  });

  it('have of a year under way the months that have begun, and whatever was counted', () => {
    const months = (today: string, given = figures) =>
      tables(given, today)[0]?.rows.map(({ label }) => label);
    const early = { ...figures, counts: figures.counts.slice(0, 2) };
    expect(months('2026-02-28', early)).toEqual(['Januari', 'Februari']);
    expect(months('2026-03-01', early)).toEqual(['Januari', 'Februari', 'Maart']);
    expect(months('2026-02-28')).toEqual(['Januari', 'Februari', 'December']);
    expect(months('2025-12-31', { ...figures, counts: [] })).toEqual([]);
  });

  it('have categories of complaints alone, and what the judgment has yet to say', () => {
    expect(rowsOf('category')).toEqual({ Voeding: [3], 'Nog geen oordeel': [2] });
  });

  it('have the terms as they are', () => {
    expect(rowsOf('terms')).toEqual({ Voorstel: [1, 2, 3] });
  });

  it('leave out no reaction, of whatever kind', () => {
    const strange = { ...skar, kind: null, category: null, count: 9 };
    const given = { ...figures, counts: [...figures.counts, strange] };
    for (const id of ['month', 'brand', 'region', 'location'])
      expect(totalOf(Object.values(rowsOf(id, given)).flat())).toBe(29);
    expect(tables(given)[0]?.series.at(-1)?.label).toBe('Andere soort');
  });
});

it('the parts of a bar follow one another and are as wide as their numbers', () => {
  expect(partsOf([1, 0, 3], 8)).toEqual([
    { start: 0, width: 12.5 },
    { start: 12.5, width: 0 },
    { start: 12.5, width: 37.5 },
  ]);
});

describe('the address of figures', () => {
  // Half an hour into the year here, while it is the old one in UTC.
  const now = new Date('2026-12-31T23:30:00Z');
  const read = (search: string) => readQuestion(new URLSearchParams(search), places, now);

  it.each([
    ['', { year: 2027, brandId: null, regionId: null }],
    ['jaar=2024&merk=skar&regio=noord', { year: 2024, brandId: 'skar', regionId: 'noord' }],
    ['jaar=24&merk=&regio=elders', { year: 2027, brandId: null, regionId: null }],
    ['jaar=2026-01&merk=noord', { year: 2027, brandId: null, regionId: null }],
  ])('%j asks for %j', (search, question) => {
    expect(read(search)).toEqual(question);
  });

  it('is the same again, with more where it is asked', () => {
    const question = read('jaar=2019&regio=noord');
    expect(searchOf(question)).toBe('?jaar=2019&regio=noord');
    expect(searchOf(question, { tabel: 'termijnen' })).toBe(
      '?jaar=2019&regio=noord&tabel=termijnen',
    );
    expect(placeOf(question, places)).toEqual(['Noord']);
    expect(yearsFor(question, now)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2019]);
  });
});
