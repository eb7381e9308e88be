-- 100,000 cases of case-handling with the distribution of docs/domain.md section 9: 55% complaints, 15% improvement
-- points, 30% compliments, a quarter of Skar, peaks from September to January. Every person is invented.
-- Draws come from hashes of the number of a case, so every run has the same cases around today.
CREATE TEMPORARY TABLE seeded AS
WITH drawn AS (
  SELECT n, md5('case ' || n)::uuid AS id,
    abs(hashtext('kind ' || n)) % 100 AS kind_draw,
    abs(hashtext('brand ' || n)) % 100 AS brand_draw,
    abs(hashtext('place ' || n)) % 2 AS place_draw,
    abs(hashtext('location ' || n)) % 8 AS location_draw,
    abs(hashtext('state ' || n)) % 100 AS state_draw,
    abs(hashtext('peak ' || n)) % 100 AS peak_draw,
    abs(hashtext('rare ' || n)) % 100 AS rare_draw,
    abs(hashtext('age ' || n)) AS age_draw
  FROM generate_series(1, 100000) AS n
), placed AS (
  SELECT *,
    CASE WHEN kind_draw < 55 THEN 'COMPLAINT' WHEN kind_draw < 70 THEN 'IMPROVEMENT_POINT' ELSE 'COMPLIMENT' END AS kind,
    CASE WHEN brand_draw < 25 THEN 'skar' WHEN brand_draw < 75 THEN 'korein' ELSE 'kluppluz' END AS brand,
    state_draw >= 50 AS closed
  FROM drawn
), dated AS (
  SELECT *,
    CASE
      WHEN NOT closed THEN current_date - age_draw % 40
      WHEN peak_draw < 20 THEN make_date(extract(year FROM current_date)::int - 1 - age_draw % 8, 9 + age_draw % 2, 1 + age_draw % 28)
      WHEN peak_draw < 45 THEN make_date(extract(year FROM current_date)::int - 1 - age_draw % 8, 11 + age_draw % 2, 1 + age_draw % 28)
      ELSE current_date - 60 - age_draw % 2900
    END AS day,
    CASE
      WHEN closed THEN 'CLOSED'
      WHEN kind <> 'COMPLAINT' OR state_draw < 12 THEN 'REGISTERED'
      WHEN state_draw < 22 THEN 'ASSIGNED'
      WHEN state_draw < 36 THEN 'INVESTIGATING'
      WHEN state_draw < 44 THEN 'SOLUTION_PROPOSED'
      ELSE 'AGREEMENTS_CONFIRMED'
    END AS state
  FROM placed
), staged AS (
  SELECT *,
    array_position(ARRAY['REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED', 'AGREEMENTS_CONFIRMED', 'CLOSED'], state) AS stage,
    day::timestamptz + interval '10 hours' AS submitted_at
  FROM dated
)
SELECT s.*,
  -- The locations of bench/directory.ts, all of one regional manager.
  CASE brand WHEN 'skar' THEN (ARRAY['skar-de-linde', 'skar-het-nest', 'skar-de-brug', 'skar-de-es', 'skar-de-hof',
      'skar-de-kade', 'skar-de-toren', 'skar-het-veer'])[1 + location_draw]
    WHEN 'korein' THEN 'korein-de-vlieger' ELSE 'kluppluz-de-kei' END AS location_id,
  CASE WHEN stage = 1 OR (closed AND kind = 'COMPLIMENT') THEN NULL
    ELSE (CASE brand WHEN 'skar' THEN (ARRAY['sanne-de-boer', 'mo-el-amrani'])[1 + place_draw]
      WHEN 'korein' THEN 'ilse-verhoeven' ELSE 'tom-jansen' END) END AS handler_id,
  (CASE place_draw WHEN 0 THEN 'KDV' ELSE 'BSO' END) AS care_type,
  rare_draw < 2 AS restricted,
  rare_draw BETWEEN 2 AND 4 AS anonymous,
  to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS submitted_text,
  upper(brand) || '-' || extract(year FROM day) || '-' || lpad(n::text, 6, '0') AS number,
  'De groep van mijn kind was op dag ' || n || ' dicht. Niemand belde mij, en ik stond voor een gesloten deur.' AS told
FROM staged s;

CREATE TEMPORARY TABLE seeded_milestone AS
SELECT s.id, s.stage, s.kind, m.milestone, m.position, s.day + m.days AS due_on,
  CASE WHEN s.stage > m.met_from THEN s.submitted_at + m.days * interval '20 hours' END AS met_at
FROM seeded s
JOIN (VALUES ('HANDLER_KNOWN', 1, 7, 1), ('PROPOSAL', 2, 21, 3), ('SETTLED', 3, 42, 5)) AS m (milestone, position, days, met_from)
  ON m.milestone = 'HANDLER_KNOWN' OR s.kind <> 'COMPLIMENT';

INSERT INTO case_record (id, version, fact_version, state, kind, brand, location_id, restricted, handler_id,
  next_term_due_on, submitted_at, updated_at, urgent_on, settle_due_on, awaits_acceptance, category, closed_at, content)
SELECT s.id, 1, 0, s.state, s.kind, s.brand, s.location_id, s.restricted, s.handler_id,
  CASE WHEN s.closed THEN '9999-12-31' ELSE coalesce(m.next_due_on, '9999-12-31') END,
  s.submitted_at, s.submitted_at, CASE WHEN s.closed THEN '9999-12-31' ELSE coalesce(m.urgent_on, '9999-12-31') END,
  CASE WHEN s.kind = 'COMPLAINT' AND NOT s.closed THEN m.settle_due_on END,
  s.state = 'ASSIGNED' AND s.handler_id IS NOT NULL,
  CASE WHEN s.stage > 4 AND s.kind = 'COMPLAINT' THEN 'COMMUNICATIE' END,
  CASE WHEN s.closed THEN s.submitted_at END,
  jsonb_build_object(
    'id', s.id,
    'head', jsonb_build_object(
      'caseRef', left(md5('ref ' || s.n), 22), 'brand', s.brand, 'kind', s.kind, 'locationId', s.location_id,
      'careType', s.care_type, 'language', 'NL', 'anonymous', s.anonymous, 'restricted', s.restricted,
      'submittedAt', s.submitted_text),
    'relation', CASE WHEN NOT s.anonymous THEN 'PARENT' END,
    'dates', jsonb_build_object(
      'ruleVersion', '2026-1', 'handlerKnownDueOn', s.day + 7,
      'proposalDueOn', CASE WHEN s.kind <> 'COMPLIMENT' THEN s.day + 21 END,
      'settledDueOn', CASE WHEN s.kind <> 'COMPLIMENT' THEN s.day + 42 END),
    'state', s.state,
    'registeredAt', s.submitted_text,
    'handlerId', s.handler_id,
    'acceptedAt', CASE WHEN s.stage > 2 AND s.handler_id IS NOT NULL THEN s.submitted_text END,
    'category', CASE WHEN s.stage > 4 THEN 'COMMUNICATIE' END,
    'gist', CASE WHEN s.stage > 4 THEN 'Ouders krijgen op tijd bericht.' END,
    'judgmentId', CASE WHEN s.stage > 4 THEN md5('judgment ' || s.n)::uuid END,
    'assignedBy', NULL,
    'confirmedBy', CASE WHEN s.stage > 4 THEN md5('confirmed ' || s.n)::uuid END,
    'closedAt', CASE WHEN s.closed THEN s.submitted_text END,
    'milestones', m.milestones,
    'involved', CASE WHEN s.place_draw = 0 AND s.kind = 'COMPLAINT' THEN jsonb_build_array(jsonb_build_object(
      'id', md5('involved ' || s.n)::uuid, 'outcome', 'CONFIRMED', 'staffIds', jsonb_build_array('anouk-peters')))
      ELSE '[]' END,
    'entries', CASE WHEN s.stage > 2 AND s.kind = 'COMPLAINT' THEN jsonb_build_array(jsonb_build_object(
      'id', md5('entry ' || s.n)::uuid, 'kind', 'CONTACT', 'visible', false, 'at', s.submitted_text))
      ELSE '[]' END,
    'messages', '[]'::jsonb,
    'proposals', CASE WHEN s.stage > 3 AND s.kind = 'COMPLAINT' THEN jsonb_build_array(jsonb_build_object(
      'id', md5('proposal ' || s.n)::uuid, 'proposedAt', s.submitted_text, 'answerBy', s.day + 28, 'answer', 'AGREED'))
      ELSE '[]' END,
    'measures', '[]'::jsonb,
    'usedKeys', '[]'::jsonb)
FROM seeded s
JOIN (
  SELECT id, min(due_on) FILTER (WHERE met_at IS NULL) AS next_due_on,
    min(due_on) FILTER (WHERE met_at IS NULL AND CASE WHEN stage > 4 THEN milestone = 'SETTLED'
      ELSE kind = 'COMPLAINT' OR milestone = 'HANDLER_KNOWN' END) AS urgent_on,
    min(due_on) FILTER (WHERE met_at IS NULL AND milestone = 'SETTLED') AS settle_due_on,
    jsonb_agg(jsonb_build_object('milestone', milestone, 'dueOn', due_on,
      'metAt', to_char(met_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY position) AS milestones
  FROM seeded_milestone GROUP BY id
) m ON m.id = s.id;

INSERT INTO case_personal (case_id, personal)
SELECT id, jsonb_build_object(
    'number', number,
    'text', told,
    'wish', 'Ik wil op tijd een bericht.',
    'reporter', CASE WHEN anonymous THEN NULL ELSE jsonb_build_object(
      'name', 'Ouder ' || n, 'email', 'ouder.' || n || '@example.nl', 'phone', NULL) END,
    'children', jsonb_build_array(jsonb_build_object('firstName', 'Noor', 'birthYear', 2021)),
    'supportPerson', NULL, 'discussedBefore', NULL, 'contactPreference', NULL, 'mayShareName', false, 'handler', NULL,
    'involved', CASE WHEN place_draw = 0 AND kind = 'COMPLAINT' THEN jsonb_build_object(
      md5('involved ' || n)::uuid::text, jsonb_build_object('role', 'groepsleiding', 'name', 'Anouk Peters'))
      ELSE '{}' END,
    'entries', CASE WHEN stage > 2 AND kind = 'COMPLAINT' THEN jsonb_build_object(
      md5('entry ' || n)::uuid::text, jsonb_build_object('byStaffId', handler_id, 'text', 'Gebeld met de ouder.'))
      ELSE '{}' END,
    'messages', '{}'::jsonb,
    'proposals', CASE WHEN stage > 3 AND kind = 'COMPLAINT' THEN jsonb_build_object(
      md5('proposal ' || n)::uuid::text, jsonb_build_object('text', 'Je krijgt voor 8 uur bericht.', 'answerText', NULL))
      ELSE '{}' END,
    -- No case closes without a judgment, so one that is closed has one, whatever its kind.
    'draft', CASE WHEN stage > 4 THEN jsonb_build_object(
      'id', md5('draft ' || n)::uuid, 'noMeasuresReason', 'De groep belt voortaan.', 'measures', '[]'::jsonb,
      'points', jsonb_build_array(jsonb_build_object('id', md5('point ' || n)::uuid,
        'point', 'Ik kreeg geen bericht.', 'finding', 'UPHELD', 'reasons', 'De groep vergat te bellen.'))) END)
FROM seeded;

INSERT INTO milestone (case_id, milestone, due_on, rule_version, met_at)
SELECT id, milestone, due_on, '2026-1', met_at FROM seeded_milestone;

INSERT INTO shut_out (case_id, staff_id)
SELECT id, 'anouk-peters' FROM seeded WHERE place_draw = 0 AND kind = 'COMPLAINT';

ANALYZE case_record, case_personal, shut_out, milestone;
