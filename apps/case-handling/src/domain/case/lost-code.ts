import { newCodeAllowed, newCodeAllowingBegun } from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import { codeHeldBackMs } from '@klantreacties/procedure';
import { caretakersOf } from './authority.ts';
import type { Case, HeldBackCode } from './case.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';
import type { CommandContext } from './define-command.ts';
import { withEntry } from './entries.ts';
import { noticeTo } from './notices.ts';

const note = (text: string, at: Date) =>
  ({ kind: 'NOTE', visible: false, text, byStaffId: null, at }) as const;

/** The reporter has a new code; the dossier says when, and none waits any more. */
export const codeRenewed = (record: Case, { newId }: DecisionContext, at: Date): Change =>
  withEntry(
    { ...record, heldBackCode: null },
    newId,
    note('De indiener heeft een nieuwe code gemaakt met de link uit een mail.', at),
  );

/**
 * A new code was asked for so soon after the address was corrected that no link went out. Whoever asked may be the one
 * who had it corrected, so whoever of P&K may read the case is notified, and it
 * waits until two agree.
 */
export function newCodeHeldBack(
  record: Case,
  directory: Directory,
  { at, ...context }: DecisionContext & { at: Date },
): Change {
  const text =
    'Iemand vroeg een nieuwe code aan, binnen 3 dagen nadat het adres van de indiener was verbeterd. Er is geen link verstuurd.';
  const { addressSince, heldBackCode } = record;
  const allowing = heldBackCode?.allowing ?? null;
  // It was asked for by an address of before, and intake told it late.
  const isOfBefore = addressSince !== null && at < new Date(addressSince);
  const held: Case = isOfBefore
    ? record
    : { ...record, heldBackCode: { at: at.toISOString(), allowing } };
  const { next, facts } = withEntry(held, context.newId, note(text, at));
  const notices = caretakersOf(next, directory).map((person) =>
    noticeTo(next, person, 'CODE_HELD_BACK', context),
  );
  return { next, facts: [...facts, ...notices] };
}

/** Whether a new code waits for two; after three days whoever has the mailbox asks for it alone. */
export function waitsForTwo({ heldBackCode, addressSince }: Case, now: Date): boolean {
  if (heldBackCode === null) return false;
  const since = new Date(addressSince ?? heldBackCode.at);
  return now.getTime() - since.getTime() < codeHeldBackMs;
}

/** The first of two says that the address is the reporter's; nothing goes out yet. */
export function beginAllowing(
  record: Case,
  held: HeldBackCode,
  { actor, newId, now }: CommandContext,
): Change {
  const at = now.toISOString();
  const begun = fact(newId(), newCodeAllowingBegun, {
    data: { begunAt: at },
    personal: { byStaffId: actor.staffId },
  });
  const heldBackCode = { ...held, allowing: { byStaffId: actor.staffId, at } };
  return { next: { ...record, heldBackCode }, facts: [begun] };
}

/** Two said so: intake sends the link. */
export function allowCode(
  record: Case,
  byStaffIds: string[],
  { newId, now }: CommandContext,
): Change {
  const allowed = fact(newId(), newCodeAllowed, {
    data: { allowedAt: now.toISOString() },
    personal: { byStaffIds },
  });
  return { next: { ...record, heldBackCode: null }, facts: [allowed] };
}
