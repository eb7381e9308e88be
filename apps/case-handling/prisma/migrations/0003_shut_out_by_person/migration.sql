-- A list leaves out the few cases of who is asking, without going through everyone else's.
CREATE INDEX shut_out_by_person ON shut_out (staff_id, case_id);
