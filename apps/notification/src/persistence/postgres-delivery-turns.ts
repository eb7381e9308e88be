import { sessionOf } from '@klantreacties/service-runtime';
import type { Pool } from 'pg';
import type { DeliveryTurns } from '../sending/delivery-turn.ts';

const lockKey = 0x6c657474;

/** One turn per database: an advisory lock of one connection, which ends with the connection. */
export function createDeliveryTurns(pool: Pool): DeliveryTurns {
  return {
    async take() {
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
        const { rows } = await client.query<{ taken: boolean }>(
          'SELECT pg_try_advisory_lock($1) AS taken',
          [lockKey],
        );
        if (rows[0]?.taken !== true) {
          giveBack(false);
          return null;
        }
      } catch (cause) {
        giveBack(true);
        throw cause;
      }
      return {
        session: sessionOf(client),
        lost: lost.signal,
        // Ending the connection ends the lock, also where the connection is already half dead.
        async release() {
          giveBack(true);
        },
      };
    },
  };
}

// A connection that breaks while it is given back is closed by the pool.
function ignoreLostConnection(): void {}
