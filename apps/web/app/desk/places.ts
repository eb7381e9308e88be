import type { DirectoryPlacesQuery } from '@klantreacties/operations';

/** Something with a name that can be chosen; `within` is the name of what it belongs to. */
export interface Named {
  id: string;
  name: string;
  within?: string;
}

/** Every place of the directory with its name. */
export interface Places {
  brands: Named[];
  /** Those that have a location. */
  regions: Named[];
  locations: (Named & { regionId: string })[];
}

/** The places as the graph lists them: by brand, then as the directory has them. */
export function placesOf({ brands }: DirectoryPlacesQuery): Places {
  const locations = brands.flatMap(({ name: within, locations: those }) =>
    those.map((location) => ({ ...location, within })),
  );
  const regions = new Map(
    locations.map(({ regionId, regionName, within }): [string, Named] => [
      regionId,
      { id: regionId, name: regionName ?? regionId, within },
    ]),
  );
  return {
    brands: brands.map(({ id, name }) => ({ id, name })),
    regions: [...regions.values()],
    locations: locations.map(({ id, name, within, regionId }) => ({ id, name, within, regionId })),
  };
}

/** The name of what has an id; the id itself where it is in the directory no more. */
export const nameIn = (those: readonly Named[], id: string): string =>
  those.find((one) => one.id === id)?.name ?? id;
