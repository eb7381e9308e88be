-- The reporter said something that nobody marked as read yet.
ALTER TABLE case_record ADD COLUMN has_unread boolean NOT NULL DEFAULT false;
CREATE INDEX case_with_unread ON case_record (next_term_due_on, id) WHERE has_unread;
