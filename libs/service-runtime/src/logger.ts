import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

const personal = ['name', 'email', 'phone', 'text', 'number', 'code', 'token', 'authorization'];

/**
 * JSON lines with constant messages and data in fields. Personal fields are cut out wherever they
 * stand within two levels, and of an error its type and stack only: a message may hold a value.
 */
export function createLogger(
  options: { service: string; level: string },
  destination?: DestinationStream,
): Logger {
  const settings = {
    level: options.level,
    base: { service: options.service },
    timestamp: () =>
      `,"time":"${new Date(performance.timeOrigin + performance.now()).toISOString()}"`,
    redact: {
      paths: personal.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[personal]',
    },
    serializers: { cause: causeOf },
  };
  return destination === undefined ? pino(settings) : pino(settings, destination);
}

const constant = /^(?:[A-Z][A-Z0-9_]+|[0-9A-Z]{5})$/;

// Drivers put values of a query into messages and details, so neither is logged. The code of an
// error (EADDRINUSE, 23505, P2002) is a constant; it has a name of its own in the log because
// "code" is the code of a reaction, which is cut out.
function causeOf(cause: unknown): object {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const { code } = cause as { code?: unknown };
  const frames = cause.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    type: cause.name,
    ...(typeof code === 'string' && constant.test(code) ? { errorCode: code } : {}),
    at: frames.slice(0, 6),
  };
}
