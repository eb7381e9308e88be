import { loggedEntryKinds } from '@klantreacties/procedure';
import { z } from 'zod';
import { isOfComplaint } from '../case.ts';
import { defineCommand } from '../define-command.ts';
import { withEntry } from '../entries.ts';
import { investigating } from '../investigating.ts';
import { oneOf, text } from '../input.ts';

/** Logs a contact, interview or note; the first contact starts the investigation. */
export const logEntry = defineCommand({
  name: 'logEntry',
  label: { nl: 'een contact vastleggen', en: 'log a contact' },
  description:
    'Contact, gesprek of notitie in het dossier. The first contact starts the investigation.',
  states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
  leadsTo: { ASSIGNED: 'INVESTIGATING' },
  by: ['QUALITY', 'HANDLER'],
  afterAcceptance: true,
  input: z.object({
    kind: oneOf(loggedEntryKinds).describe('Soort: what it is'),
    text: text().describe('Tekst: what was said or done'),
    visibleToReporter: z.boolean().describe('Zichtbaar: whether the reporter reads it'),
  }),
  decide(record, { kind, text, visibleToReporter }, { actor, now, newId }) {
    const starts =
      record.state === 'ASSIGNED' &&
      isOfComplaint(record) &&
      (kind === 'CONTACT' || record.reaction.anonymous);
    return withEntry(starts ? investigating(record) : record, newId, {
      kind,
      visible: visibleToReporter,
      text,
      byStaffId: actor.staffId,
      at: now,
    });
  },
});
