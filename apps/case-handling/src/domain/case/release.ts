import { handlerReleased } from '@klantreacties/event-contracts';
import type { CaseRecord } from './case-record.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';

/**
 * The case without its handler, waiting for another one. A judgment that was only drafted goes too, since
 * it is the word of who handles; the history keeps it.
 */
export function withoutHandler(
  record: CaseRecord,
  { now, newId }: DecisionContext,
  handlerId: string,
): Change {
  const released = fact(newId(), handlerReleased, {
    data: { releasedAt: now.toISOString() },
    personal: { handlerId },
  });
  const next: CaseRecord = {
    ...record,
    state: 'REGISTERED',
    handlerId: null,
    assignedBy: null,
    acceptedAt: null,
    category: null,
    gist: null,
    draftedBy: null,
    personal: { ...record.personal, handler: null, draft: null },
  };
  return { next, facts: [released] };
}
