-- What the work list filters and sorts by, derived from the case in the transaction that writes it.
ALTER TABLE case_record
  ADD COLUMN submitted_at timestamptz(3),
  ADD COLUMN updated_at timestamptz(3),
  ADD COLUMN urgent_on date,
  ADD COLUMN settle_due_on date,
  ADD COLUMN open_measure_due_on date,
  ADD COLUMN awaits_acceptance boolean NOT NULL DEFAULT false,
  ADD COLUMN category text,
  ADD COLUMN closed_at timestamptz(3);
-- The same for cases of before, as src/domain/case/urgency.ts has it. A spec compares the two.
WITH stored AS (
  SELECT r.id, r.state, r.kind, r.content AS c,
    r.state NOT IN ('AGREEMENTS_CONFIRMED', 'CLOSED') AS unjudged
  FROM case_record r
), term AS (
  SELECT s.id,
    min((m->>'dueOn')::date) FILTER (WHERE CASE
      WHEN s.unjudged THEN s.kind = 'COMPLAINT' OR m->>'milestone' = 'HANDLER_KNOWN'
      ELSE s.state <> 'CLOSED' AND m->>'milestone' = 'SETTLED' END) AS meetable_on,
    min((m->>'dueOn')::date) FILTER (WHERE s.kind = 'COMPLAINT' AND s.state <> 'CLOSED'
      AND m->>'milestone' = 'SETTLED') AS settle_due_on
  FROM stored s, jsonb_array_elements(s.c->'milestones') AS m
  WHERE m->>'metAt' IS NULL
  GROUP BY s.id
), measure AS (
  SELECT s.id, min((m->>'dueOn')::date) AS due_on
  FROM stored s, jsonb_array_elements(s.c->'measures') AS m
  WHERE NOT s.unjudged AND m->>'realisedOn' IS NULL
  GROUP BY s.id
), promised AS (
  SELECT s.id, (s.c->'messages'->-1->>'nextMessageOn')::date AS message_on
  FROM stored s
  WHERE s.unjudged AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(s.c->'proposals') AS p
    WHERE p->>'proposedAt' > s.c->'messages'->-1->>'toldAt')
), told AS (
  SELECT h.case_id, max(h.happened_at) AS at FROM case_history h GROUP BY h.case_id
)
UPDATE case_record r SET
  submitted_at = (s.c->'head'->>'submittedAt')::timestamptz,
  updated_at = coalesce(told.at, (s.c->>'registeredAt')::timestamptz),
  urgent_on = coalesce(least(term.meetable_on, measure.due_on, promised.message_on), '9999-12-31'),
  settle_due_on = term.settle_due_on,
  open_measure_due_on = measure.due_on,
  awaits_acceptance = s.unjudged AND s.c->>'handlerId' IS NOT NULL AND s.c->>'acceptedAt' IS NULL,
  category = s.c->>'category',
  closed_at = (s.c->>'closedAt')::timestamptz
FROM stored s
  LEFT JOIN term ON term.id = s.id
  LEFT JOIN measure ON measure.id = s.id
  LEFT JOIN promised ON promised.id = s.id
  LEFT JOIN told ON told.case_id = s.id
WHERE s.id = r.id;
ALTER TABLE case_record
  ALTER COLUMN submitted_at SET NOT NULL,
  ALTER COLUMN updated_at SET NOT NULL,
  ALTER COLUMN urgent_on SET NOT NULL;
DROP INDEX case_by_term;
DROP INDEX case_by_brand_and_term;
DROP INDEX case_by_handler;
DROP INDEX case_with_unread;
-- Whether a case is restricted stands in those of open cases, so that counting them reads no row.
CREATE INDEX case_by_urgency ON case_record (urgent_on, submitted_at, id, restricted) WHERE state <> 'CLOSED';
CREATE INDEX case_by_state ON case_record (state, urgent_on, submitted_at, id, restricted) WHERE state <> 'CLOSED';
CREATE INDEX case_by_kind ON case_record (kind, urgent_on, submitted_at, id, restricted) WHERE state <> 'CLOSED';
CREATE INDEX case_by_brand ON case_record (brand, urgent_on, submitted_at, id, restricted) WHERE state <> 'CLOSED';
CREATE INDEX case_by_handler ON case_record (handler_id, urgent_on, submitted_at, id) WHERE handler_id IS NOT NULL;
-- Handlers of open cases, nobody among them, so that counting them does not pass closed ones.
CREATE INDEX case_open_by_handler ON case_record (handler_id, urgent_on, submitted_at, id, restricted) WHERE state <> 'CLOSED';
CREATE INDEX case_by_submission ON case_record (submitted_at, id);
CREATE INDEX case_by_change ON case_record (updated_at, id);
CREATE INDEX case_by_closing ON case_record (closed_at, id) WHERE closed_at IS NOT NULL;
CREATE INDEX case_by_settlement ON case_record (settle_due_on, id) WHERE settle_due_on IS NOT NULL;
CREATE INDEX case_with_measure ON case_record (open_measure_due_on, id) WHERE open_measure_due_on IS NOT NULL;
CREATE INDEX case_with_unread ON case_record (urgent_on, submitted_at, id) WHERE has_unread;
CREATE INDEX case_not_accepted ON case_record (urgent_on, submitted_at, id) WHERE awaits_acceptance;
