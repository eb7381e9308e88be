-- What stands in the mail alone, sealed under the key of its reaction. Empty once the letter ended.
ALTER TABLE letter_personal ADD COLUMN sealed_token text;
