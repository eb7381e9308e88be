-- When it was told that the mail server had not taken a letter for most of an hour.
ALTER TABLE letter ADD COLUMN delayed_at timestamptz;
