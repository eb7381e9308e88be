-- Personal values. The agreed measures of judged cases as rows, so that they are listed by day. They go with the personal values of their case, and apart from them.
CREATE TABLE measure (
  measure_id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_personal (case_id) ON DELETE CASCADE,
  description text NOT NULL,
  owner_id text NOT NULL,
  owner text NOT NULL,
  due_on date NOT NULL,
  realised_on date
);
CREATE INDEX measure_of_case ON measure (case_id);
CREATE INDEX measure_by_day ON measure (due_on, measure_id);
CREATE INDEX measure_of_owner ON measure (owner_id, due_on, measure_id);
-- Those of cases of before. The days that hold now stand in the part of a case that names nobody.
INSERT INTO measure (measure_id, case_id, description, owner_id, owner, due_on, realised_on)
SELECT (m->>'id')::uuid, c.id, m->>'description', m->>'ownerId', m->>'owner',
  coalesce(a->>'dueOn', m->>'dueOn')::date, (a->>'realisedOn')::date
FROM case_record c JOIN case_personal p ON p.case_id = c.id
CROSS JOIN LATERAL jsonb_array_elements(p.personal->'draft'->'measures') AS m
LEFT JOIN LATERAL jsonb_array_elements(c.content->'measures') AS a ON a->>'id' = m->>'id'
WHERE c.state IN ('AGREEMENTS_CONFIRMED', 'CLOSED');
