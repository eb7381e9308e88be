-- Addresses of a reporter after the one of the form. Personal values, as that one is.
CREATE TABLE corrected_address (
  reaction_id uuid NOT NULL REFERENCES reaction (id),
  corrected_at timestamptz NOT NULL,
  email text NOT NULL,
  PRIMARY KEY (reaction_id, corrected_at)
);
-- Which of its codes a reaction has now. A renewal makes the next one.
ALTER TABLE reaction ADD COLUMN code_generation int NOT NULL DEFAULT 1;
-- Who asked for a new code, until it was looked at: written alike whether it fits.
CREATE TABLE code_request (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  email text NOT NULL,
  asked_at timestamptz NOT NULL,
  correlation_id text NOT NULL
);
CREATE INDEX code_request_by_age ON code_request (asked_at);
-- The links that letters bring, each under the id of the fact that asked for its letter.
CREATE TABLE code_link (
  id uuid PRIMARY KEY,
  reaction_id uuid NOT NULL REFERENCES reaction (id),
  token_hash text NOT NULL UNIQUE,
  address_hash text NOT NULL,
  asked_at timestamptz NOT NULL,
  accepted_at timestamptz,
  voided_at timestamptz,
  used_at timestamptz,
  used_under text,
  made_generation int
);
CREATE INDEX code_link_of_reaction ON code_link (reaction_id, asked_at);
CREATE INDEX code_link_to_address ON code_link (address_hash, asked_at);
