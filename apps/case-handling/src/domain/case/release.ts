import { handlerReleased } from '@klantreacties/event-contracts';
import type { Registered, Unjudged } from './case.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';

/**
 * The case without its handler, waiting for another one. A judgment that was only drafted goes too, since
 * it is the word of who handles; the history keeps it.
 */
export function withoutHandler(
  record: Unjudged,
  { now, newId }: DecisionContext,
  handlerId: string,
): Change {
  const released = fact(newId(), handlerReleased, {
    data: { releasedAt: now.toISOString() },
    personal: { handlerId },
  });
  return { next: registered(record), facts: [released] };
}

function registered(record: Unjudged): Registered {
  if (record.state === 'REGISTERED') return record;
  const { assignment: _assignment, ...rest } = record;
  if (rest.state === 'ASSIGNED') return { ...rest, state: 'REGISTERED' };
  const { judgment: _draft, ...unjudged } = rest;
  return { ...unjudged, state: 'REGISTERED' };
}
