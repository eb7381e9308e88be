import { complimentPassedOn, milestoneMet } from '@klantreacties/event-contracts';
import { z } from 'zod';
import { fact } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { isPassedOn } from '../passed-on.ts';
import { problem } from '../problems.ts';

/**
 * P&K passed a compliment on to the team. That meets the term of one week, which a handler meets for other kinds
 * (docs/domain.md section 6).
 */
export const markPassedOn = defineCommand({
  name: 'markPassedOn',
  label: { nl: 'een compliment doorgeven', en: 'pass a compliment on' },
  description:
    'Doorgegeven aan het team. The parent sees it with the reaction; the term of one week is met.',
  kinds: ['COMPLIMENT'],
  states: ['REGISTERED'],
  by: ['QUALITY'],
  input: z.object({}),
  isDone: isPassedOn,
  prevented: (record) => (isPassedOn(record) ? [problem('ALREADY_DONE')] : []),
  decide(record, _given, { actor, now, newId }) {
    const metAt = now.toISOString();
    const running = record.milestones.find(({ milestone }) => milestone === 'HANDLER_KNOWN');
    const passedOn = fact(newId(), complimentPassedOn, {
      data: { passedOnAt: metAt },
      personal: { byStaffId: actor.staffId },
    });
    if (running === undefined) return { next: record, facts: [passedOn] };
    const met = { ...running, metAt };
    return {
      next: {
        ...record,
        milestones: record.milestones.map((one) => (one === running ? met : one)),
      },
      facts: [passedOn, fact(newId(), milestoneMet, { data: met, personal: {} })],
    };
  },
});
