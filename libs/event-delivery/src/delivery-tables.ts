/** The tables of delivery; part of the first migration of every service. */
export const deliveryTablesSql = `
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
`;

/** The table by which an operator asks a running consumer to replay a key. */
export const replayTableSql = `
CREATE TABLE replay_request (
  consumer text NOT NULL,
  topic text NOT NULL,
  message_key text NOT NULL,
  PRIMARY KEY (consumer, topic, message_key)
);
`;

/** How far each partition was when the broker last acknowledged a batch of this outbox. */
export const acknowledgedTableSql = `
CREATE TABLE outbox_acknowledged (
  topic text NOT NULL,
  record_partition int NOT NULL,
  end_offset bigint NOT NULL,
  PRIMARY KEY (topic, record_partition)
);
`;
