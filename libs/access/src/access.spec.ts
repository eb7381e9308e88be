import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { caseScopeOf, isCaseId, mayReadFigures, publicViewer, viewerOfStaff } from './index.ts';

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

it.each([
  ['0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80', true],
  ['0197F5A2-7C1E-7D3A-9B1F-2F0C5D6E7A80', true],
  ['0197f5a27c1e7d3a9b1f2f0c5d6e7a80', false],
  ['0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80\n', false],
  ["' OR 1=1 --", false],
  ['', false],
])('"%s" may be the id of a case: %s', (text, expected) => {
  expect(isCaseId(text)).toBe(expected);
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
  it.each([
    ['karin-vos', { reach: 'ALL', staffId: 'karin-vos', restricted: true }],
    ['renate-smit', { reach: 'ALL', staffId: 'renate-smit', restricted: true }],
    ['joris-bakker', { reach: 'ALL', staffId: 'joris-bakker', restricted: false }],
    ['sanne-de-boer', { reach: 'ASSIGNED', staffId: 'sanne-de-boer' }],
    ['wim-data', { reach: 'ASSIGNED', staffId: 'wim-data' }],
    ['pieter-zwart', { reach: 'CALLED_IN', staffId: 'pieter-zwart' }],
  ])('of %s is %o', (id, scope) => {
    expect(caseScopeOf(staff(id))).toEqual(scope);
  });

  it('is one reaction for a reporter and none for the public', () => {
    expect(caseScopeOf({ kind: 'reporter', reactionId: 'r' })).toEqual({
      reach: 'REACTION',
      reactionId: 'r',
    });
    expect(caseScopeOf(publicViewer)).toEqual({ reach: 'NONE' });
  });
});

describe('roles', () => {
  it('show figures to P&K, management and analysts alone', () => {
    expect(mayReadFigures(staff('wim-data'))).toBe(true);
    expect(mayReadFigures(staff('sanne-de-boer'))).toBe(false);
    expect(mayReadFigures({ kind: 'reporter', reactionId: 'r' })).toBe(false);
  });
});
