import pg from 'pg';
import { closedLoop } from './clients.ts';
import { doOneJob } from './job-process.ts';
import type { BareSearch } from './jobs.ts';
import { pageSize, twoWords } from './search-requests.ts';

// What somebody would write who has these tables and nobody to keep out.
const query = `SELECT c.id, n.number, c.state, c.kind, c.location_id, c.restricted, n.submitted_at, c.next_term_due_on,
    p.personal->>'text' AS text
  FROM searched_words w JOIN searched_case n USING (case_id) JOIN case_record c ON c.id = w.case_id
    JOIN case_personal p ON p.case_id = w.case_id, plainto_tsquery('public.dutch_unaccented', $1) AS q
  WHERE w.words @@ q ORDER BY ts_rank(w.words, q) DESC, n.submitted_at DESC, w.case_id LIMIT ${pageSize}`;

doOneJob<BareSearch>(async (job) => {
  const pool = new pg.Pool({ connectionString: job.databaseUrl, max: job.clients });
  const outcome = await closedLoop(job, async () => {
    const { rows } = await pool.query<{ text: string }>(query, [twoWords()]);
    if (rows.length === 0) throw new Error('Nothing was found');
    JSON.stringify(rows);
  });
  await pool.end();
  return outcome;
});
