-- Letters to the reporter that go by mail, as far as their facts say. One may be told of before its case is open.
CREATE TABLE reporter_letter (
  letter_id uuid PRIMARY KEY,
  case_id uuid NOT NULL,
  letter text NOT NULL,
  cause_id uuid NOT NULL,
  again_of uuid,
  state text NOT NULL,
  queued_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX reporter_letter_of_case ON reporter_letter (case_id);
-- Whether the letters of before this table were read from their topic.
CREATE TABLE letters_read (
  single boolean PRIMARY KEY DEFAULT true CHECK (single)
);
