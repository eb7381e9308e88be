import type { CaseState, Category } from '@klantreacties/procedure';
import { assignmentOf, judgmentOf, nextTermOf, type Case, type Reaction } from './case.ts';
import { nextMessageOnOf, urgentOnOf } from './urgency.ts';

/** What a list shows of a case; it can be read without the whole dossier. */
export interface ListedCase {
  id: string;
  number: string;
  state: CaseState;
  reaction: Reaction;
  text: string;
  wish: string | null;
  updatedAt: string;
  closedAt: string | null;
  category: Category | null;
  /** Who handles it now, with the name as known when assigned. */
  handler: { id: string; name: string; acceptedAt: string | null } | null;
  nextTermDueOn: string | null;
  urgentOn: string | null;
  nextMessageOn: string | null;
}

/** What a list shows of a case that was read whole. */
export function listedOf(record: Case): ListedCase {
  const { id, number, state, reaction, text, wish, updatedAt } = record;
  const assignment = assignmentOf(record);
  return {
    ...{ id, number, state, reaction, text, wish, updatedAt },
    closedAt: record.state === 'CLOSED' ? record.closedAt : null,
    category: judgmentOf(record)?.category ?? null,
    handler: assignment && {
      id: assignment.handlerId,
      name: assignment.name,
      acceptedAt: assignment.acceptedAt,
    },
    nextTermDueOn: nextTermOf(record)?.dueOn ?? null,
    urgentOn: urgentOnOf(record),
    nextMessageOn: nextMessageOnOf(record),
  };
}
