import { randomUUID } from 'node:crypto';
import type { DataOf, FactDefinition, PersonalOf } from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import type { CaseProblemCode } from '@klantreacties/procedure';
import type { z } from 'zod';
import type { Case, Reaction } from '../src/domain/case/case.ts';
import { commands, type CommandName } from '../src/domain/case/commands/index.ts';
import type { Decision, DecisionContext } from '../src/domain/case/decision.ts';
import type { Actor, Command } from '../src/domain/case/define-command.ts';
import { perform, whole, type Given } from '../src/domain/case/perform.ts';

type CommandOf<Name extends CommandName> = Extract<(typeof commands)[number], { name: Name }>;

/** What a command takes, as a client sends it. */
export type InputOf<Name extends CommandName> = z.input<CommandOf<Name>['input']>;

/** When something is done, by which directory, and under which key: a new one where none is given. */
export interface Occasion extends DecisionContext {
  directory?: Directory;
  key?: string;
}

/** Every command as a function, with the input that it takes. */
export type Doing = {
  [Name in CommandName]: (
    record: Case,
    actor: Actor,
    at: Occasion,
    given: InputOf<Name>,
  ) => Decision;
};

/** Does a command as the use case does it, with whatever somebody gives. */
export function doing(
  command: Command,
  record: Case,
  actor: Actor,
  { key = randomUUID(), directory, ...at }: Occasion & { directory: Directory },
  given: object,
): Decision {
  const input = whole(command, given as Given['input']);
  const digest = JSON.stringify(input);
  const context = { ...at, actor, directory };
  return perform(record, command, { input, digest, idempotencyKey: key }, context);
}

/** Each command by people of a directory, where no other one is given. */
export const commanding = (directory: Directory): Doing =>
  Object.fromEntries(
    commands.map((command: Command) => [
      command.name,
      (record: Case, actor: Actor, at: Occasion, given: object) =>
        doing(command, record, actor, { directory, ...at }, given),
    ]),
  ) as Doing;

/** A refusal for just these problems, each a code with the path of its field. */
export const refused = (...problems: (CaseProblemCode | [CaseProblemCode, field: string])[]) => ({
  problems: problems.map((one) => {
    const [code, field] = typeof one === 'string' ? [one, null] : one;
    return expect.objectContaining({ code, field }) as unknown;
  }),
});

/** A fact as it is published, whole, for comparing. */
export const published = <D extends FactDefinition>(
  { name }: D,
  { data, personal }: { data: Omit<DataOf<D>, keyof Reaction>; personal: PersonalOf<D> },
) => ({ name, data, personal });

/** Everything that a decision publishes; fails where it is refused. */
export function factsOf(decision: Decision) {
  if ('problems' in decision) throw new Error(decision.problems.map(({ code }) => code).join());
  return decision.facts.map(({ definition: { name }, data, personal }) => ({
    name,
    data,
    personal,
  }));
}
