import { randomUUID } from 'node:crypto';
import type { Directory } from '@klantreacties/organisation';
import type { Case } from '../src/domain/case/case.ts';
import { commands, type CommandName } from '../src/domain/case/commands/index.ts';
import type { Decision, DecisionContext } from '../src/domain/case/decision.ts';
import type { Actor, Command } from '../src/domain/case/define-command.ts';
import { perform, whole } from '../src/domain/case/perform.ts';
import type { ProblemCode } from '../src/domain/case/problems.ts';

type Input = Record<string, unknown> & { key?: string; directory?: Directory };
type Does = (record: Case, actor: Actor, at: DecisionContext, given?: Input) => Decision;

/**
 * Each command as a function of case, actor, context and input, as the use case does it, with its key among the
 * input: a new one where none is given.
 */
export const commanding = (usual: Directory): Record<CommandName, Does> =>
  Object.fromEntries(
    commands.map(
      (command: Command) =>
        [
          command.name,
          (record, actor, at, { key = randomUUID(), directory = usual, ...given } = {}) => {
            const input = whole(command, given);
            const digest = JSON.stringify(input);
            const context = { ...at, actor, directory };
            return perform(record, command, { input, digest, idempotencyKey: key }, context);
          },
        ] satisfies [string, Does],
    ),
  ) as Record<CommandName, Does>;

/** A refusal for just these problems, each a code with the path of its field. */
export const refused = (...problems: (ProblemCode | [ProblemCode, field: string])[]) => ({
  problems: problems.map((one) => {
    const [code, field] = typeof one === 'string' ? [one, null] : one;
    return expect.objectContaining({ code, field }) as unknown;
  }),
});
