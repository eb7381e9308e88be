ALTER TABLE reaction ADD COLUMN version int NOT NULL DEFAULT 1;
-- Intake makes the data keys, and seals a parent's words with its own database alone.
ALTER TABLE reaction ADD COLUMN wrapped_key text;

CREATE TABLE answer (
  id uuid PRIMARY KEY,
  reaction_id uuid NOT NULL REFERENCES reaction (id),
  idempotency_key text NOT NULL,
  answer text NOT NULL,
  proposal_id uuid,
  received_at timestamptz NOT NULL,
  UNIQUE (reaction_id, idempotency_key)
);
CREATE INDEX answer_of_reaction ON answer (reaction_id, received_at);
CREATE TABLE answer_personal (
  answer_id uuid PRIMARY KEY REFERENCES answer (id),
  text text
);
-- Failed look-ups per number, so that a code cannot be guessed.
CREATE TABLE failed_look_up (
  number text NOT NULL,
  failed_at timestamptz NOT NULL
);
CREATE INDEX failed_look_up_of_number ON failed_look_up (number, failed_at);
