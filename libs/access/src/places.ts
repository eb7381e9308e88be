import type { Directory } from '@klantreacties/organisation';
import { figuresOf, type places } from './read-rights.ts';
import type { StaffViewer, Viewer } from './viewer.ts';

/** The locations of the places that somebody reads of; null for every place, also where none was named. */
export function locationIdsOf(
  { id, regionIds }: StaffViewer,
  of: keyof typeof places,
  { locations }: Directory,
): string[] | null {
  switch (of) {
    case 'EVERY_PLACE':
      return null;
    case 'PLACES_THEY_MANAGE':
      return locations
        .filter(({ managerId, regionId }) => managerId === id || regionIds.includes(regionId))
        .map((location) => location.id);
    case 'NO_PLACE':
      return [];
  }
}

/** Of which locations somebody reads figures; null for every place, and an empty list for who reads none. */
export const figuresLocationIdsOf = (viewer: Viewer, directory: Directory): string[] | null =>
  viewer.kind === 'staff' ? locationIdsOf(viewer, figuresOf(viewer), directory) : [];
