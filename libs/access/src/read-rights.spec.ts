import { staffRoles } from '@klantreacties/procedure';
import { isInScope, readRightOf, readRights, readsPart, type CaseScope } from './index.ts';

const id = '0197f5a2-7c1e-7d3a-9b1f-2f0c5d6e7a80';
const record = { id, restricted: false, handlerId: null, calledIn: [], shutOut: [] };

describe('the table of rights', () => {
  it('has one row for each role, and the last for everybody', () => {
    const roles = readRights.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set([...staffRoles.names, null]));
    expect(roles).toHaveLength(staffRoles.names.length + 1);
    expect(roles.at(-1)).toBeNull();
  });

  it('gives who has several roles the first of them', () => {
    expect(readRightOf(['QUALITY', 'QUALITY_LEAD']).role).toBe('QUALITY_LEAD');
    expect(readRightOf(['DIRECTOR', 'OUTSIDE']).reach).toBe('CALLED_IN');
    expect(readRightOf([])).toMatchObject({ reach: 'ASSIGNED', restricted: false });
  });

  it('gives a part to whoever has it by any role', () => {
    expect(readsPart(['OUTSIDE', 'ANALYST'], 'FIGURES')).toBe(true);
    expect(readsPart(['ANALYST'], 'LETTERS')).toBe(false);
    expect(readsPart([], 'FIGURES')).toBe(false);
  });
});

describe('a case is in scope', () => {
  const me = 'fatma-kaya';
  const scopes: [CaseScope, object, boolean][] = [
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
    [{ reach: 'ALL', staffId: me, restricted: false }, {}, true],
    [{ reach: 'ALL', staffId: me, restricted: false }, { restricted: true }, false],
    [{ reach: 'ALL', staffId: me, restricted: true }, { restricted: true }, true],
    [{ reach: 'ALL', staffId: me, restricted: true }, { shutOut: [me] }, false],
  ];
  it.each(scopes)('%j of %j: %s', (scope, given, expected) => {
    expect(isInScope(scope, { ...record, ...given })).toBe(expected);
  });
});
