-- All that a filter of the work list asks and its counts tell, so that many cases are counted without reading one of them.
CREATE INDEX case_counted ON case_record (state, brand, kind, handler_id, id, urgent_on, restricted, location_id, category, submitted_at, closed_at, settle_due_on, open_measure_due_on, next_term_due_on, updated_at, has_unread, awaits_acceptance, letter_is_late);
-- The oldest open cases first, past which all closed ones would be read.
CREATE INDEX case_open_by_submission ON case_record (submitted_at, id) WHERE state <> 'CLOSED';
CREATE INDEX case_open_by_change ON case_record (updated_at, id) WHERE state <> 'CLOSED';
