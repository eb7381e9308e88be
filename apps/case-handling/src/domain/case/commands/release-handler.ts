import { givenReleaseReasons } from '@klantreacties/procedure';
import { z } from 'zod';
import { defineCommand, handledKinds } from '../define-command.ts';
import { oneOf, optionalText } from '../input.ts';
import { problem } from '../problems.ts';
import { withoutHandler } from '../release.ts';

/**
 * P&K takes the case from a handler, or the handler gives it back. State, proposal and draft stay as they are, and
 * P&K looks after the case until it is given to somebody else.
 */
export const releaseHandler = defineCommand({
  name: 'releaseHandler',
  label: { nl: 'de behandelaar van de zaak halen', en: 'release the handler' },
  description: 'Behandelaar van de zaak halen. What was done stays, for the one who comes next.',
  kinds: handledKinds,
  states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
  by: ['QUALITY', 'HANDLER'],
  input: z.object({
    reason: oneOf(givenReleaseReasons).describe('Reden: why; P&K alone reads it'),
    note: optionalText().describe('Toelichting: what P&K has to know beside it'),
  }),
  prevented: ({ assignment }) =>
    assignment === null ? [{ ...problem('NOBODY_HANDLES'), first: 'assignHandler' }] : [],
  decide: (record, { reason, note }, context) =>
    withoutHandler(record, { reason, note }, context, context.directory),
});
