import type { FactEnvelope } from '@klantreacties/event-contracts';
import type { Session } from '@klantreacties/service-runtime';
import { changesFor } from '../domain/changes-for.ts';
import type { Change } from '../domain/read-models.ts';

/** Brings the live read models up to date with facts. */
export function countWhenFacts(
  applyToLive: (session: Session, changes: Change[]) => Promise<void>,
) {
  return async (facts: readonly FactEnvelope[], session: Session): Promise<void> => {
    const changes = facts.flatMap(changesFor);
    if (changes.length > 0) await applyToLive(session, changes);
  };
}
