CREATE TABLE letter (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL,
  case_ref text NOT NULL,
  brand text NOT NULL,
  restricted boolean NOT NULL,
  letter text NOT NULL,
  cause_id uuid NOT NULL,
  correlation_id text NOT NULL,
  audience text NOT NULL,
  channel text NOT NULL,
  state text NOT NULL,
  message_id text NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  queued_at timestamptz NOT NULL,
  sent_at timestamptz,
  failed_at timestamptz,
  smtp_code int
);
CREATE INDEX letter_due ON letter (next_attempt_at) WHERE state = 'QUEUED';
CREATE INDEX letter_of_case ON letter (case_id, queued_at);
-- Personal values stand apart, so that erasing them leaves the letter countable.
CREATE TABLE letter_personal (
  letter_id uuid PRIMARY KEY REFERENCES letter (id),
  recipient text,
  sender text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text NOT NULL
);
-- Versions of letter facts, contiguous per case.
CREATE TABLE letter_version (
  case_id uuid PRIMARY KEY,
  last int NOT NULL
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
