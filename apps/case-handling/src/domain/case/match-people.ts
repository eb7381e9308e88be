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
import { isOutside } from './authority.ts';
import type { CasePersonal, CaseRecord, Capacity, Head, InvolvedRow } from './case-record.ts';

/** The rules by which people are matched now; open cases of older rules are matched once more. */
export const matchingRules = 2;

/** Where a reaction is about. */
export const placeOf = ({ brand, locationId }: Head): Place => ({ brandId: brand, locationId });

/** A row about somebody with what was written; outside persons are presumed without being shut out. */
export function rowOf(
  { id, capacity }: { id: string; capacity: Capacity },
  found: readonly Meant[],
  directory: Directory,
): InvolvedRow {
  const staffIds = found.map(({ staffId }) => staffId).filter((one) => !isOutside(directory, one));
  const outcome = found.length > 0 ? 'PRESUMED' : 'UNMATCHED';
  return { id, capacity, outcome, staffIds, found: [...found], said: null };
}

/** Everyone whom the name and role of one person may mean. */
export const meantBy = (
  directory: Directory,
  written: { name: string | null; role: string | null },
  head: Head,
): Meant[] => whoMayBeMeant(directory, written, placeOf(head));

type Written = Pick<CasePersonal, 'text' | 'wish' | 'discussedBefore' | 'reporter'> & {
  supportPerson: string | null;
};

/** Somebody of the case who may be a colleague without being named as involved. */
export interface OtherPerson {
  row: InvolvedRow;
  written: { role: string; name: string | null };
}

/**
 * The reporter and the support person where they may be colleagues, and everyone whom a long text names in
 * full; nobody who is already strongly presumed by one of `rows`.
 */
export function otherPeople(
  written: Written,
  rows: readonly InvolvedRow[],
  { head, directory, newId }: { head: Head; directory: Directory; newId: () => string },
): OtherPerson[] {
  const others: OtherPerson[] = [];
  const add = (capacity: Capacity, found: readonly Meant[], name: string | null) => {
    if (found.length === 0) return;
    const row = rowOf({ id: newId(), capacity }, found, directory);
    others.push({ row, written: { role: '', name } });
  };
  const { reporter, supportPerson, text, wish, discussedBefore } = written;
  if (reporter !== null)
    add('REPORTER', strongly(whoIsTheReporter(directory, reporter)), reporter.name);
  if (supportPerson !== null)
    add('SUPPORT_PERSON', whoMayBeNamed(directory, supportPerson, placeOf(head)), supportPerson);
  const longTexts = [text, wish, discussedBefore?.result].filter((one) => typeof one === 'string');
  const named = new Set(longTexts.flatMap((one) => whoIsNamedIn(directory, one)));
  const known = new Set(
    [...rows, ...others.map(({ row }) => row)].flatMap(({ found }) =>
      found.filter(({ confidence }) => confidence === 'STRONG').map(({ staffId }) => staffId),
    ),
  );
  for (const staffId of named)
    if (!known.has(staffId))
      add('MENTIONED', strongly([staffId]), staffById(directory, staffId)?.name ?? null);
  return others;
}

/** Colleagues with whom the reporter discussed it before; nobody is shut out by that. */
export function discussedWith(record: CaseRecord, directory: Directory): string[] {
  const withWhom = record.personal.discussedBefore?.withWhom ?? null;
  if (withWhom === null) return [];
  return meantBy(directory, { name: withWhom, role: null }, record.head).map(
    ({ staffId }) => staffId,
  );
}

const strongly = (staffIds: readonly string[]): Meant[] =>
  staffIds.map((staffId) => ({ staffId, confidence: 'STRONG' }));
