CREATE TABLE reaction_number (
  brand text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (brand, year)
);
CREATE TABLE reaction (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  brand text NOT NULL,
  kind text NOT NULL,
  location_id text,
  care_type text,
  language text NOT NULL,
  anonymous boolean NOT NULL,
  restricted boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  dates jsonb NOT NULL,
  case_ref text NOT NULL,
  code_kid text NOT NULL,
  code_hash text NOT NULL
);
-- Personal values stand apart, so that erasing them leaves the reaction countable.
CREATE TABLE reaction_personal (
  reaction_id uuid PRIMARY KEY REFERENCES reaction (id),
  personal jsonb NOT NULL
);
CREATE TABLE submission (
  idempotency_key text PRIMARY KEY,
  content_hash text NOT NULL,
  reaction_id uuid NOT NULL REFERENCES reaction (id),
  submitted_at timestamptz NOT NULL
);
CREATE INDEX submission_by_age ON submission (submitted_at);

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
