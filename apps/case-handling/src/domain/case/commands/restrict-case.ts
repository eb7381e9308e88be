import { z } from 'zod';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { text } from '../input.ts';
import { problem } from '../problems.ts';
import { leavesNobody, restrict } from '../restriction.ts';

/**
 * Whoever does P&K's work, or a director, restricts a case alone and at any time: violence may be told without the
 * tick (docs/domain.md section 4). What was on open topics before stays there. Where somebody wanted it lifted, that
 * is taken back.
 */
export const restrictCase = defineCommand({
  name: 'restrictCase',
  label: { nl: 'de zaak afschermen', en: 'restrict the case' },
  description:
    'Zaak afschermen. Lead and directors alone read it from then on; a handler who is neither is released.',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY'],
  input: z.object({
    reason: text().describe('Reden: why; who does the work of P&K or decides on it reads it'),
  }),
  isDone: ({ reaction, lifting }) => reaction.restricted && lifting === null,
  prevented: (record, { directory }) => {
    if (record.reaction.restricted && record.lifting === null) return [problem('ALREADY_DONE')];
    return leavesNobody(record, directory) ? [problem('NOBODY_LEFT')] : [];
  },
  decide: (record, { reason }, context) => restrict(record, reason, context),
});
