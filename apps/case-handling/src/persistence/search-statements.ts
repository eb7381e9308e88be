import { fragment, sql } from '@klantreacties/service-runtime';
import type { Case } from '../domain/case/case.ts';
import { keptWordsOf, searchedPersonOf, searchedWordsOf } from '../domain/case/searched-texts.ts';

/** What a case is found by, each null where it did not change. */
export interface Searched {
  person: string | null;
  words: string | null;
}

const personOf = (record: Case) => JSON.stringify(searchedPersonOf(record));

/** What a new case is found by. */
export const searchedOf = (record: Case): Searched => ({
  person: personOf(record),
  words: keptWordsOf(record),
});

/** What a case is found by from now on. */
export function searchedChanges(before: Case, next: Case): Searched {
  const person = personOf(next);
  return {
    person: person === personOf(before) ? null : person,
    words: searchedWordsOf(next) === searchedWordsOf(before) ? null : keptWordsOf(next),
  };
}

/**
 * Writes what the case in the relation `changed` is found by, as part of the statement that changes it; the relation
 * `searched` holds it as `person` and `words`.
 */
export const searchedWrites = fragment(`found_by AS (
    INSERT INTO searched_person (case_id, names, mail, phone)
    SELECT id, unaccent(lower(person->>'names')), person->>'mail', person->>'phone' FROM changed, searched
    WHERE person IS NOT NULL
    ON CONFLICT (case_id) DO UPDATE SET names = EXCLUDED.names, mail = EXCLUDED.mail, phone = EXCLUDED.phone
  ), found_in AS (
    INSERT INTO searched_words (case_id, words)
    SELECT id, to_tsvector('public.dutch_unaccented', words) FROM changed, searched WHERE words IS NOT NULL
    ON CONFLICT (case_id) DO UPDATE SET words = EXCLUDED.words
  )`);

/**
 * Writes what cases of before are found by. What a change of one wrote meanwhile is newer and stays; of one that was
 * erased meanwhile nothing is written.
 */
export function fillSearched(records: readonly Case[]) {
  const rows = records.map((record) => ({
    id: record.id,
    number: record.number,
    submittedAt: record.reaction.submittedAt,
    ...searchedPersonOf(record),
    words: keptWordsOf(record),
  }));
  return sql<{ case_id: string }>`WITH given AS (
      SELECT r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r
        (id uuid, number text, "submittedAt" timestamptz, names text, mail text, phone text, words text)
      JOIN case_personal p ON p.case_id = r.id
    ), person AS (
      INSERT INTO searched_person (case_id, names, mail, phone)
      SELECT id, unaccent(lower(names)), mail, phone FROM given ON CONFLICT DO NOTHING
    ), told AS (
      INSERT INTO searched_words (case_id, words)
      SELECT id, to_tsvector('public.dutch_unaccented', words) FROM given ON CONFLICT DO NOTHING
    ) INSERT INTO searched_case (case_id, number, submitted_at) SELECT id, number, "submittedAt" FROM given
    ON CONFLICT DO NOTHING RETURNING case_id`;
}
