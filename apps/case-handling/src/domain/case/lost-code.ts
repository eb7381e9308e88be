import { caretakersOf } from './authority.ts';
import type { Directory } from '@klantreacties/organisation';
import type { Case } from './case.ts';
import type { Change, DecisionContext } from './decision.ts';
import { withEntry } from './entries.ts';
import { noticeTo } from './notices.ts';

const note = (text: string, at: Date) =>
  ({ kind: 'NOTE', visible: false, text, byStaffId: null, at }) as const;

/** The reporter has a new code; the dossier says when. */
export const codeRenewed = (record: Case, { newId }: DecisionContext, at: Date): Change =>
  withEntry(
    record,
    newId,
    note('De indiener heeft een nieuwe code gemaakt met de link uit een mail.', at),
  );

/**
 * A new code was asked for so soon after the address was corrected that no link went out. Whoever asked may be the one
 * who had it corrected, so whoever of P&K may read the case is notified.
 */
export function newCodeHeldBack(
  record: Case,
  directory: Directory,
  { at, ...context }: DecisionContext & { at: Date },
): Change {
  const text =
    'Iemand vroeg een nieuwe code aan, binnen 3 dagen nadat het adres van de indiener was verbeterd. Er is geen link verstuurd.';
  const { next, facts } = withEntry(record, context.newId, note(text, at));
  const notices = caretakersOf(next, directory).map((person) =>
    noticeTo(next, person, 'CODE_HELD_BACK', context),
  );
  return { next, facts: [...facts, ...notices] };
}
