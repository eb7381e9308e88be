-- Who is shut out of a case, by refs that name nobody, as its facts said last.
CREATE TABLE case_access (
  case_id uuid PRIMARY KEY,
  year text NOT NULL,
  restricted boolean NOT NULL,
  refs text NOT NULL,
  version int NOT NULL
);
-- Of letters that go one by one in the place of one to the box, analysts hear of one.
ALTER TABLE letter ADD COLUMN told_openly boolean NOT NULL DEFAULT true;
-- What tells a colleague only that a case is theirs no more goes to one who was shut out of it too.
ALTER TABLE letter ADD COLUMN also_if_shut_out boolean NOT NULL DEFAULT false;
