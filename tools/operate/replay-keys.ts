import { keyTopic } from '@klantreacties/event-contracts';
import { intoOutbox } from '@klantreacties/event-delivery';
import { openServiceDatabase } from './service-database.ts';

// Puts every wrapped data key that intake keeps on the key topic again; for a topic that was lost.
const atOnce = 1_000;
const client = await openServiceDatabase('intake');
let after = '00000000-0000-0000-0000-000000000000';
let keys = 0;
for (;;) {
  // Short transactions, since an open one holds up every relay of the server.
  const { rows } = await client.query<{ id: string }>(
    `WITH more AS (
       SELECT id, wrapped_key FROM reaction
       WHERE id > $1::uuid AND wrapped_key IS NOT NULL ORDER BY id LIMIT ${atOnce}
     ), queued AS (
       ${intoOutbox.fragment} SELECT $2, id::text, wrapped_key, '{}'::jsonb FROM more
     )
     SELECT id FROM more ORDER BY id DESC LIMIT 1`,
    [after, keyTopic],
  );
  const [last] = rows;
  if (last === undefined) break;
  const { rows: counted } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM reaction
     WHERE id > $1::uuid AND id <= $2::uuid AND wrapped_key IS NOT NULL`,
    [after, last.id],
  );
  keys += counted[0]?.count ?? 0;
  after = last.id;
}
process.stdout.write(`${keys} keys are sent again\n`);
await client.end();
