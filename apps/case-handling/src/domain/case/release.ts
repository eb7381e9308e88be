import { handlerReleased } from '@klantreacties/event-contracts';
import type { CaseRecord } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, type Decision, type Moment, type Told } from './decision.ts';

/**
 * The case without its handler, waiting for another one. A judgment that was only drafted goes too, since
 * it is the word of who handles; the history keeps it.
 */
export function released(
  record: CaseRecord,
  { now, newId }: Moment,
  handlerId: string,
): { next: CaseRecord; told: Told[] } {
  const fact = tell(newId(), handlerReleased, {
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
  return { next, told: [fact] };
}

/** P&K takes the case from a handler, or the handler gives it back: ill, gone, or not free to judge. */
export function releaseHandler(record: CaseRecord, actor: Actor, moment: Moment): Decision {
  const refusal = refusalOf(record, 'releaseHandler', actor);
  if (refusal !== null) return { refusal };
  if (record.handlerId === null) return { refusal: 'NOT_IN_THIS_STATE' };
  return released(record, moment, record.handlerId);
}
