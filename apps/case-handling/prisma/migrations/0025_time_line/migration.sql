-- Every letter of a case, for its time line. Until now letters to the reporter by mail alone were kept.
ALTER TABLE reporter_letter ADD COLUMN audience text NOT NULL DEFAULT 'REPORTER';
ALTER TABLE reporter_letter ADD COLUMN channel text NOT NULL DEFAULT 'MAIL';
-- The topic of letters is read once more, for those of before.
DELETE FROM letters_read;
