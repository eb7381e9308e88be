import { measureMoved } from '@klantreacties/event-contracts';
import { z } from 'zod';
import { dayAheadProblem } from '../days.ts';
import { fact } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { day, id, text } from '../input.ts';
import { measureProblem, openMeasure, withMeasure, withoutOpenMeasure } from '../measures.ts';
import { problem, refuse } from '../problems.ts';
import { addressOf } from '../texts.ts';

/** A measure gets another date with the reason; the reporter is notified (E07). */
export const moveMeasure = defineCommand({
  name: 'moveMeasure',
  label: { nl: 'een maatregel uitstellen', en: 'move a measure' },
  description: 'Maatregel uitgesteld. The parent gets letter E07.',
  states: ['AGREEMENTS_CONFIRMED', 'CLOSED'],
  by: ['QUALITY', 'HANDLER'],
  input: z.object({
    measureId: id('MEASURE').describe('Maatregel: the one that gets another day'),
    dueOn: day().describe('Nieuwe datum: today or later'),
    reason: text().describe('Reden: why; the reporter reads it'),
  }),
  prevented: withoutOpenMeasure,
  problems: (record, { measureId, dueOn }, { today }) => [
    ...measureProblem(record, measureId),
    ...dayAheadProblem(dueOn, 'dueOn', today),
    ...(openMeasure(record, measureId)?.dueOn === dueOn
      ? [problem('DATE_UNCHANGED', 'dueOn')]
      : []),
  ],
  decide(record, { measureId, dueOn, reason }, { newId }) {
    const measure = openMeasure(record, measureId);
    if (measure === null) return refuse('UNKNOWN_MEASURE', 'measureId');
    const moved = fact(newId(), measureMoved, {
      data: { measureId, previousDueOn: measure.dueOn, dueOn },
      personal: { ...addressOf(record), description: measure.description, reason },
    });
    return { next: withMeasure(record, measureId, { dueOn }), facts: [moved] };
  },
});
