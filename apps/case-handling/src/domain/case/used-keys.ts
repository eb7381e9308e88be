import type { CaseRecord } from './case-record.ts';
import type { CommandName } from './commands.ts';
import { unchanged, type Decision } from './decision.ts';
import { refuse, type Refusal } from './refusals.ts';

/** What made an entry of the case under an idempotency key: a command, or a word of the reporter. */
export type MadeBy = CommandName | 'reporterAnswer';

const validKey = /^[\w-]{16,128}$/;

/** What the key made before: nothing (null), the item of that id, or why the key cannot be used. */
export function madeBefore(
  { usedKeys }: CaseRecord,
  madeBy: MadeBy,
  key: string,
): { id: string } | Refusal | null {
  if (!validKey.test(key)) return refuse('idempotencyKey', 'KEY_NOT_VALID');
  const used = usedKeys.find((one) => one.key === key);
  if (used === undefined) return null;
  return used.madeBy === madeBy ? { id: used.id } : refuse('idempotencyKey', 'KEY_REUSED');
}

/** The answer to a command of a used key: unchanged where the content is the same, else refused. */
export function answerAgain(
  record: CaseRecord,
  before: { id: string } | Refusal,
  isSame: (id: string) => boolean,
): Decision {
  if ('refusal' in before) return before;
  return isSame(before.id) ? unchanged(record) : refuse('idempotencyKey', 'KEY_REUSED');
}
