import { sql } from '@klantreacties/service-runtime';
import type { ReceivedRecord } from '../broker.ts';
import type { Sql } from '../sql.ts';

/** Marks events as handled, and gives those that were not marked before. */
export async function handledFirst(
  session: Sql,
  group: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const fresh = await session.query(
    sql<{
      event_id: string;
    }>`INSERT INTO inbox (consumer, event_id) SELECT ${group}, unnest(${ids}::text[])
      ON CONFLICT DO NOTHING RETURNING event_id`,
  );
  return new Set(fresh.map(({ event_id }) => event_id));
}

/** Whether the event of a record is marked as handled, also one that this build cannot read. */
export async function wasHandled(
  session: Sql,
  group: string,
  { value }: ReceivedRecord,
): Promise<boolean> {
  const id = idOf(value);
  if (id === null) return false;
  const rows = await session.query(
    sql<{
      event_id: string;
    }>`SELECT event_id FROM inbox WHERE consumer = ${group} AND event_id = ${id}`,
  );
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
