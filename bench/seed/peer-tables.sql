-- What the peer serves: one plain table per work, with the same named fields and the index its list needs.
CREATE SCHEMA peer;

CREATE TABLE peer.reaction (
  reaction_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number bigserial NOT NULL,
  submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  idempotency_key uuid NOT NULL UNIQUE,
  brand text NOT NULL,
  brand_name text NOT NULL DEFAULT 'Skar',
  kind text NOT NULL,
  location_id text,
  care_type text,
  text text NOT NULL,
  wish text,
  involved jsonb NOT NULL,
  name text,
  email text,
  relation text,
  children jsonb NOT NULL,
  follow_up_code text NOT NULL DEFAULT left(gen_random_uuid()::text, 18),
  handler_known_due_on date NOT NULL DEFAULT current_date + 7,
  proposal_due_on date DEFAULT current_date + 21,
  settled_due_on date DEFAULT current_date + 42
);

CREATE TABLE peer.case_row (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  brand text NOT NULL,
  location_id text,
  care_type text,
  restricted boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  next_term_due_on date NOT NULL,
  text text NOT NULL,
  wish text
);
INSERT INTO peer.case_row
SELECT c.id, p.personal->>'number', c.state, c.kind, c.brand, c.location_id, c.content->'head'->>'careType',
  c.restricted, (c.content->'head'->>'submittedAt')::timestamptz, c.next_term_due_on, p.personal->>'text',
  p.personal->>'wish'
FROM case_record c JOIN case_personal p ON p.case_id = c.id;
CREATE INDEX ON peer.case_row (next_term_due_on, id);
ANALYZE peer.case_row;
