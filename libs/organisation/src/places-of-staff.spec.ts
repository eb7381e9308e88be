import { readFileSync } from 'node:fs';
import { parseDirectory } from './parse-directory.ts';
import { distanceFrom, placesOfStaff } from './places-of-staff.ts';

const parsed = parseDirectory(readFileSync(new URL('../directory.yaml', import.meta.url), 'utf8'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const namesOf = (staffId: string, of = directory) => {
  const { locations, regions, department } = placesOfStaff(of, staffId);
  const named = (some: readonly { name: string }[]) => some.map(({ name }) => name);
  return [named(locations), named(regions), department?.name ?? null];
};

describe('the places of a colleague', () => {
  it.each([
    ['anouk-peters', [['De Linde'], [], null]],
    ['sanne-de-boer', [['De Linde'], [], null]],
    ['els-de-wit', [[], ['Arnhem Noord', 'Arnhem Zuid'], null]],
    ['joris-bakker', [[], [], 'Pedagogiek en Kwaliteit']],
    ['renate-smit', [[], [], null]],
    ['nobody-of-the-directory', [[], [], null]],
  ])('%s: %j', (staffId, places) => {
    expect(namesOf(staffId)).toEqual(places);
  });

  it('are also locations that they manage and do not work at, each once', () => {
    const locations = directory.locations.map((one) => ({ ...one, managerId: 'sanne-de-boer' }));
    expect(namesOf('sanne-de-boer', { ...directory, locations })).toEqual([
      ['De Linde', 'Het Nest', 'De Vlieger', 'De Kei'],
      [],
      null,
    ]);
  });
});

describe('how far a colleague works', () => {
  const from = (brandId: string, locationId: string | null) =>
    distanceFrom(directory, { brandId, locationId });

  it.each([
    ['anouk-peters', 'AT_LOCATION'],
    ['sanne-de-boer', 'AT_LOCATION'],
    ['els-de-wit', 'IN_REGION'],
    ['mo-el-amrani', 'OF_BRAND'],
    ['joris-bakker', 'WITHOUT_A_PLACE'],
    ['ilse-verhoeven', 'ELSEWHERE'],
  ])('from a location: %s is %s', (staffId, distance) => {
    expect(from('skar', 'skar-de-linde')(staffId)).toBe(distance);
  });

  it.each([
    ['anouk-peters', 'OF_BRAND'],
    ['els-de-wit', 'OF_BRAND'],
    ['ilse-verhoeven', 'ELSEWHERE'],
  ])('from a brand without a location, or with one that is gone: %s is %s', (staffId, distance) => {
    expect(from('skar', null)(staffId)).toBe(distance);
    expect(from('skar', 'skar-gesloten')(staffId)).toBe(distance);
  });
});
