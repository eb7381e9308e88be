import { entryLogged } from '@klantreacties/event-contracts';
import type { TidyText } from '@klantreacties/plain-text';
import type { Case, Entry } from './case.ts';
import { fact, type Change } from './decision.ts';

/** What staff wrote is tidied here; what the reporter said stays as intake keeps it. */
type Words = { byStaffId: string; text: TidyText } | { byStaffId: null; text: string };

/** The case with one entry more. */
export function withEntry(
  record: Case,
  newId: () => string,
  entry: Pick<Entry, 'kind' | 'visible'> &
    Partial<Pick<Entry, 'id' | 'answer'>> &
    Words & { at: Date },
): Change {
  const { kind, visible, text, byStaffId, id = newId(), answer = null } = entry;
  const at = entry.at.toISOString();
  const logged = fact(newId(), entryLogged, {
    data: {
      entryId: id,
      entryKind: kind,
      visibleToReporter: visible,
      loggedAt: at,
      ...(answer === null ? {} : { answer }),
    },
    personal: { byStaffId, text },
  });
  const entries = [...record.entries, { id, kind, text, visible, byStaffId, at, answer }];
  return { next: { ...record, entries }, facts: [logged] };
}
