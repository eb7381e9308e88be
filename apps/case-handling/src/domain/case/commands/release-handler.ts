import { z } from 'zod';
import { defineCommand, handledKinds } from '../define-command.ts';
import { refuse } from '../problems.ts';
import { withoutHandler } from '../release.ts';

/** P&K takes the case from a handler, or the handler gives it back: ill, gone, or not free to judge. */
export const releaseHandler = defineCommand({
  name: 'releaseHandler',
  label: { nl: 'de behandelaar van de zaak halen', en: 'release the handler' },
  description: 'Behandelaar van de zaak halen. The case waits for another handler.',
  kinds: handledKinds,
  states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
  leadsTo: {
    ASSIGNED: 'REGISTERED',
    INVESTIGATING: 'REGISTERED',
    SOLUTION_PROPOSED: 'REGISTERED',
  },
  by: ['QUALITY', 'HANDLER'],
  input: z.object({}),
  decide: (record, _given, context) =>
    record.assignment === null
      ? refuse('NOT_IN_THIS_STATE')
      : withoutHandler(record, context, record.assignment.handlerId),
});
