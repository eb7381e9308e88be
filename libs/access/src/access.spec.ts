import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import {
  caseScopeOf,
  figuresLocationIdsOf,
  publicViewer,
  readCaseId,
  viewerOfStaff,
  type Viewer,
} from './index.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const staff = (id: string) => {
  const viewer = viewerOfStaff(directory, id);
  if (viewer === null) throw new Error(`${id} is not there`);
  return viewer;
};

const id = '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80';

it.each([
  [id, id],
  [id.toUpperCase(), id],
  [`${id}\n`, id],
  [`\u00a0{${id.toUpperCase()}}`, id],
  [`urn:uuid:${id}`, id],
  ['0197f5a27c1e7d3a9b1f2f0c5d6e7a80', null],
  [`${id} ${id}`, null],
  [`${id}0`, null],
  ["' OR 1=1 --", null],
  ['', null],
])('B6: %j is the id of the case %s', (given, read) => {
  expect(readCaseId(given)).toBe(read);
});

describe('the viewer', () => {
  it('carries everyone above and every place of a staff member', () => {
    expect(staff('anouk-peters')).toMatchObject({
      superiorIds: ['sanne-de-boer', 'els-de-wit', 'renate-smit', 'hanneke-blom'],
      locationIds: ['skar-de-linde'],
      brandIds: ['skar'],
    });
    expect(staff('els-de-wit').brandIds).toEqual(['skar']);
  });

  it('is nobody for an account that the directory does not have or that is not active', () => {
    expect(viewerOfStaff(directory, 'nobody')).toBeNull();
    const gone = directory.staff.map((one) => ({ ...one, active: one.id !== 'wim-data' }));
    expect(viewerOfStaff({ ...directory, staff: gone }, 'wim-data')).toBeNull();
  });
});

describe('the scope of cases', () => {
  // Late in the evening of the 30th in UTC it is the 1st in Amsterdam.
  const today = { directory, now: new Date('2026-11-30T23:30:00Z') };
  const qualityIds = ['karin-vos', 'joris-bakker', 'fatma-kaya'];
  it.each([
    ['karin-vos', { reach: 'ALL', staffId: 'karin-vos', restricted: true }],
    [
      'renate-smit',
      { reach: 'STANDS_IN', staffId: 'renate-smit', qualityIds, escalatedUntil: '2026-12-04' },
    ],
    [
      'els-de-wit',
      {
        reach: 'REGION',
        staffId: 'els-de-wit',
        locationIds: ['skar-de-linde', 'skar-het-nest'],
        escalatedUntil: '2026-12-08',
      },
    ],
    ['joris-bakker', { reach: 'ALL', staffId: 'joris-bakker', restricted: false }],
    ['sanne-de-boer', { reach: 'ASSIGNED', staffId: 'sanne-de-boer' }],
    ['wim-data', { reach: 'ASSIGNED', staffId: 'wim-data' }],
    ['pieter-zwart', { reach: 'CALLED_IN', staffId: 'pieter-zwart' }],
  ])('of %s is %o', (id, scope) => {
    expect(caseScopeOf(staff(id), today)).toEqual(scope);
  });

  it('is one reaction for a reporter and none for the public', () => {
    expect(caseScopeOf({ kind: 'reporter', reactionId: 'r' }, today)).toEqual({
      reach: 'REACTION',
      reactionId: 'r',
    });
    expect(caseScopeOf(publicViewer, today)).toEqual({ reach: 'NONE' });
  });
});

describe('figures', () => {
  const placesOf = (viewer: Viewer) => figuresLocationIdsOf(viewer, directory);

  it.each(['joris-bakker', 'karin-vos', 'renate-smit', 'wim-data'])(
    'are of every place for %s: P&K, management and analysts',
    (id) => {
      expect(placesOf(staff(id))).toBeNull();
    },
  );

  it('are of their locations for who manages a location or a region, and of more by a role', () => {
    expect(placesOf(staff('sanne-de-boer'))).toEqual(['skar-de-linde']);
    expect(placesOf(staff('els-de-wit'))).toEqual(['skar-de-linde', 'skar-het-nest']);
    expect(placesOf({ ...staff('els-de-wit'), roles: ['ANALYST'] })).toBeNull();
  });

  it('are of no place for everybody else, and for an outside person wherever they work', () => {
    expect(placesOf(staff('anouk-peters'))).toEqual([]);
    expect(placesOf({ ...staff('sanne-de-boer'), roles: ['OUTSIDE'] })).toEqual([]);
    expect(placesOf({ kind: 'reporter', reactionId: 'r' })).toEqual([]);
    expect(placesOf(publicViewer)).toEqual([]);
  });
});
