-- The mail server has not taken a letter of the case for most of an hour.
ALTER TABLE case_record ADD COLUMN letter_is_late boolean NOT NULL DEFAULT false;
CREATE INDEX case_with_late_letter ON case_record (id) WHERE letter_is_late;
