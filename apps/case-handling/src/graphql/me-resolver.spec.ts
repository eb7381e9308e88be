import 'reflect-metadata';
import { publicViewer, viewerOfStaff, type Viewer } from '@klantreacties/access';
import { directory } from '../../test/a-case.ts';
import type { CaseContext } from './case/case-context.ts';
import { MeResolver } from './me-resolver.ts';

const ask = (viewer: Viewer | null, known = directory) =>
  new MeResolver().me({ viewer, work: { directory: () => known } } as unknown as CaseContext);
const as = (id: string) => ask(viewerOfStaff(directory, id));

describe('who is signed in', () => {
  it('is told who they are, with their roles', () => {
    const { id, name, function: work, roles } = as('joris-bakker');
    const person = directory.staff.find((one) => one.id === 'joris-bakker');
    expect({ id, name, function: work, roles }).toEqual({
      id: 'joris-bakker',
      name: person?.name,
      function: person?.function,
      roles: ['QUALITY'],
    });
  });

  it('is told which locations they manage, themselves or with their region', () => {
    const { managedLocationIds, managedRegionIds } = as('els-de-wit');
    expect(managedRegionIds).toEqual(['arnhem-noord', 'arnhem-zuid']);
    expect(managedLocationIds).toEqual(['skar-de-linde', 'skar-het-nest']);
    expect(as('sanne-de-boer')).toMatchObject({
      managedLocationIds: ['skar-de-linde'],
      managedRegionIds: [],
    });
  });

  it('has nothing to manage at a location where they only work, and none as P&K', () => {
    const { managedLocationIds, managedRegionIds } = as('joris-bakker');
    expect([managedLocationIds, managedRegionIds]).toEqual([[], []]);
    const managers = directory.locations.map(({ managerId }) => managerId);
    const worker = directory.staff.find(
      ({ id, active, locationIds, regionIds }) =>
        active && locationIds.length > 0 && regionIds.length === 0 && !managers.includes(id),
    );
    expect(as(worker?.id ?? '').managedLocationIds).toEqual([]);
  });

  it.each<[string, Viewer]>([
    ['the public', publicViewer],
    ['a reporter', { kind: 'reporter', reactionId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5' }],
  ])('is nobody for %s', (_who, viewer) => {
    expect(() => ask(viewer)).toThrow(
      expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }),
    );
  });

  it('is nobody where the directory has them no more', () => {
    const joris = viewerOfStaff(directory, 'joris-bakker');
    const without = {
      ...directory,
      staff: directory.staff.filter(({ id }) => id !== 'joris-bakker'),
    };
    expect(() => ask(joris, without)).toThrow(
      expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }),
    );
  });
});
