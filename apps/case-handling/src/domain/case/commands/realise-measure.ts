import { measureRealised } from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
import { z } from 'zod';
import { dayBehindProblem } from '../days.ts';
import { fact } from '../decision.ts';
import { defineCommand } from '../define-command.ts';
import { day, id } from '../input.ts';
import { measureProblem, openMeasure, withMeasure, withoutOpenMeasure } from '../measures.ts';
import { refuse } from '../problems.ts';
import { addressOf } from '../texts.ts';

/** A measure is done; the reporter is notified (E07). */
export const realiseMeasure = defineCommand({
  name: 'realiseMeasure',
  label: { nl: 'een maatregel afronden', en: 'complete a measure' },
  description: 'Maatregel uitgevoerd. The parent gets letter E07.',
  states: ['AGREEMENTS_CONFIRMED', 'CLOSED'],
  by: ['QUALITY', 'HANDLER'],
  input: z.object({
    measureId: id('MEASURE').describe('Maatregel: the one that is done'),
    realisedOn: day().describe('Uitgevoerd op: the day on which it was done, today or earlier'),
  }),
  prevented: withoutOpenMeasure,
  problems(record, { measureId, realisedOn }, { today }) {
    const registeredOn = localDateOf(new Date(record.registeredAt));
    return [
      ...measureProblem(record, measureId),
      ...dayBehindProblem(realisedOn, 'realisedOn', { registeredOn, today }),
    ];
  },
  decide(record, { measureId, realisedOn }, { newId }) {
    const measure = openMeasure(record, measureId);
    if (measure === null) return refuse('UNKNOWN_MEASURE', 'measureId');
    const realised = fact(newId(), measureRealised, {
      data: { measureId, realisedOn },
      personal: { ...addressOf(record), description: measure.description },
    });
    return { next: withMeasure(record, measureId, { realisedOn }), facts: [realised] };
  },
});
