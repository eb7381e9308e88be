-- A term runs again where what met it is void: what met it before this instant counts no more.
ALTER TABLE figures_a.milestone ADD COLUMN reopened_at timestamptz;
ALTER TABLE figures_b.milestone ADD COLUMN reopened_at timestamptz;
