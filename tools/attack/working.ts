import { randomUUID } from 'node:crypto';
import { judgment } from './kept-out.ts';
import type { Target } from './target.ts';

const call = () => ({
  idempotencyKey: randomUUID(),
  kind: 'CONTACT',
  text: 'Gebeld.',
  visibleToReporter: false,
});

/** Assigns a handler, who accepts and calls the reporter. */
export async function investigate(
  target: Target,
  { caseId, handlerId, by }: { caseId: string; handlerId: string; by: string },
): Promise<void> {
  const [quality, handler] = await Promise.all([target.staff(by), target.staff(handlerId)]);
  await quality.does('assign', { caseId, handlerId, freeToJudge: true });
  await handler.does('accept', { caseId });
  await handler.does('logEntry', { caseId, ...call() });
}

/** Writes a judgment, in place of the draft that stands. */
export async function draft(target: Target, caseId: string, by: string): Promise<void> {
  const person = await target.staff(by);
  const replacesDraftId = (await person.dossier(caseId))?.judgment?.draftId ?? null;
  await person.does('draft', { caseId, replacesDraftId, ...judgment() });
}

/** Tries to send the judgment that a reader has before them; gives the refusal, or `sent`. */
export async function send(
  target: Target,
  { caseId, by, reader = by }: { caseId: string; by: string; reader?: string },
): Promise<string> {
  const draftId = (await target.dossier(reader, caseId))?.judgment?.draftId ?? 'none';
  const person = await target.staff(by);
  return (await person.tries('confirm', { caseId, draftId })).code ?? 'sent';
}

/** Names a colleague as involved; gives the refusal, or `done`. */
export async function name(
  target: Target,
  { caseId, by, staffId }: { caseId: string; by: string; staffId: string },
): Promise<string> {
  const person = await target.staff(by);
  const given = { caseId, idempotencyKey: randomUUID(), role: 'genoemd', staffId };
  return (await person.tries('nameInvolved', given)).code ?? 'done';
}
