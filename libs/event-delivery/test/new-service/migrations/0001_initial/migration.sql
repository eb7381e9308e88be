CREATE TABLE effect (
  event_id text PRIMARY KEY
);
