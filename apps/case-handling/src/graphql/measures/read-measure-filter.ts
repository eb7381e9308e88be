import type { Directory } from '@klantreacties/organisation';
import type { MeasureFilter as Filter } from '../../use-cases/case/measures.ts';
import {
  checkKnown,
  checkOrder,
  checkValues,
  locationIdsOfRegions,
  readDay,
} from '../case/filter-values.ts';
import type { MeasureFilter } from './measure-filter.ts';

/** What a filter of the graph asks. Throws a refusal that names the field for what cannot be asked. */
export function readMeasureFilter(given: MeasureFilter, directory: Directory): Filter {
  const { ownerIds, brandIds, regionIds, locationIds, late, realised } = given;
  const { staff, departments, brands, regions, locations } = directory;
  for (const [field, ids, those] of [
    ['filter.ownerIds', ownerIds, [...staff, ...departments]],
    ['filter.brandIds', brandIds, brands],
    ['filter.regionIds', regionIds, regions],
    ['filter.locationIds', locationIds, locations],
  ] as const) {
    checkValues(field, ids);
    checkKnown(field, ids, those);
  }
  const dueFrom = readDay('filter.dueFrom', given.dueFrom);
  const dueTo = readDay('filter.dueTo', given.dueTo);
  checkOrder('filter.dueFrom', dueFrom, 'filter.dueTo', dueTo);
  return {
    ownerIds: ownerIds ?? null,
    brands: brandIds ?? null,
    locationIds: locationIds ?? null,
    locationIdsOfRegions: locationIdsOfRegions(regionIds, directory),
    dueFrom,
    dueTo,
    late: late ?? null,
    realised: realised ?? null,
  };
}
