import {
  distanceFrom,
  distances,
  foundByName,
  type Directory,
  type Staff,
} from '@klantreacties/organisation';
import type { Case } from './case.ts';
import { assignHandler } from './commands/assign-handler.ts';
import type { Looking } from './define-command.ts';
import { suitabilityBy, type Suitability } from './handler-rules.ts';
import { placeOf } from './match-people.ts';
import { isOffered } from './perform.ts';

/** Somebody of the directory, for who chooses a handler. */
export interface Candidate extends Suitability {
  person: Staff;
}

const byName = new Intl.Collator('nl');

// A directory is replaced whole and never changed, so its order holds as long as it does.
const inOrder = new WeakMap<Directory, readonly Staff[]>();

function staffByName(directory: Directory): readonly Staff[] {
  const known = inOrder.get(directory);
  if (known !== undefined) return known;
  const sorted = directory.staff.toSorted((a, b) => byName.compare(a.name, b.name));
  inOrder.set(directory, sorted);
  return sorted;
}

/**
 * Everybody of the directory whom a name finds, by the rules of `assignHandler`: first who can be assigned, of these who
 * works nearest to what the reaction is about, then by name. Null for who cannot assign a handler now: why somebody may
 * not handle tells who may be involved (docs/domain.md section 4).
 */
export function candidatesFor(record: Case, context: Looking, typed: string): Candidate[] | null {
  if (!isOffered(record, assignHandler, context)) return null;
  const { directory } = context;
  const isFound = foundByName(typed);
  const suitability = suitabilityBy(record, context);
  const distanceOf = distanceFrom(directory, placeOf(record.reaction));
  const ranked = staffByName(directory)
    .filter(({ name }) => isFound(name))
    .map((person) => {
      const candidate = { person, ...suitability(person) };
      const behind = candidate.reasons.length === 0 ? 0 : distances.length;
      return { candidate, rank: behind + distances.indexOf(distanceOf(person.id)) };
    });
  // Sorting is stable, so that those of one rank stay by name.
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}
