-- When two colleagues allowed a new code by this address, though it is new.
ALTER TABLE corrected_address ADD COLUMN allowed_at timestamptz;
