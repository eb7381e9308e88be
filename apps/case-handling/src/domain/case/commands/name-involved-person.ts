import { staffById } from '@klantreacties/organisation';
import { z } from 'zod';
import type { Case, InvolvedRow } from '../case.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { id, text } from '../input.ts';
import { problem, refuse } from '../problems.ts';
import { beginSettling, settle, settledRow, takesTwo, withRow } from '../settling.ts';

/** P&K adds a person involved whom the reporter did not name, such as a handler who says so. */
export const nameInvolvedPerson = defineCommand({
  name: 'nameInvolvedPerson',
  label: { nl: 'een betrokkene toevoegen', en: 'name a person involved' },
  description: 'Betrokkene toevoegen. Who is named is shut out at once.',
  kinds: everyKind,
  // Whoever turns out to be involved is shut out of a closed case too.
  states: everyState,
  by: ['QUALITY'],
  input: z.object({
    role: text().describe('Rol: how the person comes into the case'),
    staffId: id('COLLEAGUE').describe('Collega: who is involved'),
  }),
  problems: (_record, { staffId }, { directory }) =>
    staffById(directory, staffId) === null ? [problem('UNKNOWN_PERSON', 'staffId')] : [],
  decide(record, { role, staffId }, context) {
    const { actor, directory } = context;
    const person = staffById(directory, staffId);
    if (person === null) return refuse('UNKNOWN_PERSON', 'staffId');
    const id = context.newId();
    const empty: InvolvedRow = {
      id,
      role,
      name: person.name,
      capacity: 'INVOLVED',
      outcome: 'UNMATCHED',
      staffIds: [],
      found: [],
      said: null,
    };
    const added: Case = {
      ...record,
      involved: [...record.involved, empty],
    };
    const settled = settledRow(empty, 'CONFIRMED', staffId);
    const after = withRow(added, settled);
    if (!takesTwo(added, after, staffId, directory))
      return settle(added, after, settled, { context, by: [actor.staffId] });
    const opinion = { byStaffId: actor.staffId, outcome: 'CONFIRMED' as const, staffId };
    return beginSettling(added, { ...empty, outcome: 'PRESUMED' }, opinion, context);
  },
});
