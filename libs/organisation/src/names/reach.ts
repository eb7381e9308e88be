import type { Directory, Location, Staff } from '../directory.ts';
import type { Place } from '../places-of-staff.ts';

/** The places of a directory, and who belongs to them. */
export class Reach {
  private readonly locationById: Map<string, Location>;
  private readonly managed = new Map<string, string[]>();
  private readonly brandsOfStaff = new Map<string, Set<string>>();
  private readonly brandIds: Set<string>;
  /** Everybody who can sign in, in the order of the directory. */
  readonly active: readonly Staff[];

  constructor(directory: Directory) {
    this.active = directory.staff.filter(({ active }) => active);
    this.locationById = new Map(directory.locations.map((location) => [location.id, location]));
    this.brandIds = new Set(directory.brands.map(({ id }) => id));
    for (const { id, managerId } of directory.locations)
      this.managed.set(managerId, [...(this.managed.get(managerId) ?? []), id]);
    const brandByRegion = new Map(directory.regions.map(({ id, brandId }) => [id, brandId]));
    for (const person of directory.staff)
      this.brandsOfStaff.set(
        person.id,
        new Set([
          ...this.locationsOf(person).flatMap((id) => this.locationById.get(id)?.brandId ?? []),
          ...person.regionIds.flatMap((id) => brandByRegion.get(id) ?? []),
        ]),
      );
  }

  /** The location that was chosen, or null where none is or the directory has it no more. */
  chosen(place: Place): Location | null {
    return place.locationId === null ? null : (this.locationById.get(place.locationId) ?? null);
  }

  /** Whom a weak match may mean: people of these locations or, where none was chosen, of the whole brand; and everybody who works for all. */
  weakly(place: Place, named: readonly Location[]): (person: Staff) => boolean {
    const chosen = this.chosen(place);
    const locations = new Set([...named, ...(chosen === null ? [] : [chosen])]);
    return (person) =>
      this.worksForAll(person) ||
      [...locations].some((location) => this.worksAt(person, location)) ||
      (chosen === null && this.worksIn(person, place.brandId));
  }

  /** Whether somebody works at a location, for its region, or for no place of their own. */
  worksAt(person: Staff, location: Location): boolean {
    return (
      person.locationIds.includes(location.id) ||
      location.managerId === person.id ||
      person.regionIds.includes(location.regionId) ||
      this.hasNoPlace(person)
    );
  }

  /** Whether somebody works for a brand or for no place of their own; every brand where this one is not known. */
  worksIn(person: Staff, brandId: string): boolean {
    return (
      this.hasNoPlace(person) ||
      !this.brandIds.has(brandId) ||
      (this.brandsOfStaff.get(person.id)?.has(brandId) ?? false)
    );
  }

  /** Everybody who can sign in and manages a location. */
  get managers(): Staff[] {
    return this.active.filter(({ id }) => this.managed.has(id));
  }

  /** Whether somebody manages a location. */
  managesAny(person: Staff): boolean {
    return this.managed.has(person.id);
  }

  // Departments, P&K, management and who has no place: they may be meant wherever it happened.
  private worksForAll(person: Staff): boolean {
    return this.hasNoPlace(person) || person.departmentId !== null || person.regionIds.length > 0;
  }

  private hasNoPlace(person: Staff): boolean {
    return (
      (this.locationsOf(person).length === 0 && person.regionIds.length === 0) ||
      person.roles.some((role) => ['QUALITY', 'QUALITY_LEAD', 'DIRECTOR'].includes(role))
    );
  }

  private locationsOf(person: Staff): string[] {
    return [...person.locationIds, ...(this.managed.get(person.id) ?? [])];
  }
}
