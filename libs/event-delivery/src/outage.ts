/** Something that had to end by itself did not. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

// SQLSTATE classes: connection, resources, operator intervention, system, lost races (40), and a lock or a
// session that was not to be had. A statement cut off for its length (57014) would be cut off again.
const passingSqlStates = /^(08|53|57(?!014)|58|40|55P03|25P03|25006)/;

/** Thrown by a handler that cannot do its work now: the event is retried and blocks what is behind it. */
export class Outage extends Error {
  override readonly name = 'Outage';
}

/** Thrown by a handler that waits for another event; after some minutes the waiting one is parked. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}

/** Whether the same work may succeed later without any change: retry and block, do not park. */
export function isOutage(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause instanceof Outage) return true;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  if (connectionCodes.has(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code) && passingSqlStates.test(code)) return true;
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    cause.message,
  );
}
