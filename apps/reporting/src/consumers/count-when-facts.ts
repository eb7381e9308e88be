import { parseFact, type FactEnvelope } from '@klantreacties/event-contracts';
import type { Reading } from '@klantreacties/event-delivery';
import type { Session } from '@klantreacties/service-runtime';
import { changesFor, type Change } from '../domain/changes-for.ts';

/** A record of a facts topic as this service reads it. */
export function readFact(value: string): Reading<FactEnvelope> {
  const parsed = parseFact(value);
  return 'refusal' in parsed ? parsed : { id: parsed.envelope.id, event: parsed.envelope };
}

/** Brings the live read models up to date with one fact. */
export function countWhenFacts(
  applyToLive: (session: Session, changes: Change[]) => Promise<void>,
) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    const changes = changesFor(fact);
    if (changes.length > 0) await applyToLive(session, changes);
  };
}
