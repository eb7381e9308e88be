import type { CaseState, Category } from '@klantreacties/procedure';
import type { Reaction } from '../domain/case/case.ts';
import type { ListedCase } from '../domain/case/listed-case.ts';
import { nextMessageOnOf, type Promised } from '../domain/case/urgency.ts';
import { never } from './work-list-columns.ts';

/** What `listedColumns` select. */
export interface ListedRow extends Promised {
  id: string;
  state: CaseState;
  head: Reaction;
  number: string;
  text: string;
  wish: string | null;
  updated_at: Date;
  closed_at: Date | null;
  category: Category | null;
  handler_id: string | null;
  handler_name: string | null;
  accepted_at: string | null;
  next_term_due_on: string;
  urgent_on: string;
}

/** Of a case `c` and its personal values `p` what a list shows: a document as a whole takes several times as long. */
export const listedColumns = `c.id, c.state, c.updated_at, c.closed_at, c.category, c.handler_id,
  c.next_term_due_on::text AS next_term_due_on, c.urgent_on::text AS urgent_on, c.content->'head' AS head,
  c.content->'messages' AS messages, c.content->'proposals' AS proposals, c.content->>'acceptedAt' AS accepted_at,
  p.personal->>'number' AS number, p.personal->>'text' AS text, p.personal->>'wish' AS wish,
  p.personal->'handler'->>'name' AS handler_name`;

/** What a list shows of the case of a row. */
export function listedOfRow(row: ListedRow): ListedCase {
  const { id, number, state, head, text, wish, category, handler_id: handlerId } = row;
  return {
    ...{ id, number, state, reaction: head, text, wish, category },
    updatedAt: row.updated_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    handler:
      handlerId === null
        ? null
        : { id: handlerId, name: row.handler_name ?? handlerId, acceptedAt: row.accepted_at },
    nextTermDueOn: dayOf(row.next_term_due_on),
    urgentOn: dayOf(row.urgent_on),
    nextMessageOn: nextMessageOnOf(row),
  };
}

const dayOf = (day: string): string | null => (day === never ? null : day);
