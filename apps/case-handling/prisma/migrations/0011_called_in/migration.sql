-- Outside persons who have a case because nobody inside may do its next step.
CREATE TABLE called_in (
  case_id uuid NOT NULL REFERENCES case_record (id),
  staff_id text NOT NULL,
  PRIMARY KEY (case_id, staff_id)
);
CREATE INDEX called_in_by_person ON called_in (staff_id, case_id);
-- Nobody inside may do the next step and the directory has nobody outside who may.
ALTER TABLE case_record ADD COLUMN waits_for_outside boolean NOT NULL DEFAULT false;
CREATE INDEX case_waiting_for_outside ON case_record (id) WHERE waits_for_outside;
-- With which directory, and by which rules of matching, every case was checked last.
CREATE TABLE directory_check (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  directory_digest text NOT NULL
);
