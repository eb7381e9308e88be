import type { Pool, PoolClient } from 'pg';

/** Being the one that does some work for a database, until it is released or lost. */
export interface Lead {
  /** The connection that holds the lock: what is done on it is done by the leader. */
  readonly client: PoolClient;
  /** Aborts when the connection is gone: from then on another may lead. */
  readonly lost: AbortSignal;
  release(): void;
}

/** All that a lock needs of a connection. */
export interface LockingConnection {
  query(text: string, values: unknown[]): Promise<{ rows: { taken?: boolean }[] }>;
}

/** Makes a connection the leader under `key` until it ends, and says whether it is; one leads per database. */
export async function tryLead(connection: LockingConnection, key: number): Promise<boolean> {
  const { rows } = await connection.query('SELECT pg_try_advisory_lock($1) AS taken', [key]);
  return rows[0]?.taken === true;
}

/** The same on a connection of its own, or null where another leads. */
export async function takeLead(pool: Pool, key: number): Promise<Lead | null> {
  const client = await pool.connect();
  const lost = new AbortController();
  const onLost = (cause?: unknown) => lost.abort(cause);
  client.on('error', onLost);
  client.on('end', onLost);
  const giveBack = (broken: boolean) => {
    if (broken) client.on('error', ignoreLostConnection);
    client.off('error', onLost);
    client.off('end', onLost);
    client.release(broken);
  };
  try {
    if (await tryLead(client, key))
      // Ending the connection ends the lock, also where the connection is already half dead.
      return { client, lost: lost.signal, release: () => giveBack(true) };
  } catch (cause) {
    giveBack(true);
    throw cause;
  }
  giveBack(false);
  return null;
}

// A connection that breaks while it is given back is closed by the pool.
function ignoreLostConnection(): void {}
