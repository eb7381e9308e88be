import {
  staffById,
  whoIsNamedIn,
  whoIsTheReporter,
  whoMayBeNamed,
  whoMayBeMeant,
  type Directory,
  type Meant,
  type Place,
} from '@klantreacties/organisation';
import type { Capacity } from '@klantreacties/procedure';
import { isOutside } from './authority.ts';
import type { Case, InvolvedRow, Reaction } from './case.ts';

/** The rules by which people are matched now; open cases of older rules are matched once more. */
export const matchingRules = 2;

/** Where a reaction is about. */
export const placeOf = ({ brand, locationId }: Reaction): Place => ({ brandId: brand, locationId });

/** What was written about one person of a case. */
export interface Written {
  role: string;
  name: string | null;
}

/** A row about somebody with what was written; outside persons are presumed without being shut out. */
export function rowOf(
  { id, capacity, role, name }: { id: string; capacity: Capacity } & Written,
  found: readonly Meant[],
  directory: Directory,
): InvolvedRow {
  const staffIds = found.map(({ staffId }) => staffId).filter((one) => !isOutside(directory, one));
  const outcome = found.length > 0 ? 'PRESUMED' : 'UNMATCHED';
  return { id, role, name, capacity, outcome, staffIds, found: [...found], said: null };
}

/** Everyone whom the name and role of one person may mean. */
export const meantBy = (
  directory: Directory,
  { name, role }: { name: string | null; role: string | null },
  reaction: Reaction,
): Meant[] => whoMayBeMeant(directory, { name, role }, placeOf(reaction));

type Texts = Pick<Case, 'text' | 'wish' | 'discussedBefore' | 'reporter' | 'supportPerson'>;

/**
 * The reporter and the support person where they may be colleagues, and everyone whom a long text names in
 * full, each as a row; nobody who is already strongly presumed by one of `rows`.
 */
export function otherPeople(
  { reporter, supportPerson, text, wish, discussedBefore }: Texts,
  rows: readonly InvolvedRow[],
  { reaction, directory, newId }: { reaction: Reaction; directory: Directory; newId: () => string },
): InvolvedRow[] {
  const others: InvolvedRow[] = [];
  const add = (capacity: Capacity, found: readonly Meant[], name: string | null) => {
    if (found.length > 0)
      others.push(rowOf({ id: newId(), capacity, role: '', name }, found, directory));
  };
  if (reporter !== null)
    add('REPORTER', strongly(whoIsTheReporter(directory, reporter)), reporter.name);
  if (supportPerson !== null) {
    const found = whoMayBeNamed(directory, supportPerson, placeOf(reaction));
    add('SUPPORT_PERSON', found, supportPerson);
  }
  const longTexts = [text, wish, discussedBefore?.result].filter((one) => typeof one === 'string');
  const named = new Set(longTexts.flatMap((one) => whoIsNamedIn(directory, one)));
  const known = new Set(
    [...rows, ...others].flatMap(({ found }) =>
      found.filter(({ confidence }) => confidence === 'STRONG').map(({ staffId }) => staffId),
    ),
  );
  for (const staffId of named)
    if (!known.has(staffId))
      add('MENTIONED', strongly([staffId]), staffById(directory, staffId)?.name ?? null);
  return others;
}

/** Colleagues with whom the reporter discussed it before; nobody is shut out by that. */
export function discussedWith({ discussedBefore, reaction }: Case, directory: Directory): string[] {
  const withWhom = discussedBefore?.withWhom ?? null;
  if (withWhom === null) return [];
  return meantBy(directory, { name: withWhom, role: null }, reaction).map(({ staffId }) => staffId);
}

const strongly = (staffIds: readonly string[]): Meant[] =>
  staffIds.map((staffId) => ({ staffId, confidence: 'STRONG' }));
