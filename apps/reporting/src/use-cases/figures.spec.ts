import { publicViewer, type StaffViewer } from '@klantreacties/access';
import { figuresScopeOf, leavesOutFor } from './figures.ts';

const withRole = (role: StaffViewer['roles'][number]): StaffViewer => ({
  kind: 'staff',
  id: 'someone',
  superiorIds: [],
  locationIds: [],
  regionIds: [],
  brandIds: [],
  roles: [role],
});

describe('figures', () => {
  it.each(['QUALITY_LEAD', 'DIRECTOR'] as const)('are of every reaction for a %s', (role) => {
    expect(figuresScopeOf(withRole(role))).toBe('ALL');
  });

  it.each(['QUALITY', 'ANALYST'] as const)('leave restricted reactions out for a %s', (role) => {
    expect(figuresScopeOf(withRole(role))).toBe('WITHOUT_RESTRICTED');
  });

  it('A8: leave out nothing for an analyst alone, who has every case in the open topics and reads none', () => {
    expect(leavesOutFor(withRole('ANALYST'))).toBeNull();
  });

  it.each(['QUALITY', 'QUALITY_LEAD', 'DIRECTOR'] as const)(
    'A8: leave out what a %s is shut out of, who may be an analyst too',
    (role) => {
      expect(leavesOutFor(withRole(role))).toBe('someone');
      expect(leavesOutFor({ ...withRole('ANALYST'), roles: ['ANALYST', role] })).toBe('someone');
    },
  );

  it('are for nobody else', () => {
    expect(figuresScopeOf(publicViewer)).toBeNull();
    expect(figuresScopeOf({ kind: 'reporter', reactionId: 'r' })).toBeNull();
    expect(figuresScopeOf({ ...withRole('DIRECTOR'), roles: [] })).toBeNull();
  });
});
