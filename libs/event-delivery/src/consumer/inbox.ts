import type { ReceivedRecord } from '../broker.ts';
import type { Sql } from '../sql.ts';

/** Marks events as handled, and gives those that were not marked before. */
export async function handledFirst(
  sql: Sql,
  group: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const fresh = await sql.query<{ event_id: string }>(
    `INSERT INTO inbox (consumer, event_id) SELECT $1, unnest($2::text[])
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [group, ids],
  );
  return new Set(fresh.map(({ event_id }) => event_id));
}

/** Whether the event of a record is marked as handled, also one that this build cannot read. */
export async function wasHandled(
  sql: Sql,
  group: string,
  { value }: ReceivedRecord,
): Promise<boolean> {
  const id = idOf(value);
  if (id === null) return false;
  const rows = await sql.query('SELECT 1 FROM inbox WHERE consumer = $1 AND event_id = $2', [
    group,
    id,
  ]);
  return rows.length > 0;
}

// The id of a CloudEvent, also of one whose type is not known here.
function idOf(value: string): string | null {
  try {
    const { id } = JSON.parse(value) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
