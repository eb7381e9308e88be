const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

// SQLSTATE classes: connection, resources, operator intervention, system; and lost races (40).
const passingSqlStates = /^(08|53|57|58|40)/;

/** Thrown by a handler that cannot do its work now: the event is tried again and blocks what is behind it. */
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
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(cause.message);
}
