import {
  hasRole,
  locationById,
  staffById,
  superiorIdsOf,
  type Confidence,
  type Directory,
} from '@klantreacties/organisation';
import type { Case, InvolvedRow } from './case.ts';

/** Whether nobody has settled yet whom a row means. */
export const isOpen = ({ outcome }: InvolvedRow): boolean =>
  outcome === 'PRESUMED' || outcome === 'UNMATCHED';

/** Everyone who is shut out of a case: who is involved in any capacity, also while only presumed. */
export function shutOutOf(record: Case): string[] {
  return [...new Set(record.involved.flatMap(({ staffIds }) => staffIds))];
}

/** Everyone whom a row means, may mean, or meant before it was settled. */
export function whomARowMayMean({ staffIds, found, said }: InvolvedRow): string[] {
  const named = said === null || said.staffId === null ? [] : [said.staffId];
  return [...new Set([...found.map(({ staffId }) => staffId), ...staffIds, ...named])];
}

/** Whoever is involved by what is known now: shut out, or meant by a row that is still open. */
export function whoMayBeInvolved(record: Case): string[] {
  const presumed = record.involved.filter(isOpen).flatMap(whomARowMayMean);
  return [...new Set([...shutOutOf(record), ...presumed])];
}

/** Whether a colleague reports to one of `ids`, directly or further up. */
export function reportsToOneOf(
  directory: Directory,
  staffId: string,
  ids: readonly string[],
): boolean {
  return ids.length > 0 && superiorIdsOf(directory, staffId).some((id) => ids.includes(id));
}

/** Whether a colleague can judge freely: not involved, and not reporting to who is. */
export function isFree(record: Case, staffId: string, directory: Directory): boolean {
  const involved = whoMayBeInvolved(record);
  return !involved.includes(staffId) && !reportsToOneOf(directory, staffId, involved);
}

/** How strongly anything in the case says that a colleague is meant; null where nothing does. */
export function strongestEvidence(record: Case, staffId: string): Confidence | null {
  const evidence = record.involved
    .flatMap(({ found }) => found)
    .filter((one) => one.staffId === staffId);
  if (evidence.length === 0) return null;
  return evidence.some(({ confidence }) => confidence === 'STRONG') ? 'STRONG' : 'WEAK';
}

/**
 * Whether access goes back to a colleague only by two people: matched strongly, or of P&K, management, or
 * the manager of the location that the reaction is about.
 */
export function isGivenBackByTwo(record: Case, staffId: string, directory: Directory): boolean {
  const person = staffById(directory, staffId);
  if (person === null) return false;
  const location =
    record.reaction.locationId === null
      ? null
      : locationById(directory, record.reaction.locationId);
  return (
    strongestEvidence(record, staffId) === 'STRONG' ||
    hasRole(person, 'QUALITY', 'QUALITY_LEAD', 'DIRECTOR') ||
    person.regionIds.length > 0 ||
    location?.managerId === staffId
  );
}
