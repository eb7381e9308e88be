import { takeLead } from '@klantreacties/event-delivery';
import { sessionOf } from '@klantreacties/service-runtime';
import type { Pool } from 'pg';
import type { DeliveryTurns } from '../sending/delivery-turn.ts';

const lockKey = 0x6c657474;

/** One turn per database: an advisory lock of one connection, which ends with the connection. */
export function createDeliveryTurns(pool: Pool): DeliveryTurns {
  return {
    async take() {
      const lead = await takeLead(pool, lockKey);
      if (lead === null) return null;
      const { client, lost } = lead;
      return { session: sessionOf(client), lost, release: async () => lead.release() };
    },
  };
}
