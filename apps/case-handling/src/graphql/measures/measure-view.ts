import { brandById, locationById, staffById, type Directory } from '@klantreacties/organisation';
import { daysBetween } from '@klantreacties/procedure';
import type { ListedMeasure } from '../../use-cases/case/measures.ts';
import type { AgreedMeasure, MeasureOwner, MeasurePlace } from './measure-types.ts';

/** A measure as staff see it, without its case. */
export function showMeasure(
  measure: ListedMeasure,
  { directory, today }: { directory: Directory; today: string },
): Omit<AgreedMeasure, 'case'> {
  const { id, description, dueOn, realisedOn } = measure;
  return {
    id,
    description,
    owner: ownerOf(measure, directory),
    dueOn,
    realisedOn,
    late: realisedOn === null && dueOn < today,
    daysLeft: realisedOn === null ? daysBetween(today, dueOn) : null,
    place: placeOf(measure, directory),
  };
}

function ownerOf({ ownerId: id, owner }: ListedMeasure, directory: Directory): MeasureOwner {
  const department = directory.departments.find((candidate) => candidate.id === id);
  if (department !== undefined)
    return { id, name: department.name, function: null, hasLeft: false };
  const person = staffById(directory, id);
  if (person === null) return { id, name: null, function: owner, hasLeft: true };
  return { id, name: person.name, function: person.function, hasLeft: !person.active };
}

function placeOf({ brand, locationId }: ListedMeasure, directory: Directory): MeasurePlace {
  const location = locationId === null ? null : locationById(directory, locationId);
  const regionId = location?.regionId ?? null;
  return {
    brandId: brand,
    brandName: brandById(directory, brand)?.name ?? null,
    locationId,
    locationName: location?.name ?? null,
    regionId,
    regionName: directory.regions.find(({ id }) => id === regionId)?.name ?? null,
  };
}
