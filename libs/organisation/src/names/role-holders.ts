import type { Location, Staff } from '../directory.ts';
import type { IndexOfNames } from './index-of-names.ts';
import type { Place } from '../places-of-staff.ts';
import type { Role } from './roles.ts';

/** Who has a role: all of them, and the one whom it can only mean, if there is one. */
export interface Holders {
  all: Staff[];
  only: Staff | null;
}

/** Where a role is looked for. */
export interface RolePlace {
  place: Place;
  locations: readonly Location[];
  regionIds: ReadonlySet<string>;
}

const nobody: Holders = { all: [], only: null };

/**
 * Everybody who has the roles that were written, at the locations; where nobody has and one person
 * of the brand does, that one. A bare "manager" is the one of the location, a bare "medewerker" somebody of a group.
 */
export function holdersOf(
  index: IndexOfNames,
  written: ReadonlySet<Role>,
  where: RolePlace,
): Holders {
  if (written.size === 0) return nobody;
  const roles = asMeant(written);
  const managers =
    roles.has('MANAGER') || roles.has('LOCATION_MANAGER') ? index.reach.managers : [];
  const candidates = [...new Set([...index.roles.withAny(roles), ...managers])];
  const named = candidates.filter(({ regionIds }) =>
    regionIds.some((id) => where.regionIds.has(id)),
  );
  if (roles.has('REGIONAL_MANAGER') && named.length > 0) return among(index, named, roles, []);
  if (where.locations.length > 0) {
    const here = candidates.filter((person) =>
      where.locations.some((location) => index.reach.worksAt(person, location)),
    );
    const found = among(index, here, roles, where.locations);
    if (found.all.length > 0) return found;
  }
  const inBrand = candidates.filter((person) => index.reach.worksIn(person, where.place.brandId));
  const found = among(index, inBrand, roles, null);
  return where.locations.length === 0 || found.all.length === 1 ? found : nobody;
}

function asMeant(written: ReadonlySet<Role>): ReadonlySet<Role> {
  const roles = new Set(written);
  if (roles.has('LOCATION_MANAGER') || roles.has('REGIONAL_MANAGER')) roles.delete('MANAGER');
  if (roles.size !== 1) return roles;
  if (roles.has('MANAGER')) return new Set(['LOCATION_MANAGER']);
  if (roles.has('EMPLOYEE')) return new Set(['GROUP_STAFF']);
  return roles;
}

// Who has all roles that were written; where nobody has all of them, who has one.
function among(
  index: IndexOfNames,
  people: readonly Staff[],
  written: ReadonlySet<Role>,
  locations: readonly Location[] | null,
): Holders {
  const roles = [...written];
  const has = (person: Staff, role: Role) =>
    index.roles.of(person.id).has(role) ||
    ((role === 'MANAGER' || role === 'LOCATION_MANAGER') && manages(index, person, locations));
  const all = people.filter((person) => roles.every((role) => has(person, role)));
  if (all.length === 0) {
    const some = people.filter((person) => roles.some((role) => has(person, role)));
    return roles.length > 1 ? { all: some, only: null } : nobody;
  }
  const exact = all.filter((person) => !isHigherOrLower(index.roles.of(person.id), written));
  return { all, only: exact.length === 1 ? exact[0]! : all.length === 1 ? all[0]! : null };
}

// Who manages a location is known by the location, not by the title alone.
function manages(
  index: IndexOfNames,
  person: Staff,
  locations: readonly Location[] | null,
): boolean {
  return locations === null
    ? index.reach.managesAny(person)
    : locations.some(({ managerId }) => managerId === person.id);
}

// A bestuurder is above the directeur, an assistant below the manager: both may be meant, less surely.
function isHigherOrLower(held: ReadonlySet<Role>, roles: ReadonlySet<Role>): boolean {
  const besides = (role: Role) => held.has(role) && !roles.has(role);
  return besides('ASSISTANT') || besides('TRAINEE') || (roles.has('DIRECTOR') && besides('BOARD'));
}
