import { readFactsFor, type FactEnvelope } from '@klantreacties/event-contracts';
import type { Reading } from '@klantreacties/event-delivery';
import type { Session } from '@klantreacties/service-runtime';
import { changesFor, countedTypes, type Change } from '../domain/changes-for.ts';

/**
 * A record of a facts topic as this service reads it: every fact, as a rebuild compares which were handled.
 * A version that this build does not know waits where the fact is counted.
 */
export const readFact: (value: string) => Reading<FactEnvelope> = readFactsFor({
  types: countedTypes,
  takes: () => true,
});

/** Brings the live read models up to date with one fact. */
export function countWhenFacts(
  applyToLive: (session: Session, changes: Change[]) => Promise<void>,
) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    const changes = changesFor(fact);
    if (changes.length > 0) await applyToLive(session, changes);
  };
}
