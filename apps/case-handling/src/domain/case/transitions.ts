import { caseStates, type CaseState } from '@klantreacties/procedure';
import { commands } from './commands/index.ts';
import type { Command } from './define-command.ts';

/** From which state something leads to which. */
export interface Transition {
  readonly leadsTo: Readonly<Partial<Record<CaseState, CaseState>>>;
}

/** What happens to a case by itself, beside what people do. */
export const events = {
  // Who handles the case, or made its proposal.
  foundInvolved: { leadsTo: { SOLUTION_PROPOSED: 'INVESTIGATING' } },
  letterOfJudgmentDelivered: { leadsTo: { AGREEMENTS_CONFIRMED: 'CLOSED' } },
} as const satisfies Record<string, Transition>;

const first: CaseState = 'REGISTERED';
const ends: readonly CaseState[] = ['CLOSED'];

/** The arrows of a transition, each from a state to another one. */
export const arrowsOf = ({ leadsTo }: Transition): [from: CaseState, to: CaseState][] =>
  Object.entries(leadsTo) as [CaseState, CaseState][];

/**
 * What is wrong with a table of transitions, for the start of the service: a state that nothing reaches, or
 * one that nothing leaves and that is no end.
 */
export function faultsOfTransitions(table: readonly Transition[]): string[] {
  const arrows = table.flatMap(arrowsOf);
  const reached = new Set<CaseState>([first]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const [from, to] of arrows) if (reached.has(from)) reached.add(to);
  }
  const isLeft = (state: CaseState) => arrows.some(([from, to]) => from === state && to !== state);
  return [
    ...caseStates.names
      .filter((state) => !reached.has(state))
      .map((state) => `nothing leads to ${state}`),
    ...caseStates.names
      .filter((state) => isLeft(state) === ends.includes(state))
      .map((state) =>
        ends.includes(state) ? `${state} is left` : `nothing leads on from ${state}`,
      ),
  ];
}

/** The table of this procedure. */
export const transitions: readonly Transition[] = [...commands, ...Object.values(events)];

/** The commands that lead from a state towards one of `goals`, on the shortest way; none where there is no way. */
export function commandsThatLead(from: CaseState, goals: readonly CaseState[]): Command[] {
  const arrows = commands.flatMap(arrowsOf);
  const away = new Map<CaseState, number>(goals.map((state) => [state, 0]));
  for (let distance = 1; distance <= caseStates.names.length; distance += 1)
    for (const [state, to] of arrows)
      if (!away.has(state) && away.get(to) === distance - 1) away.set(state, distance);
  const distance = away.get(from);
  if (distance === undefined || distance === 0) return [];
  return (commands as readonly Command[]).filter((command) =>
    arrowsOf(command).some(([state, to]) => state === from && away.get(to) === distance - 1),
  );
}
