import { directory } from '../../../test/a-case.ts';
import { readFilter } from './read-filter.ts';
import type { WorkListFilter } from './work-list-filter.ts';

const today = '2026-11-13';
const read = (filter: WorkListFilter) => readFilter(filter, directory, today);
const many = (n: number) => Array.from({ length: n }, () => 'skar');

it.each([
  [{ states: [] }, 'filter.states does not hold 1 to 100 values'],
  [{ categories: [] }, 'filter.categories does not hold 1 to 100 values'],
  [{ brandIds: many(101) }, 'filter.brandIds does not hold 1 to 100 values'],
  [
    { brandIds: ['skar', 'nowhere'] },
    'filter.brandIds holds an id that the directory does not have',
  ],
  [{ regionIds: [] }, 'filter.regionIds does not hold 1 to 100 values'],
  [
    { regionIds: ['kempen', 'skar'] },
    'filter.regionIds holds an id that the directory does not have',
  ],
  [{ locationIds: [''] }, 'filter.locationIds holds an id that the directory does not have'],
  [{ handlerIds: ["' OR 1=1"] }, 'filter.handlerIds holds an id that the directory does not have'],
  [
    { handlerId: "' OR 1=1" },
    'filter.handlerId is not an id: letters, digits, - and _, at most 64',
  ],
  [
    { kind: 'COMPLAINT', kinds: ['COMPLIMENT'] },
    'filter.kind stands beside filter.kinds: give one of the two',
  ],
  [
    { submittedFrom: '2026-11-02', submittedTo: '2026-11-01' },
    'filter.submittedTo is before filter.submittedFrom',
  ],
  [
    { closedFrom: '2026-11-02', closedTo: '2026-11-01' },
    'filter.closedTo is before filter.closedFrom',
  ],
  [{ closedTo: '0000-01-01' }, 'filter.closedTo is not a day'],
  [{ submittedFrom: '13-11-2026' }, 'filter.submittedFrom is not a day'],
  [{ submittedTo: '2026-02-29' }, 'filter.submittedTo is not a day'],
  [{ closedFrom: '' }, 'filter.closedFrom is not a day'],
  ...['-1', '367', '', '7 dagen', '1e2', '0x7'].map((settlementWithinDays) => [
    { settlementWithinDays },
    'filter.settlementWithinDays is not a number from 0 to 366',
  ]),
  ...[
    ...['0000-06-01T00:00:00Z', '0001-06-01T00:00:00Z', '9999-12-31T23:59:59-01:00', ''],
    ...['gisteren', '2026-11-13', '2026-02-30T09:00:00Z', '2026-11-13T09:00:00'],
  ].map((changedSince) => [{ changedSince }, 'filter.changedSince is not an instant']),
] as [WorkListFilter, string][])('D6: refuses %j, and names the field', (filter, message) => {
  expect(() => read(filter)).toThrow(message);
});

it('D6: reads lists, one value beside them, days and who has left', () => {
  const given = {
    brandIds: many(100),
    state: 'CLOSED',
    submittedFrom: today,
    submittedTo: today,
  } as const;
  const filter = read({
    ...given,
    brandIds: [...given.brandIds],
    settlementWithinDays: '0',
    handlerHasLeft: true,
  });
  expect(filter).toMatchObject({ states: ['CLOSED'], submittedTo: today, settleBy: today });
  expect(filter.brands).toHaveLength(100);
  expect(filter.handlerNotAmong).toContain('karin-vos');
  expect(read({})).toMatchObject({ states: null, brands: null, handlerNotAmong: null });
});

it('D6: tidies what was typed before it judges', () => {
  expect(
    read({
      submittedFrom: ' 2026-11-13\u200b',
      settlementWithinDays: ' 7 ',
      changedSince: '\u202a2026-11-13T10:00:00+01:00\u202c ',
    }),
  ).toMatchObject({
    submittedFrom: today,
    settleBy: '2026-11-20',
    changedSince: new Date('2026-11-13T09:00:00Z'),
  });
});

it.each([
  [['kempen'], ['kluppluz-de-kei']],
  [
    ['arnhem-noord', 'eindhoven', 'eindhoven'],
    ['skar-de-linde', 'korein-de-vlieger'],
  ],
])('D6: reads the regions %j as the locations %j', (regionIds, expected) => {
  const { locationIdsOfRegions, locationIds } = read({
    regionIds,
    locationIds: ['skar-het-nest'],
  });
  // Both hold, so a location elsewhere is not added to those of a region.
  expect([locationIdsOfRegions, locationIds]).toEqual([expected, ['skar-het-nest']]);
});

it('D6: finds nothing of a region without locations, rather than of every place', () => {
  const empty = { id: 'leeg', name: 'Leeg', brandId: 'skar' };
  const known = { ...directory, regions: [...directory.regions, empty] };
  expect(readFilter({ regionIds: ['leeg'] }, known, today).locationIdsOfRegions).toEqual([]);
});
