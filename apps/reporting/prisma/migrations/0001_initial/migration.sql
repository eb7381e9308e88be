-- The read models stand twice, so that a rebuild has a place beside the ones that answer.
CREATE SCHEMA figures_a;
CREATE TABLE figures_a.reaction (
  id uuid PRIMARY KEY,
  brand text NOT NULL,
  location_id text,
  care_type text,
  kind text NOT NULL,
  month text NOT NULL,
  restricted boolean NOT NULL,
  category text,
  closed_at timestamptz
);
CREATE TABLE figures_a.milestone (
  reaction_id uuid NOT NULL,
  milestone text NOT NULL,
  due_on date NOT NULL,
  met_at timestamptz,
  PRIMARY KEY (reaction_id, milestone)
);
CREATE TABLE figures_a.finding (
  point_id uuid PRIMARY KEY,
  reaction_id uuid NOT NULL,
  finding text NOT NULL
);
CREATE TABLE figures_a.measure (
  measure_id uuid PRIMARY KEY,
  reaction_id uuid NOT NULL,
  due_on date,
  changed_at timestamptz NOT NULL,
  realised_on date
);
CREATE SCHEMA figures_b;
CREATE TABLE figures_b.reaction (
  id uuid PRIMARY KEY,
  brand text NOT NULL,
  location_id text,
  care_type text,
  kind text NOT NULL,
  month text NOT NULL,
  restricted boolean NOT NULL,
  category text,
  closed_at timestamptz
);
CREATE TABLE figures_b.milestone (
  reaction_id uuid NOT NULL,
  milestone text NOT NULL,
  due_on date NOT NULL,
  met_at timestamptz,
  PRIMARY KEY (reaction_id, milestone)
);
CREATE TABLE figures_b.finding (
  point_id uuid PRIMARY KEY,
  reaction_id uuid NOT NULL,
  finding text NOT NULL
);
CREATE TABLE figures_b.measure (
  measure_id uuid PRIMARY KEY,
  reaction_id uuid NOT NULL,
  due_on date,
  changed_at timestamptz NOT NULL,
  realised_on date
);
CREATE TABLE live_figures (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  schema_name text NOT NULL
);
INSERT INTO live_figures (schema_name) VALUES ('figures_a');

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
