import { publicViewer, type StaffViewer } from '@klantreacties/access';
import { figuresScopeOf } from './figures.ts';

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

  it('are for nobody else', () => {
    expect(figuresScopeOf(publicViewer)).toBeNull();
    expect(figuresScopeOf({ kind: 'reporter', reactionId: 'r' })).toBeNull();
    expect(figuresScopeOf({ ...withRole('DIRECTOR'), roles: [] })).toBeNull();
  });
});
