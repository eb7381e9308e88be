import type { Directory } from '@klantreacties/organisation';
import { caseStates, kinds, type CaseState, type Kind } from '@klantreacties/procedure';
import type { z } from 'zod';
import type { CaseIn } from './case.ts';
import type { Decision, DecisionContext } from './decision.ts';
import type { Problem } from './problems.ts';

/** Whose work a command is: P&K's, or of who handles the case. */
export type By = 'QUALITY' | 'HANDLER';

/** Who does something to a case, with the commands of P&K that this person has on it (`authorityOf`). */
export interface Actor {
  staffId: string;
  authority: readonly string[];
}

/** All that a command may look at beside the case and its input. */
export interface CommandContext extends DecisionContext {
  actor: Actor;
  directory: Directory;
}

/** The same for who only looks: nothing is made. */
export type Looking = Omit<CommandContext, 'newId'>;

/**
 * One thing that staff do to a case, whole: what it is called, when and by whom it can be done, what it takes
 * and what it changes. Checks, the graph, `availableActions` and the tables of the documents read this.
 */
export interface Command<
  Name extends string = string,
  Input extends z.ZodObject = z.ZodObject,
  State extends CaseState = CaseState,
> {
  /** As in the graph. */
  readonly name: Name;
  /** What somebody does, as one says it after "first". */
  readonly label: { readonly nl: string; readonly en: string };
  /** For who builds a front end: what follows from it. */
  readonly description: string;
  readonly kinds: readonly Kind[];
  readonly states: readonly State[];
  /**
   * From which state the case goes on to which; where a state is left out it stays as it is. What follows of itself,
   * as a handler who turns out to be involved, is no part of it (`transitions.ts`).
   */
  readonly leadsTo: Readonly<Partial<Record<CaseState, CaseState>>>;
  readonly by: readonly By[];
  /** Waits until the handler has accepted. */
  readonly afterAcceptance: boolean;
  /** What a person gives, each field with its own rules. */
  readonly input: Input;
  /** Whether the case already is as this would make it: then nothing changes, and it is no fault. */
  isDone(record: CaseIn<State>, given: z.infer<Input>, context: CommandContext): boolean;
  /** What keeps it from succeeding now, whatever is given. */
  prevented(record: CaseIn<State>, context: Looking): Problem[];
  /** What is wrong with the input in this case, beside the rules of its fields. */
  problems(record: CaseIn<State>, given: z.infer<Input>, context: CommandContext): Problem[];
  /** The case afterwards with its facts. Called where nothing above is in the way. */
  decide(record: CaseIn<State>, given: z.infer<Input>, context: CommandContext): Decision;
}

/** In every state. */
export const everyState: readonly CaseState[] = caseStates.names;

/** For improvement points and compliments too. */
export const everyKind: readonly Kind[] = kinds.names;

/** Those of which one person handles each. */
export const handledKinds: readonly Kind[] = ['COMPLAINT', 'IMPROVEMENT_POINT'];

type WithDefaults = 'kinds' | 'leadsTo' | 'afterAcceptance' | 'isDone' | 'prevented' | 'problems';

/** A command as plain data; left out: for complaints, with nothing in the way. */
export function defineCommand<
  const Name extends string,
  Input extends z.ZodObject,
  const State extends CaseState,
>(
  command: Omit<Command<Name, Input, State>, WithDefaults> &
    Partial<Pick<Command<Name, Input, State>, WithDefaults>>,
): Command<Name, Input, State> {
  return {
    kinds: ['COMPLAINT'],
    leadsTo: {},
    afterAcceptance: false,
    isDone: () => false,
    prevented: () => [],
    problems: () => [],
    ...command,
  };
}
