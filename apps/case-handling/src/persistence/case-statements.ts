import { inOrder, outboxOf, type OutboxMessage } from '@klantreacties/event-delivery';
import { sql } from '@klantreacties/service-runtime';
import { handlerIdOf, nextTermOf, type Case } from '../domain/case/case.ts';
import { shutOutOf } from '../domain/case/conflicts.ts';
import type { ToldLetter } from '../use-cases/case/case-store.ts';
import { documentOf } from './case-document.ts';
import { historyInserts, type HistoryRow } from './case-history.ts';
import { measuresOf } from './measure-rows.ts';
import { searchedChanges, searchedOf, searchedWrites } from './search-statements.ts';
import { never, workListColumnsOf } from './work-list-columns.ts';

/** What is written beside a case: the rows of its chain, one for each fact, and what is told of it. */
export interface Told {
  history: readonly HistoryRow[];
  messages: readonly OutboxMessage[];
  /** The key under which a fact among them says who is shut out; null where none says it of the whole case. */
  statedUnder: string | null;
}

const dueOf = (record: Case): string => nextTermOf(record)?.dueOn ?? never;

/** Writes a new case, which has no measures yet. One that is open already writes nothing at all. */
export function openCase(next: Case, { history, messages, statedUnder }: Told) {
  const { content, personal } = documentOf(next);
  const { person, words } = searchedOf(next);
  const { reaction } = next;
  const listed = workListColumnsOf(next);
  return sql<{ id: string }>`WITH changed AS (
      INSERT INTO case_record (id, version, fact_version, state, kind, brand, location_id, restricted,
        handler_id, next_term_due_on, content, waits_for_outside, waits_for_director, letter_is_late, has_unread, stated_under,
        submitted_at, updated_at, urgent_on, settle_due_on, open_measure_due_on, awaits_acceptance, category, closed_at)
      VALUES (${next.id}::uuid, 1, ${history.length}, ${next.state}, ${reaction.kind}, ${reaction.brand},
        ${reaction.locationId}, ${reaction.restricted}, null, ${dueOf(next)}::date,
        ${JSON.stringify(content)}::jsonb, ${next.waitsForOutside}, ${next.waitsForDirector}, ${next.lateLetters.length > 0},
        ${next.unread.length > 0}, ${statedUnder}, ${listed.submittedAt}::timestamptz, ${next.updatedAt}::timestamptz,
        ${listed.urgentOn}::date, ${listed.settleDueOn}::date, ${listed.openMeasureDueOn}::date,
        ${listed.awaitsAcceptance}, ${listed.category}, ${listed.closedAt}::timestamptz)
      ON CONFLICT DO NOTHING RETURNING id
    ), personal AS (
      INSERT INTO case_personal (case_id, personal) SELECT id, ${JSON.stringify(personal)}::jsonb FROM changed
    ), shut AS (
      INSERT INTO shut_out (case_id, staff_id) SELECT id, unnest(${shutOutOf(next)}::text[]) FROM changed
    ), called AS (
      INSERT INTO called_in (case_id, staff_id) SELECT id, unnest(${next.calledIn}::text[]) FROM changed
    ), terms AS (
      INSERT INTO milestone (case_id, milestone, due_on, rule_version, met_at)
      SELECT id, m->>'milestone', (m->>'dueOn')::date, ${next.dates.ruleVersion}, (m->>'metAt')::timestamptz
      FROM changed, jsonb_array_elements(${JSON.stringify(next.milestones)}::jsonb) AS m
    ), numbered AS (
      INSERT INTO searched_case (case_id, number, submitted_at)
      SELECT id, ${next.number}, ${reaction.submittedAt}::timestamptz FROM changed
    ), searched AS (
      SELECT ${person}::jsonb AS person, ${words}::text AS words
    ), ${searchedWrites}, history AS (
      SELECT ${JSON.stringify(history)}::jsonb AS rows
    ), ${historyInserts}, published AS (
      ${outboxOf} FROM changed, jsonb_array_elements(${JSON.stringify(messages)}::jsonb) ${inOrder}
    ) SELECT id FROM changed`;
}

/** Writes what changed of the case that `version` has. A lost race writes nothing at all. */
export function saveCase(
  { record, version }: { record: Case; version: number },
  next: Case,
  { history, messages, statedUnder }: Told,
) {
  const { content, personal } = documentOf(next);
  const words = JSON.stringify(personal);
  const listed = workListColumnsOf(next);
  const kept = shutOutOf(record);
  // Null stands for what did not change.
  const newPersonal = words === JSON.stringify(documentOf(record).personal) ? null : words;
  const shutOut = kept.join() === shutOutOf(next).join() ? null : shutOutOf(next);
  const calledIn = record.calledIn.join() === next.calledIn.join() ? null : next.calledIn;
  const { person, words: searchedWords } = searchedChanges(record, next);
  const milestones = next.milestones === record.milestones ? [] : next.milestones;
  const measures = measuresOf(next) === measuresOf(record) ? null : measuresOf(next);
  return sql<{ id: string }>`WITH changed AS (
      UPDATE case_record SET version = version + 1, fact_version = fact_version + ${history.length},
        state = ${next.state}, restricted = ${next.reaction.restricted}, handler_id = ${handlerIdOf(next)}, next_term_due_on = ${dueOf(next)}::date,
        content = ${JSON.stringify(content)}::jsonb, waits_for_outside = ${next.waitsForOutside},
        waits_for_director = ${next.waitsForDirector},
        letter_is_late = ${next.lateLetters.length > 0}, has_unread = ${next.unread.length > 0},
        stated_under = coalesce(${statedUnder}, stated_under), updated_at = ${next.updatedAt}::timestamptz,
        urgent_on = ${listed.urgentOn}::date, settle_due_on = ${listed.settleDueOn}::date,
        open_measure_due_on = ${listed.openMeasureDueOn}::date, awaits_acceptance = ${listed.awaitsAcceptance},
        category = ${listed.category}, closed_at = ${listed.closedAt}::timestamptz
      WHERE id = ${next.id}::uuid AND version = ${version} RETURNING id
    ), given AS (
      SELECT ${newPersonal}::jsonb AS personal, ${shutOut}::text[] AS shut_out, ${calledIn}::text[] AS called_in
    ), personal AS (
      UPDATE case_personal p SET personal = given.personal FROM changed, given
      WHERE p.case_id = changed.id AND given.personal IS NOT NULL
    ), let_in AS (
      DELETE FROM shut_out s USING changed, given WHERE s.case_id = changed.id AND s.staff_id <> ALL(given.shut_out)
    ), shut AS (
      INSERT INTO shut_out (case_id, staff_id) SELECT id, unnest(given.shut_out) FROM changed, given
      ON CONFLICT DO NOTHING
    ), sent_home AS (
      DELETE FROM called_in c USING changed, given WHERE c.case_id = changed.id AND c.staff_id <> ALL(given.called_in)
    ), called AS (
      INSERT INTO called_in (case_id, staff_id) SELECT id, unnest(given.called_in) FROM changed, given
      ON CONFLICT DO NOTHING
    ), terms AS (
      INSERT INTO milestone (case_id, milestone, due_on, rule_version, met_at)
      SELECT id, m->>'milestone', (m->>'dueOn')::date, ${next.dates.ruleVersion}, (m->>'metAt')::timestamptz
      FROM changed, jsonb_array_elements(${JSON.stringify(milestones)}::jsonb) AS m
      ON CONFLICT (case_id, milestone) DO UPDATE SET met_at = EXCLUDED.met_at
    ), agreed AS (
      INSERT INTO measure (measure_id, case_id, description, owner_id, owner, due_on, realised_on)
      SELECT m.id, changed.id, m.description, m."ownerId", m.owner, m."dueOn", m."realisedOn"
      FROM changed, jsonb_to_recordset(${measures}::jsonb) AS m
        (id uuid, description text, "ownerId" text, owner text, "dueOn" date, "realisedOn" date)
      ON CONFLICT (measure_id) DO UPDATE SET due_on = EXCLUDED.due_on, realised_on = EXCLUDED.realised_on
    ), searched AS (
      SELECT ${person}::jsonb AS person, ${searchedWords}::text AS words
    ), ${searchedWrites}, history AS (
      SELECT ${JSON.stringify(history)}::jsonb AS rows
    ), ${historyInserts}, published AS (
      ${outboxOf} FROM changed, jsonb_array_elements(${JSON.stringify(messages)}::jsonb) ${inOrder}
    ) SELECT id FROM changed`;
}

/** The letters to the reporter of the case `c` that can be sent again, in one column: what is no mail cannot, nor E17, whose link is kept nowhere. */
export const lettersOfCase = `(SELECT coalesce(jsonb_agg(jsonb_build_object('letterId', l.letter_id, 'letter', l.letter,
    'causeId', l.cause_id, 'againOf', l.again_of, 'state', l.state, 'queuedAt', l.queued_at, 'endedAt', l.ended_at)
    ORDER BY l.queued_at, l.letter_id), '[]'::jsonb) FROM reporter_letter l WHERE l.case_id = c.id
    AND l.audience = 'REPORTER' AND l.channel = 'MAIL' AND l.letter <> 'E17') AS letters`;

/** Keeps what a fact tells of a letter, in whatever order its facts come; sent is the end of all. */
export const keepLetter = (told: ToldLetter) =>
  sql<{ letter_id: string }>`INSERT INTO reporter_letter AS r
      (letter_id, case_id, letter, cause_id, again_of, audience, channel, state, queued_at, ended_at)
    VALUES (${told.letterId}::uuid, ${told.caseId}::uuid, ${told.letter}, ${told.causeId}::uuid,
      ${told.againOf}::uuid, ${told.audience}, ${told.channel}, ${told.state}, ${told.queuedAt}::timestamptz, ${told.endedAt}::timestamptz)
    ON CONFLICT (letter_id) DO UPDATE SET
      state = CASE WHEN EXCLUDED.state = 'QUEUED' OR r.state = 'SENT' THEN r.state ELSE EXCLUDED.state END,
      queued_at = coalesce(r.queued_at, EXCLUDED.queued_at),
      ended_at = CASE WHEN EXCLUDED.state = 'QUEUED' OR r.state = 'SENT' THEN r.ended_at ELSE EXCLUDED.ended_at END
    RETURNING letter_id`;
