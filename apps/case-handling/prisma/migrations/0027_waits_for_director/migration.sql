-- A case that waits for a second person, or for a step that P&K cannot do alone. Directors read it then.
ALTER TABLE case_record ADD COLUMN waits_for_director boolean NOT NULL DEFAULT false;
CREATE INDEX case_waiting_for_director ON case_record (urgent_on, submitted_at, id) WHERE waits_for_director;
-- Every case is looked at once more, so that the column is right for cases of before.
DELETE FROM directory_check;
