import type { ProducedRecord } from './broker.ts';
import type { OutboxMessage } from './outbox.ts';

/** What marks a record as a whole CloudEvent: structured mode of the Kafka binding of CloudEvents 1.0.2. */
const eventHeaders = { 'content-type': 'application/cloudevents+json' };
const wholeDay = /T00:00:00(?:\.0+)?Z$/;

/**
 * A row as its record. An event is marked as one, and an event that gives a day has a record that gives
 * no more: it is stamped at 00:00 UTC of that day. Anything else is sent as it is.
 */
export function recordOf(message: OutboxMessage): ProducedRecord {
  const event = eventIn(message.value);
  if (event === null) return message;
  const { time } = event;
  return {
    ...message,
    headers: { ...message.headers, ...eventHeaders },
    ...(typeof time === 'string' && wholeDay.test(time) ? { stampedAt: Date.parse(time) } : {}),
  };
}

function eventIn(value: string | null): { time?: unknown } | null {
  if (value?.startsWith('{') !== true) return null;
  try {
    const read = JSON.parse(value) as { specversion?: unknown; time?: unknown };
    return typeof read.specversion === 'string' ? read : null;
  } catch {
    return null;
  }
}
