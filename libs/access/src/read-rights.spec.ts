import { staffRoles, type StaffRole } from '@klantreacties/procedure';
import {
  figuresOf,
  isInScope,
  readRightOf,
  readRights,
  type CaseScope,
  type ReadableCase,
} from './index.ts';

const id = '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80';
const record: ReadableCase = {
  id,
  restricted: false,
  locationId: 'skar-de-linde',
  handlerId: null,
  calledIn: [],
  shutOut: [],
  waitsForDirector: false,
  settlementDueOn: '2026-12-11',
};
const having = (...roles: StaffRole[]) => ({ roles, regionIds: [] });

describe('the table of rights', () => {
  it('has one row for each role, and the last for everybody', () => {
    const roles = readRights.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set([...staffRoles.names, 'REGIONAL_MANAGER', null]));
    expect(roles).toHaveLength(staffRoles.names.length + 2);
    expect(roles.at(-1)).toBeNull();
  });

  it('gives who has several roles the first of them', () => {
    expect(readRightOf(having('QUALITY', 'QUALITY_LEAD')).role).toBe('QUALITY_LEAD');
    expect(readRightOf(having('DIRECTOR', 'OUTSIDE')).reach).toBe('CALLED_IN');
    expect(readRightOf(having())).toMatchObject({ reach: 'ASSIGNED', restricted: false });
  });

  it('makes a regional manager of whoever manages a region and has no role of more', () => {
    const regionIds = ['arnhem-noord'];
    expect(readRightOf({ roles: [], regionIds }).role).toBe('REGIONAL_MANAGER');
    expect(readRightOf({ roles: ['ANALYST'], regionIds }).role).toBe('REGIONAL_MANAGER');
    expect(readRightOf({ roles: ['DIRECTOR'], regionIds }).role).toBe('DIRECTOR');
  });

  it('gives figures of every place to whoever has them by any role', () => {
    expect(figuresOf(having('OUTSIDE', 'ANALYST'))).toBe('EVERY_PLACE');
    expect(figuresOf(having('OUTSIDE'))).toBe('NO_PLACE');
    expect(figuresOf(having())).toBe('PLACES_THEY_MANAGE');
  });
});

describe('a case is in scope', () => {
  const me = 'fatma-kaya';
  const until = { staffId: me, escalatedUntil: '2026-12-04' };
  const region: CaseScope = { reach: 'REGION', locationIds: ['skar-de-linde'], ...until };
  const director: CaseScope = { reach: 'STANDS_IN', qualityIds: ['joris-bakker'], ...until };
  const scopes: [CaseScope, Partial<ReadableCase>, boolean][] = [
    [{ reach: 'NONE' }, {}, false],
    [{ reach: 'REACTION', reactionId: id }, { restricted: true }, true],
    [{ reach: 'REACTION', reactionId: `${id.slice(1)}1` }, {}, false],
    [{ reach: 'ASSIGNED', staffId: me }, { handlerId: me }, true],
    [{ reach: 'ASSIGNED', staffId: me }, { handlerId: me, restricted: true }, false],
    [{ reach: 'ASSIGNED', staffId: me }, { handlerId: me, shutOut: [me] }, false],
    [{ reach: 'ASSIGNED', staffId: me }, { handlerId: 'somebody', calledIn: [me] }, false],
    [{ reach: 'CALLED_IN', staffId: me }, { calledIn: [me], restricted: true }, true],
    [{ reach: 'CALLED_IN', staffId: me }, { handlerId: me }, true],
    [{ reach: 'CALLED_IN', staffId: me }, { calledIn: [me], shutOut: [me] }, false],
    [{ reach: 'CALLED_IN', staffId: me }, { calledIn: ['somebody'] }, false],
    [region, {}, false],
    [region, { settlementDueOn: '2026-12-04' }, true],
    [region, { settlementDueOn: '2026-12-05' }, false],
    [region, { settlementDueOn: '2026-11-01' }, true],
    [region, { settlementDueOn: null }, false],
    [region, { settlementDueOn: '2026-12-04', locationId: 'skar-de-eik' }, false],
    [region, { settlementDueOn: '2026-12-04', locationId: null }, false],
    [region, { settlementDueOn: '2026-12-04', restricted: true }, false],
    [region, { settlementDueOn: '2026-12-04', shutOut: [me] }, false],
    [region, { handlerId: me, locationId: null }, true],
    [region, { handlerId: me, restricted: true }, false],
    [region, { waitsForDirector: true, shutOut: ['joris-bakker'] }, false],
    [director, {}, false],
    [director, { settlementDueOn: '2026-12-04', locationId: null }, true],
    [director, { settlementDueOn: '2026-12-05' }, false],
    [director, { settlementDueOn: null }, false],
    [director, { restricted: true }, true],
    [director, { waitsForDirector: true }, true],
    [director, { shutOut: ['joris-bakker'] }, true],
    [director, { shutOut: ['anouk-peters'] }, false],
    [director, { handlerId: me }, true],
    [director, { restricted: true, shutOut: [me] }, false],
    [{ reach: 'ALL', staffId: me, restricted: false }, {}, true],
    [{ reach: 'ALL', staffId: me, restricted: false }, { restricted: true }, false],
    [{ reach: 'ALL', staffId: me, restricted: true }, { restricted: true }, true],
    [{ reach: 'ALL', staffId: me, restricted: true }, { shutOut: [me] }, false],
  ];
  it.each(scopes)('%j of %j: %s', (scope, given, expected) => {
    expect(isInScope(scope, { ...record, ...given })).toBe(expected);
  });
});
