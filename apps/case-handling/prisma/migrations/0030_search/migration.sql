-- Both are trusted, so whoever owns the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
-- Dutch words by their stem, with or without accents.
CREATE TEXT SEARCH CONFIGURATION dutch_unaccented (COPY = pg_catalog.dutch);
ALTER TEXT SEARCH CONFIGURATION dutch_unaccented ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
-- By what each case is found. Its number tells of nobody and stays when the rest is erased, and a case without a row here was never looked through.
CREATE TABLE searched_case (
  case_id uuid PRIMARY KEY REFERENCES case_record (id),
  number text NOT NULL,
  submitted_at timestamptz NOT NULL
);
CREATE INDEX searched_by_number ON searched_case (number);
CREATE INDEX searched_newest_first ON searched_case (submitted_at DESC, case_id);
-- Personal values. Both go with the personal values of their case, and apart from them.
CREATE TABLE searched_person (
  case_id uuid PRIMARY KEY REFERENCES case_personal (case_id) ON DELETE CASCADE,
  names text NOT NULL,
  mail text NOT NULL,
  phone text NOT NULL
);
CREATE INDEX searched_person_by_part ON searched_person USING gin (names gin_trgm_ops, mail gin_trgm_ops, phone gin_trgm_ops);
CREATE TABLE searched_words (
  case_id uuid PRIMARY KEY REFERENCES case_personal (case_id) ON DELETE CASCADE,
  words tsvector NOT NULL
);
CREATE INDEX searched_words_by_word ON searched_words USING gin (words);
