import { staffById, type Directory, type Staff } from '@klantreacties/organisation';
import { caretakersOf, mayReadRestricted } from './authority.ts';
import { handlerIdOf, type Case } from './case.ts';
import { shutOutOf } from './conflicts.ts';
import type { Change, DecisionContext } from './decision.ts';
import { noticeTo } from './notices.ts';

/** A change by something that the reporter said: it waits to be read, and who is to read it is notified. */
export function withUnread(
  { next, facts }: Change,
  { entryId, at }: { entryId: string; at: Date },
  directory: Directory,
  context: DecisionContext,
): Change {
  const one = { entryId, at: at.toISOString(), told: [] };
  const notified = withNotice({ ...next, unread: [...next.unread, one] }, directory, context);
  return { next: notified.next, facts: [...facts, ...notified.facts] };
}

/**
 * The case without what was read, up to one entry. What came in since waits on, and who is to read it is notified
 * again, for their last mail was about what has been read.
 */
export function withoutUnread(
  record: Case,
  upToEntryId: string,
  directory: Directory,
  context: DecisionContext,
): Change {
  const at = record.unread.findIndex(({ entryId }) => entryId === upToEntryId);
  return withNotice({ ...record, unread: record.unread.slice(at + 1) }, directory, context);
}

// Nobody gets a second mail while something waits of which they had one: fifty messages in a day are no flood.
function withNotice(record: Case, directory: Directory, context: DecisionContext): Change {
  const last = record.unread.at(-1);
  if (last === undefined) return { next: record, facts: [] };
  const told = record.unread.flatMap((one) => one.told);
  const readers = whoIsToRead(record, directory).filter(({ id }) => !told.includes(id));
  if (readers.length === 0) return { next: record, facts: [] };
  const marked = { ...last, told: [...last.told, ...readers.map(({ id }) => id)] };
  const next: Case = { ...record, unread: [...record.unread.slice(0, -1), marked] };
  return {
    next,
    facts: readers.map((person) => noticeTo(next, person, 'REPORTER_WROTE', context)),
  };
}

/** Who handles the case and may read it; where nobody does, or after the end, whoever of P&K may read it. */
function whoIsToRead(record: Case, directory: Directory): Staff[] {
  const handlerId = record.state === 'CLOSED' ? null : handlerIdOf(record);
  const handler = handlerId === null ? null : staffById(directory, handlerId);
  if (handler !== null && handler.active && mayReadAsHandler(record, handler)) return [handler];
  return caretakersOf(record, directory).filter(({ active }) => active);
}

const mayReadAsHandler = (record: Case, handler: Staff): boolean =>
  !shutOutOf(record).includes(handler.id) &&
  (!record.reaction.restricted || mayReadRestricted(handler));
