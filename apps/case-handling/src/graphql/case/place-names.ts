import { placesOfStaff, type Directory } from '@klantreacties/organisation';
import type { WithPlaces } from './place-types.ts';

/** The names of the places of a colleague; none of who is in the directory no more. */
export function placeNamesOf(staffId: string, directory: Directory): WithPlaces {
  const { locations, regions, department } = placesOfStaff(directory, staffId);
  return {
    locationNames: locations.map(({ name }) => name),
    regionNames: regions.map(({ name }) => name),
    departmentName: department?.name ?? null,
  };
}
