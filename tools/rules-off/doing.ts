import type { Rule } from './rule.ts';

const rules = 'apps/case-handling/src/domain/case';
const authority = `${rules}/authority.ts`;
const perform = `${rules}/perform.ts`;
const conflicts = `${rules}/conflicts.ts`;
const authoritySpec = `${rules}/who-may-act.spec.ts`;

/** Who may do what to a case that they read. */
export const doing: readonly Rule[] = [
  {
    name: "Nobody does P&K's work but who has it on the case",
    file: perform,
    text: "if (!allowed) return problem('NOT_YOURS');",
    off: '',
  },
  {
    name: 'The work of a handler is for who handles the case alone',
    file: perform,
    text: "(command.by.includes('HANDLER') && mine)",
    off: "command.by.includes('HANDLER')",
  },
  {
    name: 'Who handles a case does the work of a handler',
    file: perform,
    text: "(command.by.includes('HANDLER') && mine)",
    off: 'false',
  },
  {
    name: 'Who is shut out of a case does nothing to it',
    file: perform,
    text: "if (shutOutOf(record).includes(actor.staffId)) return problem('INVOLVED');",
    off: '',
    spec: authoritySpec,
  },
  {
    name: "Nobody who is shut out of a case is among those who do P&K's work on it",
    file: authority,
    text: 'rung.filter(({ id }) => !shutOut.includes(id)),',
    off: 'rung,',
    spec: authoritySpec,
  },
  {
    name: "Of a restricted case the lead alone does P&K's work",
    file: authority,
    text: 'record.reaction.restricted ? lead : quality',
    off: 'quality',
    spec: authoritySpec,
  },
  {
    name: "A director does P&K's work where nobody of P&K may, and not before",
    file: authority,
    text: '!below.some(',
    off: '![].some(',
  },
  {
    name: 'Whoever inside reads a case may restrict it',
    file: authority,
    text: "if (everyReaders.includes(name) && (!isLast || name === 'liftRestriction')) return true;",
    off: '',
  },
  {
    name: "An outside person does P&K's work where nobody inside may",
    file: authority,
    text: 'const rungs = [...rungsInside(record, directory), calledInStaff(record, directory)];',
    off: 'const rungs = rungsInside(record, directory);',
  },
  {
    name: 'Who reads a case above P&K may be the second who settles whom it is about',
    file: authority,
    text: "if (name === 'settleInvolvedPerson' && at > 0)",
    off: 'if (false)',
  },
  {
    name: 'Where one outside person is all that is left, they send what they wrote',
    file: authority,
    text: "if (name === 'confirmAgreements' && isLast && sendsAlone(record, staffId, directory))",
    off: 'if (false)',
    spec: authoritySpec,
  },
  {
    name: 'Four eyes: who handles or handled a case does not send its judgment',
    file: authority,
    text: '!record.handledBy.includes(staffId) && ',
    off: '',
  },
  {
    name: 'Four eyes: who wrote the draft last does not send it',
    file: authority,
    text: ' && judgmentOf(record)?.draftedBy !== staffId',
    off: '',
    spec: authoritySpec,
  },
  {
    name: 'Words in the name of the brand are for who is free to judge',
    file: authority,
    text: 'if (judging.includes(name) && !isFree(record, staffId, directory)) return false;',
    off: '',
  },
  {
    name: 'Who stands below the person meant is not free to judge',
    file: conflicts,
    text: ' && !reportsToOneOf(directory, staffId, involved)',
    off: '',
  },
  {
    name: 'Who may be meant is not free to judge',
    file: conflicts,
    text: '!involved.includes(staffId) && !reportsToOneOf',
    off: '!reportsToOneOf',
    spec: authoritySpec,
  },
];
