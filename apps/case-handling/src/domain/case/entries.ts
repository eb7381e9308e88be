import { entryLogged } from '@klantreacties/event-contracts';
import type { Case, Entry } from './case.ts';
import { fact, type Change } from './decision.ts';

/** The case with one entry more. */
export function withEntry(
  record: Case,
  newId: () => string,
  entry: Omit<Entry, 'id' | 'at'> & { at: Date },
): Change {
  const id = newId();
  const at = entry.at.toISOString();
  const { kind, visible, text, byStaffId } = entry;
  const logged = fact(newId(), entryLogged, {
    data: { entryId: id, entryKind: kind, visibleToReporter: visible, loggedAt: at },
    personal: { byStaffId, text },
  });
  const entries = [...record.entries, { id, kind, text, visible, byStaffId, at }];
  return { next: { ...record, entries }, facts: [logged] };
}
