-- The case as its rules see it, columns stand beside it only where a query needs them.
CREATE TABLE case_record (
  id uuid PRIMARY KEY,
  version int NOT NULL,
  fact_version int NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  brand text NOT NULL,
  location_id text,
  restricted boolean NOT NULL,
  handler_id text,
  next_term_due_on date NOT NULL,
  content jsonb NOT NULL
);
CREATE INDEX case_by_term ON case_record (next_term_due_on, id) WHERE state <> 'CLOSED';
CREATE INDEX case_by_brand_and_term ON case_record (brand, next_term_due_on, id) WHERE state <> 'CLOSED';
CREATE INDEX case_by_handler ON case_record (handler_id, next_term_due_on, id) WHERE handler_id IS NOT NULL;
-- Personal values stand apart, so that erasing them leaves the case countable.
CREATE TABLE case_personal (
  case_id uuid PRIMARY KEY REFERENCES case_record (id),
  personal jsonb NOT NULL
);
-- Who is involved reads nothing of the case, on no path.
CREATE TABLE shut_out (
  case_id uuid NOT NULL REFERENCES case_record (id),
  staff_id text NOT NULL,
  PRIMARY KEY (case_id, staff_id)
);
CREATE TABLE milestone (
  case_id uuid NOT NULL REFERENCES case_record (id),
  milestone text NOT NULL,
  due_on date NOT NULL,
  rule_version text NOT NULL,
  met_at timestamptz,
  PRIMARY KEY (case_id, milestone)
);
-- Append-only and chained: each row carries the hash of the one before.
CREATE TABLE case_history (
  case_id uuid NOT NULL REFERENCES case_record (id),
  position int NOT NULL,
  happened_at timestamptz NOT NULL,
  actor_hash text NOT NULL,
  what text NOT NULL,
  data jsonb NOT NULL,
  personal_hash text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (case_id, position)
);
-- The values and salts behind the hashes, only an erasing user may empty it.
CREATE TABLE case_history_personal (
  case_id uuid NOT NULL,
  position int NOT NULL,
  salt text NOT NULL,
  actor text NOT NULL,
  personal jsonb NOT NULL,
  PRIMARY KEY (case_id, position),
  FOREIGN KEY (case_id, position) REFERENCES case_history (case_id, position)
);

CREATE TABLE outbox (
  id bigserial PRIMARY KEY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  topic text NOT NULL,
  message_key text NOT NULL,
  value text,
  headers jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX outbox_commit_order ON outbox (xid, id);
CREATE TABLE outbox_cursor (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  xid xid8 NOT NULL DEFAULT '0',
  id bigint NOT NULL DEFAULT 0,
  epoch bigint NOT NULL DEFAULT 0
);
INSERT INTO outbox_cursor DEFAULT VALUES;
CREATE TABLE inbox (
  consumer text NOT NULL,
  event_id text NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
CREATE TABLE parked_event (
  id bigserial PRIMARY KEY,
  consumer text NOT NULL,
  topic text NOT NULL,
  record_partition int NOT NULL,
  record_offset bigint NOT NULL,
  message_key text NOT NULL,
  value text NOT NULL,
  reason text,
  UNIQUE (consumer, topic, record_partition, record_offset)
);
CREATE INDEX parked_event_of_key ON parked_event (consumer, topic, message_key, id);
