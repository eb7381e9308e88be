import { entryLogged } from '@klantreacties/event-contracts';
import type { CaseRecord, EntryKind } from './case-record.ts';
import { fact, type Change } from './decision.ts';

/** What was said or done, as it stands in the dossier. */
export interface NewEntry {
  kind: EntryKind;
  visible: boolean;
  text: string;
  /** Null for what the reporter said. */
  byStaffId: string | null;
  at: Date;
}

/** The case with one entry more. */
export function withEntry(
  record: CaseRecord,
  newId: () => string,
  { kind, visible, text, byStaffId, at: loggedAt }: NewEntry,
): Change {
  const id = newId();
  const at = loggedAt.toISOString();
  const next: CaseRecord = {
    ...record,
    entries: [...record.entries, { id, kind, visible, at }],
    personal: {
      ...record.personal,
      entries: { ...record.personal.entries, [id]: { byStaffId, text } },
    },
  };
  const logged = fact(newId(), entryLogged, {
    data: { entryId: id, entryKind: kind, visibleToReporter: visible, loggedAt: at },
    personal: { byStaffId, text },
  });
  return { next, facts: [logged] };
}
