-- Whether a case is restricted, as its own facts said last. Until now it was as the form had it.
ALTER TABLE figures_a.access ADD COLUMN restricted boolean;
ALTER TABLE figures_b.access ADD COLUMN restricted boolean;
UPDATE figures_a.access a SET restricted = r.restricted FROM figures_a.reaction r
  WHERE r.id = a.reaction_id AND a.version > 0;
UPDATE figures_b.access a SET restricted = r.restricted FROM figures_b.reaction r
  WHERE r.id = a.reaction_id AND a.version > 0;
