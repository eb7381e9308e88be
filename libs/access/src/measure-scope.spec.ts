import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import {
  measureFormOf,
  measureScopeOf,
  viewerOfStaff,
  type MeasureScope,
  type ReadableCase,
} from './index.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const now = new Date('2026-11-30T09:00:00Z');
const shortOf = (id: string, known = directory) => {
  const viewer = viewerOfStaff(known, id);
  if (viewer === null) throw new Error(`${id} is not there`);
  return measureScopeOf(viewer, { directory: known, now }).short;
};
/** The same directory in which somebody has one thing more. */
const having = (id: string, given: Partial<(typeof directory.staff)[number]>) => ({
  ...directory,
  staff: directory.staff.map((one) => (one.id === id ? { ...one, ...given } : one)),
});

describe('the scope of measures', () => {
  it.each([
    ['anouk-peters', ['anouk-peters'], []],
    ['sanne-de-boer', ['sanne-de-boer'], ['skar-de-linde']],
    ['els-de-wit', ['els-de-wit'], ['skar-de-linde', 'skar-het-nest']],
    ['renate-smit', ['renate-smit'], null],
    ['joris-bakker', ['joris-bakker', 'quality'], []],
    ['karin-vos', ['karin-vos', 'quality'], []],
    ['wim-data', ['wim-data'], []],
    ['pieter-zwart', ['pieter-zwart'], []],
  ])('D6: of %s is what %j own, and of the places %j', (id, ownerIds, locationIds) => {
    expect(shortOf(id)).toEqual({ staffId: id, ownerIds, locationIds });
  });

  it('D6: is by who manages a place, not by who works there', () => {
    expect(shortOf('bram-van-dijk').locationIds).toEqual([]);
    const moved = having('sanne-de-boer', { locationIds: ['skar-het-nest'] });
    expect(shortOf('sanne-de-boer', moved).locationIds).toEqual(['skar-de-linde']);
  });

  it('D6: of an outside person is of no place, whatever they manage or direct beside', () => {
    const roles = { roles: ['DIRECTOR' as const, 'OUTSIDE' as const] };
    expect(shortOf('sanne-de-boer', having('sanne-de-boer', roles)).locationIds).toEqual([]);
  });
});

describe('a measure', () => {
  const me = 'sanne-de-boer';
  const record: ReadableCase = {
    id: '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80',
    restricted: false,
    locationId: 'skar-de-linde',
    handlerId: null,
    calledIn: [],
    shutOut: [],
    waitsForDirector: false,
    settlementDueOn: null,
  };
  const owner: MeasureScope = {
    cases: { reach: 'ASSIGNED', staffId: me },
    short: { staffId: me, ownerIds: [me, 'planning'], locationIds: [] },
  };
  const manager: MeasureScope = {
    cases: { reach: 'ASSIGNED', staffId: me },
    short: { staffId: me, ownerIds: [me], locationIds: ['skar-de-linde'] },
  };
  const director: MeasureScope = { ...manager, short: { ...manager.short, locationIds: null } };
  const forms: [string, MeasureScope, string, Partial<ReadableCase>, string | null][] = [
    ['its owner', owner, me, {}, 'SHORT'],
    ['somebody of the department that owns it', owner, 'planning', {}, 'SHORT'],
    ['somebody else', owner, 'mo-el-amrani', {}, null],
    ['an owner who handles the case', owner, me, { handlerId: me }, 'WITH_CASE'],
    ['a handler who owns it not', owner, 'finance', { handlerId: me }, 'WITH_CASE'],
    ['an owner where the case is restricted', owner, me, { restricted: true }, null],
    ['an owner who is shut out', owner, me, { shutOut: [me] }, null],
    ['a handler who is shut out', owner, me, { handlerId: me, shutOut: [me] }, null],
    ['an owner where another one is shut out', owner, me, { shutOut: ['mo-el-amrani'] }, 'SHORT'],
    ['the manager of the place', manager, 'finance', {}, 'SHORT'],
    ['the manager of another place', manager, 'finance', { locationId: 'skar-het-nest' }, null],
    ['a manager where no place was named', manager, 'finance', { locationId: null }, null],
    ['a manager where it is restricted', manager, 'finance', { restricted: true }, null],
    ['a manager who is shut out', manager, 'finance', { shutOut: [me] }, null],
    ['who has every place', director, 'finance', { locationId: null }, 'SHORT'],
    ['who has every place, restricted', director, 'finance', { restricted: true }, null],
    ['who has every place, shut out', director, 'finance', { shutOut: [me] }, null],
  ];
  it.each(forms)('D6: is read by %s as the rule says', (_who, scope, ownerId, given, form) => {
    expect(measureFormOf(scope, { ownerId }, { ...record, ...given })).toBe(form);
  });
});
