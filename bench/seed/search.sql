-- By what the seeded cases are found, and six words for each of 300 that are made up, so that two of them stand together
-- in some 40 cases. The service fills in cases of before at its start, and these came after it.
INSERT INTO searched_case (case_id, number, submitted_at)
SELECT c.id, p.personal->>'number', (c.content->'head'->>'submittedAt')::timestamptz
FROM case_record c JOIN case_personal p ON p.case_id = c.id ON CONFLICT DO NOTHING;

INSERT INTO searched_person (case_id, names, mail, phone)
SELECT p.case_id, unaccent(lower(concat_ws(' ', p.personal->'reporter'->>'name', p.personal->'children'->0->>'firstName'))),
  coalesce(p.personal->'reporter'->>'email', ''), ''
FROM case_personal p ON CONFLICT DO NOTHING;

INSERT INTO searched_words (case_id, words)
SELECT p.case_id, to_tsvector('public.dutch_unaccented', concat_ws(' ', p.personal->>'text', p.personal->>'wish',
  (SELECT string_agg('onderwerp' || abs(hashtext(p.case_id::text || n)) % 300, ' ') FROM generate_series(1, 6) AS n)))
FROM case_personal p ON CONFLICT DO NOTHING;

ANALYZE searched_case, searched_person, searched_words;
