-- One dossier with 200 steps: 170 notes and 10 proposals in its chained history, and 20 letters. Its hashes are none: nothing
-- verifies it here. The first case is given them, whatever its state, so that it is always the same.
UPDATE case_record SET restricted = false, content = jsonb_set(content, '{head,restricted}', 'false')
WHERE id = md5('case 1')::uuid;

INSERT INTO case_history (case_id, position, happened_at, actor_hash, what, data, personal_hash, previous_hash, hash)
SELECT md5('case 1')::uuid, n, timestamptz '2026-01-05 09:00Z' + n * interval '1 hour', 'x',
  CASE WHEN n % 18 = 0 THEN 'solution-proposed' ELSE 'entry-logged' END,
  CASE WHEN n % 18 = 0
    THEN jsonb_build_object('proposalId', md5('proposal of step ' || n)::uuid, 'answerBy', '2026-03-01')
    ELSE jsonb_build_object('entryId', md5('entry of step ' || n)::uuid, 'entryKind', 'NOTE', 'visibleToReporter', false) END,
  'x', 'x', 'x'
FROM generate_series(1, 180) AS n;

INSERT INTO case_history_personal (case_id, position, salt, actor, personal)
SELECT case_id, position, 'x', 'sanne-de-boer', jsonb_build_object('byStaffId', 'sanne-de-boer', 'text',
  'Gebeld met de ouder over dag ' || position || '. Wij hebben afgesproken dat de groep voortaan voor acht uur belt.')
FROM case_history WHERE case_id = md5('case 1')::uuid;

INSERT INTO reporter_letter (letter_id, case_id, letter, cause_id, state, queued_at, ended_at)
SELECT md5('letter ' || n)::uuid, md5('case 1')::uuid, 'E04', md5('cause ' || n)::uuid, 'SENT',
  timestamptz '2026-01-05 09:30Z' + n * interval '9 hours', timestamptz '2026-01-05 09:31Z' + n * interval '9 hours'
FROM generate_series(1, 20) AS n;

CREATE TABLE peer.step (
  id text PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES peer.case_row (id),
  at timestamptz NOT NULL,
  kind text NOT NULL,
  by_kind text NOT NULL,
  by_name text,
  by_function text,
  text text NOT NULL,
  words text
);
INSERT INTO peer.step
SELECT h.case_id || ':' || h.position, h.case_id, h.happened_at,
  CASE WHEN h.what = 'entry-logged' THEN 'NOTE' ELSE 'SOLUTION_PROPOSED' END, 'STAFF', 'Sanne de Boer', NULL,
  CASE WHEN h.what = 'entry-logged' THEN 'Er is een notitie gemaakt.'
    ELSE 'De indiener krijgt een voorstel voor een oplossing. Antwoorden kan tot 1 maart 2026.' END, p.personal->>'text'
FROM case_history h JOIN case_history_personal p USING (case_id, position) WHERE h.case_id = md5('case 1')::uuid
UNION ALL
SELECT letter_id::text, case_id, queued_at, 'LETTER', 'SYSTEM', NULL, NULL,
  'Brief E04 (Voortgangsbericht) aan: indiener. Hoe het ermee staat: verstuurd.', NULL
FROM reporter_letter WHERE case_id = md5('case 1')::uuid;
CREATE INDEX ON peer.step (case_id, at, id);
ANALYZE peer.step, case_history, case_history_personal, reporter_letter;
