import { locationById, type Directory, type Location } from './directory.ts';

/** Where a reaction is about: its brand, and its location where given. */
export interface Place {
  brandId: string;
  locationId: string | null;
}

/** Where somebody works and what they manage, as the directory has it. */
export interface PlacesOfStaff {
  locations: readonly Location[];
  regions: readonly Directory['regions'][number][];
  department: Directory['departments'][number] | null;
}

const nowhere: PlacesOfStaff = { locations: [], regions: [], department: null };

// A directory is replaced whole and never changed, so its index holds as long as it does.
const indexes = new WeakMap<Directory, ReadonlyMap<string, PlacesOfStaff>>();

/** The places of somebody, each in the order of the directory; none of who is not in it. */
export function placesOfStaff(directory: Directory, staffId: string): PlacesOfStaff {
  const index = indexes.get(directory) ?? indexOf(directory);
  indexes.set(directory, index);
  return index.get(staffId) ?? nowhere;
}

function indexOf({ staff, locations, regions, departments }: Directory) {
  const managed = Map.groupBy(locations, ({ managerId }) => managerId);
  const byId = new Map(locations.map((location) => [location.id, location]));
  return new Map(
    staff.map(({ id, locationIds, regionIds, departmentId }): [string, PlacesOfStaff] => {
      const worksAt = locationIds.flatMap((one) => byId.get(one) ?? []);
      return [
        id,
        {
          locations: [...new Set([...worksAt, ...(managed.get(id) ?? [])])],
          regions: regions.filter((region) => regionIds.includes(region.id)),
          department: departments.find((one) => one.id === departmentId) ?? null,
        },
      ];
    }),
  );
}

/** How far somebody works from where a reaction is about, the nearest first. */
export const distances = [
  'AT_LOCATION',
  'IN_REGION',
  'OF_BRAND',
  'WITHOUT_A_PLACE',
  'ELSEWHERE',
] as const;
export type Distance = (typeof distances)[number];

/** How far each works from a place. Who has no place of their own works for all, and so is nearer than another brand. */
export function distanceFrom(directory: Directory, place: Place): (staffId: string) => Distance {
  const chosen = place.locationId === null ? null : locationById(directory, place.locationId);
  return (staffId) => {
    const { locations, regions } = placesOfStaff(directory, staffId);
    if (locations.length === 0 && regions.length === 0) return 'WITHOUT_A_PLACE';
    if (chosen !== null && locations.includes(chosen)) return 'AT_LOCATION';
    const isInRegion = (id: string) => id === chosen?.regionId;
    if (locations.some(({ regionId }) => isInRegion(regionId))) return 'IN_REGION';
    if (regions.some(({ id }) => isInRegion(id))) return 'IN_REGION';
    const isOfBrand = ({ brandId }: { brandId: string }) => brandId === place.brandId;
    return locations.some(isOfBrand) || regions.some(isOfBrand) ? 'OF_BRAND' : 'ELSEWHERE';
  };
}
