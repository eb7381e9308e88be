import { loggedEntryKinds, type CaseState } from '@klantreacties/procedure';
import { z } from 'zod';
import { assignmentOf, isOfComplaint, type Case } from '../case.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { withEntry } from '../entries.ts';
import { investigating } from '../investigating.ts';
import { oneOf, text } from '../input.ts';
import { problem, type Problem } from '../problems.ts';

/** When the parent is talked with; a note can be made of any case (docs/domain.md section 11, invariant 5). */
const talking: readonly CaseState[] = ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'];

const hasAccepted = (record: Case) => assignmentOf(record)?.acceptedAt != null;

/**
 * Logs a contact, interview or note. A note can be made of every case, whatever its state and kind; contacts and
 * interviews belong to a complaint that is handled. The first contact starts the investigation.
 */
export const logEntry = defineCommand({
  name: 'logEntry',
  label: { nl: 'een contact vastleggen', en: 'log a contact' },
  description:
    'Contact, gesprek of notitie in het dossier. The first contact starts the investigation. A note can always be made.',
  kinds: everyKind,
  states: everyState,
  leadsTo: { ASSIGNED: 'INVESTIGATING' },
  by: ['QUALITY', 'HANDLER'],
  input: z.object({
    kind: oneOf(loggedEntryKinds).describe('Soort: what it is'),
    text: text().describe('Tekst: what was said or done'),
    visibleToReporter: z.boolean().describe('Zichtbaar: whether the reporter reads it'),
  }),
  problems: (record, { kind }) => (kind === 'NOTE' ? [] : talkingProblems(record)),
  decide(record, { kind, text, visibleToReporter }, { actor, now, newId }) {
    const starts =
      record.state === 'ASSIGNED' &&
      isOfComplaint(record) &&
      hasAccepted(record) &&
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

function talkingProblems(record: Case): Problem[] {
  if (record.reaction.kind !== 'COMPLAINT') return [problem('NOT_FOR_THIS_KIND', 'kind')];
  if (record.state === 'REGISTERED')
    return [{ ...problem('NOT_IN_THIS_STATE', 'kind'), first: 'assignHandler' }];
  if (!talking.includes(record.state)) return [problem('NOT_IN_THIS_STATE', 'kind')];
  return hasAccepted(record)
    ? []
    : [{ ...problem('NOT_ACCEPTED', 'kind'), first: 'acceptAssignment' }];
}
