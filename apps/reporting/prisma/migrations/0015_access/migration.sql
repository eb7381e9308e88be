-- Who is shut out of a reaction, by refs that name nobody, in both copies of the read models.
CREATE TABLE figures_a.access (
  reaction_id uuid PRIMARY KEY,
  refs text NOT NULL,
  version int NOT NULL
);
CREATE TABLE figures_b.access (
  reaction_id uuid PRIMARY KEY,
  refs text NOT NULL,
  version int NOT NULL
);
-- Reactions whose key was ended. Their facts still hold refs, and a rebuild must not bring them back.
CREATE TABLE erased (
  reaction_id uuid PRIMARY KEY
);
