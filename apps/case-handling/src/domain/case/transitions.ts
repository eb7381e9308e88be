import { caseStates, type CaseState } from '@klantreacties/procedure';
import { commands } from './commands/index.ts';
import type { Command } from './define-command.ts';

/** What happens to a case by itself, beside what people do. */
export const events = {
  handlerFoundInvolved: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    leadsTo: ['REGISTERED'],
  },
  letterOfJudgmentDelivered: { states: ['AGREEMENTS_CONFIRMED'], leadsTo: ['CLOSED'] },
} as const satisfies Record<string, Transition>;

/** From which states something leads to which. */
export interface Transition {
  readonly states: readonly CaseState[];
  readonly leadsTo: readonly CaseState[];
}

const first: CaseState = 'REGISTERED';
const ends: readonly CaseState[] = ['CLOSED'];

/**
 * What is wrong with a table of transitions, for the start of the service: a state that nothing reaches, or
 * one that nothing leaves and that is no end.
 */
export function faultsOfTransitions(transitions: readonly Transition[]): string[] {
  const reached = new Set<CaseState>([first]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { states, leadsTo } of transitions)
      if (states.some((state) => reached.has(state)))
        leadsTo.forEach((state) => reached.add(state));
  }
  const isLeft = (state: CaseState) =>
    transitions.some(
      ({ states, leadsTo }) => states.includes(state) && leadsTo.some((next) => next !== state),
    );
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
  const away = new Map<CaseState, number>(goals.map((state) => [state, 0]));
  for (let size = 0; size !== away.size;) {
    size = away.size;
    for (const { states, leadsTo } of commands as readonly Transition[]) {
      const distances = leadsTo.flatMap((state) => away.get(state) ?? []);
      if (distances.length === 0) continue;
      for (const state of states) if (!away.has(state)) away.set(state, Math.min(...distances) + 1);
    }
  }
  const distance = away.get(from);
  if (distance === undefined) return [];
  return (commands as readonly Command[]).filter(
    ({ states, leadsTo }) =>
      states.includes(from) && leadsTo.some((state) => away.get(state) === distance - 1),
  );
}
