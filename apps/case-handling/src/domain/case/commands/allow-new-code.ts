import { z } from 'zod';
import { mayActOn } from '../authority.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { allowCode, beginAllowing, waitsForTwo } from '../lost-code.ts';
import { problem, refuse } from '../problems.ts';

/**
 * Two who may act on the case, a director among them if need be, say that a new code may go to an address that was
 * corrected less than three days ago. What they say holds for the address of now: another correction ends it. What the
 * first said counts while that person could still say it.
 */
export const allowNewCode = defineCommand({
  name: 'allowNewCode',
  label: { nl: 'een nieuwe code toestaan', en: 'allow a new code' },
  description:
    'Nieuwe code toestaan. The first says so, a second one confirms; then the link that was held back goes out.',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY'],
  input: z.object({}),
  isDone: ({ heldBackCode }, _given, { actor }) =>
    heldBackCode?.allowing?.byStaffId === actor.staffId,
  prevented: (record, { actor, now }) => {
    if (!waitsForTwo(record, now)) return [problem('NO_CODE_HELD_BACK')];
    return record.heldBackCode?.allowing?.byStaffId === actor.staffId
      ? [problem('ALREADY_DONE')]
      : [];
  },
  decide(record, _given, context) {
    const { heldBackCode } = record;
    if (heldBackCode === null) return refuse('NO_CODE_HELD_BACK');
    const { allowing } = heldBackCode;
    const first = allowing?.byStaffId ?? null;
    return first === null || !mayActOn(record, first, context.directory)
      ? beginAllowing(record, heldBackCode, context)
      : allowCode(record, [first, context.actor.staffId], context);
  },
});
