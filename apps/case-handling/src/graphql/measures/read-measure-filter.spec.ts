import { directory } from '../../../test/a-case.ts';
import type { MeasureFilter } from './measure-filter.ts';
import { readMeasureFilter } from './read-measure-filter.ts';

const read = (filter: MeasureFilter) => readMeasureFilter(filter, directory);

it.each([
  [{ ownerIds: [] }, 'filter.ownerIds does not hold 1 to 100 values'],
  [
    { brandIds: Array.from({ length: 101 }, () => 'skar') },
    'filter.brandIds does not hold 1 to 100 values',
  ],
  [{ ownerIds: ['nobody'] }, 'filter.ownerIds holds an id that the directory does not have'],
  [{ ownerIds: ["' OR 1=1"] }, 'filter.ownerIds holds an id that the directory does not have'],
  [{ brandIds: ['skar', ''] }, 'filter.brandIds holds an id that the directory does not have'],
  [{ regionIds: ['skar'] }, 'filter.regionIds holds an id that the directory does not have'],
  [{ locationIds: ['kempen'] }, 'filter.locationIds holds an id that the directory does not have'],
  [{ dueFrom: '13-11-2026' }, 'filter.dueFrom is not a day'],
  [{ dueTo: '2026-02-29' }, 'filter.dueTo is not a day'],
  [{ dueTo: '' }, 'filter.dueTo is not a day'],
  [{ dueFrom: '2026-11-02', dueTo: '2026-11-01' }, 'filter.dueTo is before filter.dueFrom'],
] as [MeasureFilter, string][])('D6: refuses %j, and names the field', (filter, message) => {
  expect(() => read(filter)).toThrow(message);
});

it('D6: reads owners of both kinds, places, days as they are typed, and marks', () => {
  expect(
    read({
      ownerIds: ['planning', 'anouk-peters'],
      brandIds: ['skar'],
      locationIds: ['skar-de-linde'],
      dueFrom: ' 2026-11-13 ',
      dueTo: '2026-11-13',
      late: false,
      realised: true,
    }),
  ).toMatchObject({
    ownerIds: ['planning', 'anouk-peters'],
    brands: ['skar'],
    locationIds: ['skar-de-linde'],
    locationIdsOfRegions: null,
    dueFrom: '2026-11-13',
    dueTo: '2026-11-13',
    late: false,
    realised: true,
  });
});

it.each([
  [['arnhem-noord'], ['skar-de-linde']],
  [
    ['arnhem-noord', 'kempen'],
    ['skar-de-linde', 'kluppluz-de-kei'],
  ],
])('D6: reads the regions %j as the locations %j', (regionIds, expected) => {
  expect(read({ regionIds }).locationIdsOfRegions).toEqual(expected);
});

it('D6: finds nothing of a region without locations, rather than of every place', () => {
  const empty = { id: 'leeg', name: 'Leeg', brandId: 'skar' };
  const known = { ...directory, regions: [...directory.regions, empty] };
  expect(readMeasureFilter({ regionIds: ['leeg'] }, known).locationIdsOfRegions).toEqual([]);
});
