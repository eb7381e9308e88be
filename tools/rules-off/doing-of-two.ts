import type { Rule } from './rule.ts';

const rules = 'apps/case-handling/src/domain/case';
const authority = `${rules}/authority.ts`;
const perform = `${rules}/perform.ts`;
const commandOf = (command: string) => `${rules}/commands/${command}.ts`;
const specOf = (command: string) => `${rules}/commands/${command}.spec.ts`;

/** What takes two people, who may not be one of them, who may handle, and when something is done. */
export const doingOfTwo: readonly Rule[] = [
  {
    name: 'Access is given back by two',
    file: commandOf('settle-involved-person'),
    text: 'if (!takesTwo(record, after, who.staffId, directory)) return',
    off: 'return',
  },
  {
    name: 'Nobody who may be meant settles whom a row means',
    file: authority,
    text: '.filter((id) => !meant.includes(id)));',
    off: ');',
    spec: `${rules}/who-may-act.spec.ts`,
  },
  {
    name: 'A restriction is lifted by two',
    file: commandOf('lift-restriction'),
    text: 'return held.lifting === null\n      ? beginLifting(held, context)\n      : lift(held, [held.lifting.byStaffId, context.actor.staffId], context);',
    off: 'return lift(held, [context.actor.staffId], context);',
    spec: specOf('lift-restriction'),
  },
  {
    name: 'Who may be meant lifts no restriction',
    file: authority,
    text: "if (meant.includes(staffId)) return 'MAY_BE_MEANT';",
    off: '',
    spec: specOf('lift-restriction'),
  },
  {
    name: 'A new code to a new address is allowed by two',
    file: commandOf('allow-new-code'),
    text: 'first === null || !mayActOn(record, first, context.directory)',
    off: 'false',
    spec: specOf('allow-new-code'),
  },
  {
    name: 'Nobody handles a case in which they may be meant',
    file: `${rules}/handler-rules.ts`,
    text: "['INVOLVED', involved.includes(person.id)],",
    off: '',
    spec: specOf('assign-handler'),
  },
  {
    name: 'Nobody handles a case about who stands above them',
    file: `${rules}/handler-rules.ts`,
    text: "['REPORTS_TO_INVOLVED', reportsToOneOf(directory, person.id, involved)],",
    off: '',
    spec: specOf('assign-handler'),
  },
  {
    name: 'A restricted case is handled by a lead, a director or an outside person',
    file: `${rules}/handler-rules.ts`,
    text: "!restricted || hasRole(person, 'QUALITY_LEAD', 'DIRECTOR', 'OUTSIDE')",
    off: 'true',
    spec: specOf('assign-handler'),
  },
  {
    name: 'A command is done in its states alone',
    file: perform,
    text: 'if (!command.states.includes(begun(record, command).state)) return notNow(record, command);',
    off: '',
    spec: `${rules}/every-command.spec.ts`,
  },
  {
    name: 'A command is done to its kinds of reaction alone',
    file: perform,
    text: "if (!command.kinds.includes(record.reaction.kind)) return problem('NOT_FOR_THIS_KIND');",
    off: '',
    spec: `${rules}/every-command.spec.ts`,
  },
  {
    name: 'A solution and a judgment wait until the handler said yes',
    file: perform,
    text: 'if (!command.afterAcceptance) return null;',
    off: 'return null;',
    spec: `${rules}/every-command.spec.ts`,
  },
  {
    name: 'Who does not do the work of P&K reads no step that is for P&K',
    file: `${rules}/steps.ts`,
    text: "if (doesWorkOfQuality(authority)) return 'QUALITY';",
    off: "return 'QUALITY';",
    spec: `${rules}/steps.spec.ts`,
  },
];
