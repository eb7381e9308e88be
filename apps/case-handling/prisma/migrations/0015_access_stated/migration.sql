-- The key under which a fact said who is shut out of the case. Null for a case of before.
ALTER TABLE case_record ADD COLUMN stated_under text;
