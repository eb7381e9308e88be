import { Outage, tryLead } from '@klantreacties/event-delivery';
import type { Database, Session } from '@klantreacties/service-runtime';

/** A connection of its own, on which a lock lasts as long as it does. */
export interface OwnConnection {
  query(text: string, values?: unknown[]): Promise<{ rows: { taken?: boolean }[] }>;
}

const liveLock = 0x6c697665;
const rebuildLock = 0x72626c64;

/**
 * The transactions of whoever changes the live figures: each shares the live lock before it writes
 * anything. While a rebuild compares it is refused, which the consumer takes for an outage.
 */
export function transactLive(database: Pick<Database, 'transact'>): Database['transact'] {
  return (work) =>
    database.transact(async (session: Session) => {
      const [row] = await session.query<{ shared: boolean }>(
        'SELECT pg_try_advisory_xact_lock_shared($1) AS shared',
        [liveLock],
      );
      if (row?.shared !== true) throw new Outage('A rebuild is comparing the figures');
      return work(session);
    });
}

/** Waits for the changes under way and holds off later ones, with no transaction left open. */
export async function holdLive(connection: OwnConnection): Promise<void> {
  await connection.query('SELECT pg_advisory_lock($1)', [liveLock]);
}

export async function releaseLive(connection: OwnConnection): Promise<void> {
  await connection.query('SELECT pg_advisory_unlock($1)', [liveLock]);
}

/** Lets go of both locks, so that the next rebuild and the live consumer go on at once. */
export async function releaseAll(connection: OwnConnection): Promise<void> {
  await connection.query('SELECT pg_advisory_unlock_all()');
}

/** Makes this connection's the only rebuild of the database until it ends. */
export async function claimRebuild(connection: OwnConnection): Promise<void> {
  if (!(await tryLead(connection, rebuildLock))) throw new Error('Another rebuild is running');
}
