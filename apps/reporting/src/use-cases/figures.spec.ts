import { readFileSync } from 'node:fs';
import { publicViewer, viewerOfStaff, type StaffViewer } from '@klantreacties/access';
import { parseDirectory } from '@klantreacties/organisation';
import { figuresReadBy } from './figures.ts';

const parsed = parseDirectory(readFileSync('libs/organisation/directory.yaml', 'utf8'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const staff = (id: string, ...roles: StaffViewer['roles']): StaffViewer => {
  const viewer = viewerOfStaff(directory, id);
  if (viewer === null) throw new Error(`There is no ${id}`);
  return { ...viewer, roles: [...viewer.roles, ...roles] };
};
const ofSkar = ['skar-de-linde', 'skar-het-nest'];

describe('figures', () => {
  it.each([
    ['joris-bakker', null, null],
    ['joris-bakker', 'arnhem-zuid', ['skar-het-nest']],
    ['joris-bakker', 'no-region', []],
    ['wim-data', null, null],
    ['els-de-wit', null, ofSkar],
    ['els-de-wit', 'arnhem-zuid', ['skar-het-nest']],
    ['els-de-wit', 'eindhoven', []],
    ['sanne-de-boer', null, ['skar-de-linde']],
    ['sanne-de-boer', 'arnhem-zuid', []],
  ])('for %s, asked of region %s, are of the locations %j', (who, regionId, locationIds) => {
    expect(figuresReadBy(staff(who), directory, regionId)).toMatchObject({ locationIds });
  });

  it.each([
    ['ALL', 'karin-vos'],
    ['ALL', 'renate-smit'],
    ['WITHOUT_RESTRICTED', 'joris-bakker'],
    ['WITHOUT_RESTRICTED', 'wim-data'],
    ['WITHOUT_RESTRICTED', 'els-de-wit'],
    ['WITHOUT_RESTRICTED', 'sanne-de-boer'],
  ])('are %s of restricted reactions for %s', (scope, who) => {
    expect(figuresReadBy(staff(who), directory, null)).toMatchObject({ scope });
  });

  it('leave restricted reactions out for an outside person who is an analyst too', () => {
    const both = figuresReadBy(staff('marijke-terpstra', 'ANALYST'), directory, null);
    expect(both).toMatchObject({ scope: 'WITHOUT_RESTRICTED', locationIds: null });
  });

  it('A8: leave out nothing for an analyst alone, who has every case in the open topics and reads none', () => {
    expect(figuresReadBy(staff('wim-data'), directory, null)).toMatchObject({ staffId: null });
  });

  it.each(['joris-bakker', 'karin-vos', 'renate-smit', 'els-de-wit', 'sanne-de-boer'])(
    'A8: leave out what %s is shut out of, who may be an analyst too',
    (who) => {
      expect(figuresReadBy(staff(who), directory, null)).toMatchObject({ staffId: who });
      expect(figuresReadBy(staff(who, 'ANALYST'), directory, null)).toMatchObject({ staffId: who });
    },
  );

  it.each([
    ['a colleague who manages no place', staff('anouk-peters')],
    ['an outside person', staff('marijke-terpstra')],
    ['a reporter', { kind: 'reporter', reactionId: 'r' } as const],
    ['the public', publicViewer],
  ])('are for nobody else, such as %s', (_who, viewer) => {
    expect(figuresReadBy(viewer, directory, null)).toBeNull();
  });
});
