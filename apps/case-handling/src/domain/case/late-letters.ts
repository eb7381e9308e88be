import { caretakersOf } from './authority.ts';
import type { Case, LateLetter } from './case.ts';
import type { Decision, DecisionContext } from './decision.ts';
import type { Directory } from '@klantreacties/organisation';
import { noticeTo } from './notices.ts';

// What this very notice is too; nobody is notified that it is late, or each of them would bring as many more.
const noticeCode = 'N12';

/**
 * Marks a case by a letter that is late, and notifies whoever of P&K may read it; once for each letter. A notice that
 * is late itself only marks the case.
 */
export function letterDelayed(
  record: Case,
  { letterId, letter, audience, queuedAt }: LateLetter,
  directory: Directory,
  context: DecisionContext,
): Decision {
  if (record.lateLetters.some((one) => one.letterId === letterId))
    return { next: record, facts: [] };
  const late = { letterId, letter, audience, queuedAt };
  const next: Case = { ...record, lateLetters: [...record.lateLetters, late] };
  const readers = letter === noticeCode ? [] : caretakersOf(next, directory);
  const facts = readers.map((person) => noticeTo(next, person, 'LETTER_DELAYED', context));
  return { next, facts };
}

/** The case without the mark of a letter that went after all, or never will. */
export function withoutLateLetter<Of extends Case>(record: Of, letterId: string): Of {
  const lateLetters = record.lateLetters.filter((one) => one.letterId !== letterId);
  return lateLetters.length === record.lateLetters.length ? record : { ...record, lateLetters };
}
