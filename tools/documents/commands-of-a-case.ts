import { caseStates } from '@klantreacties/procedure';
import { commands } from '../../apps/case-handling/src/domain/case/commands/index.ts';
import type { Command } from '../../apps/case-handling/src/domain/case/define-command.ts';
import { arrowsOf, events } from '../../apps/case-handling/src/domain/case/transitions.ts';
import { table } from './sections.ts';

const list: readonly Command[] = commands;
const code = (text: string) => `\`${text}\``;
const who = { QUALITY: 'P&K', HANDLER: 'handler' } as const;

const statesOf = ({ states }: Command) =>
  states.length === caseStates.names.length ? 'every state' : states.map(code).join(' ');

/** Every command of a case: when, by whom, what it leads to. */
export const commandsTable = (): string =>
  table(
    ['command', 'what', 'in', 'by', 'leads to', 'kinds', 'input'],
    list.map((command) => [
      code(command.name),
      command.description,
      `${statesOf(command)}${command.afterAcceptance ? ', accepted' : ''}`,
      command.by.map((one) => who[one]).join(', '),
      [...new Set(Object.values(command.leadsTo))].map(code).join(' '),
      command.kinds.length > 1 ? 'all' : 'complaints',
      Object.keys(command.input.shape).map(code).join(' '),
    ]),
  );

/** The states of a case with what leads from one to another, as a diagram of Mermaid. */
export function stateDiagram(): string {
  const steps = [
    ...list.map(({ name, leadsTo }) => ({ name, leadsTo })),
    ...Object.entries(events).map(([name, step]) => ({ name, ...step })),
  ];
  const arrows = steps.flatMap((step) =>
    arrowsOf(step).map(([from, to]) => `  ${from} --> ${to}: ${step.name}`),
  );
  const [first = ''] = caseStates.names;
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...arrows, '```'].join('\n');
}
