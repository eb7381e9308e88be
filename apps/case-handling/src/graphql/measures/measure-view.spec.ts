import { directory } from '../../../test/a-case.ts';
import type { ListedMeasure } from '../../use-cases/case/measures.ts';
import { showMeasure } from './measure-view.ts';

const measure: ListedMeasure = {
  id: '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80',
  description: 'Ouders krijgen op tijd bericht.',
  ownerId: 'anouk-peters',
  owner: 'pedagogisch medewerker',
  dueOn: '2026-11-12',
  realisedOn: null,
  brand: 'skar',
  locationId: 'skar-de-linde',
  caseId: null,
};
const shown = (given: Partial<ListedMeasure> = {}, known = directory) =>
  showMeasure({ ...measure, ...given }, { directory: known, today: '2026-11-13' });

it.each([
  ['2026-11-12', null, true, -1],
  ['2026-11-13', null, false, 0],
  ['2026-11-14', null, false, 1],
  ['2026-11-12', '2026-11-13', false, null],
])(
  'D6: a measure for %s, done on %s, is late: %s, with %s days left',
  (dueOn, realisedOn, late, daysLeft) => {
    expect(shown({ dueOn, realisedOn })).toMatchObject({ dueOn, realisedOn, late, daysLeft });
  },
);

describe('the owner of a measure', () => {
  const id = 'anouk-peters';
  it('D6: is a colleague with name and function', () => {
    const [name, work] = ['Anouk Peters', 'pedagogisch medewerker'];
    expect(shown().owner).toEqual({ id, name, function: work, hasLeft: false });
  });

  it('D6: is marked where they are not active any more', () => {
    const staff = directory.staff.map((one) => ({ ...one, active: one.id !== id }));
    expect(shown({}, { ...directory, staff }).owner).toMatchObject({
      name: 'Anouk Peters',
      hasLeft: true,
    });
  });

  it('D6: has the function of then where the directory has them no more', () => {
    const staff = directory.staff.filter((one) => one.id !== id);
    expect(shown({ owner: 'invaller' }, { ...directory, staff }).owner).toEqual({
      ...{ id, name: null, function: 'invaller', hasLeft: true },
    });
  });

  it('D6: is a department, which has no function', () => {
    expect(shown({ ownerId: 'planning' }).owner).toEqual({
      ...{ id: 'planning', name: 'Klantadvies en planning', function: null, hasLeft: false },
    });
  });
});

it('D6: its place is named as far as the reporter and the directory did', () => {
  expect(shown().place).toEqual({
    ...{ brandId: 'skar', brandName: 'Skar' },
    ...{ locationId: 'skar-de-linde', locationName: 'De Linde' },
    ...{ regionId: 'arnhem-noord', regionName: 'Arnhem Noord' },
  });
  expect(shown({ locationId: null }).place).toMatchObject({ locationName: null, regionId: null });
  expect(shown({ locationId: 'van-toen', brand: 'van-toen' }).place).toMatchObject({
    ...{ brandName: null, locationId: 'van-toen', locationName: null, regionName: null },
  });
});
