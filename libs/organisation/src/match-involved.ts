import { locationById, type Directory, type Staff } from './directory.ts';

const skipped = new Set(
  "van v de d den der ter ten te el het 't vd juf juffrouw meester mevrouw meneer mw dhr leidster".split(
    ' ',
  ),
);

/**
 * Staff whom a parent may have meant by `name`: the people, management and regional manager of the
 * location, and whoever works for all of them (departments, director); everyone when the place is not
 * known. Compared without accents, capitals, infixes and forms of address; a first name or a surname
 * alone is enough, since every match is only presumed until P&K settles it.
 */
export function matchInvolved(
  directory: Directory,
  name: string,
  locationId: string | null,
): string[] {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return [];
  return directory.staff
    .filter((person) => person.active && belongsTo(directory, person, locationId))
    .filter((person) => {
      const known = wordsOf(person.name);
      return wanted.every((word) =>
        known.some((part) => part === word || (word.length === 1 && part.startsWith(word))),
      );
    })
    .map((person) => person.id);
}

function belongsTo(directory: Directory, person: Staff, locationId: string | null): boolean {
  const location = locationId === null ? null : locationById(directory, locationId);
  if (location === null) return true;
  return (
    person.locationIds.includes(location.id) ||
    person.regionIds.includes(location.regionId) ||
    person.id === location.managerId ||
    (person.locationIds.length === 0 && person.regionIds.length === 0)
  );
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '' && !skipped.has(word));
}
