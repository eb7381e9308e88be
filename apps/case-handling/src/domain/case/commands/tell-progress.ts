import { progressTold } from '@klantreacties/event-contracts';
import { addDays } from '@klantreacties/procedure';
import { z } from 'zod';
import { dayAheadProblem } from '../days.ts';
import { fact } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { day, optionalText, text } from '../input.ts';
import { problem } from '../problems.ts';
import { addressOf } from '../texts.ts';

/** The reporter is kept informed all along (docs/domain.md section 1): from one message to the next at most. */
const mostDaysBetween = 14;

/** Notifies the reporter of the progress (E04); never edited after sending. */
export const tellProgress = defineCommand({
  name: 'tellProgress',
  label: { nl: 'een voortgangsbericht sturen', en: 'send a progress message' },
  description: 'Voortgangsbericht. The parent gets letter E04.',
  states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
  by: ['QUALITY', 'HANDLER'],
  input: z.object({
    done: text().describe('Gedaan: what was done since the last message'),
    next: text().describe('Vervolg: what happens now'),
    nextMessageOn: day().describe('Volgend bericht: the day of it, from today up to 14 days'),
    reasonOfDelay: optionalText().describe(
      'Reden van vertraging: why it takes longer, where it does',
    ),
  }),
  problems: (_record, { nextMessageOn }, { today }) =>
    nextMessageOn > addDays(today, mostDaysBetween)
      ? [problem('DATE_AFTER_TWO_WEEKS', 'nextMessageOn')]
      : dayAheadProblem(nextMessageOn, 'nextMessageOn', today),
  decide(record, { done, next: follows, nextMessageOn, reasonOfDelay }, { actor, now, newId }) {
    const id = newId();
    const toldAt = now.toISOString();
    const message = { done, next: follows, reasonOfDelay };
    const told = fact(newId(), progressTold, {
      data: { messageId: id, nextMessageOn, toldAt },
      personal: { ...addressOf(record), ...message },
    });
    const messages = [
      ...record.messages,
      { id, ...message, nextMessageOn, toldAt, byStaffId: actor.staffId },
    ];
    return { next: { ...record, messages }, facts: [told] };
  },
});
