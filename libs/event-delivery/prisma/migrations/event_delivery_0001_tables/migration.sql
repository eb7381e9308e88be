-- Services that are older than this migration have made the tables by migrations of their own.
CREATE TABLE IF NOT EXISTS outbox (
  id bigserial PRIMARY KEY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  topic text NOT NULL,
  message_key text NOT NULL,
  value text,
  headers jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX IF NOT EXISTS outbox_commit_order ON outbox (xid, id);
CREATE TABLE IF NOT EXISTS outbox_cursor (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  xid xid8 NOT NULL DEFAULT '0',
  id bigint NOT NULL DEFAULT 0,
  epoch bigint NOT NULL DEFAULT 0
);
INSERT INTO outbox_cursor DEFAULT VALUES ON CONFLICT DO NOTHING;
CREATE TABLE IF NOT EXISTS outbox_acknowledged (
  topic text NOT NULL,
  record_partition int NOT NULL,
  end_offset bigint NOT NULL,
  PRIMARY KEY (topic, record_partition)
);
CREATE TABLE IF NOT EXISTS inbox (
  consumer text NOT NULL,
  event_id text NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
CREATE TABLE IF NOT EXISTS parked_event (
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
CREATE INDEX IF NOT EXISTS parked_event_of_key ON parked_event (consumer, topic, message_key, id);
CREATE TABLE IF NOT EXISTS replay_request (
  consumer text NOT NULL,
  topic text NOT NULL,
  message_key text NOT NULL,
  PRIMARY KEY (consumer, topic, message_key)
);
