import { inputTypeOf } from '@klantreacties/subgraph';
import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { commands } from '../../domain/case/commands/index.ts';
import type { Command } from '../../domain/case/define-command.ts';
import { caseId } from '../../domain/case/input.ts';

/** What every command is given beside its own input. */
export type CommandInput = { caseId: string; idempotencyKey: string };

const ofEveryCommand = {
  caseId: caseId().describe('Zaak: the one that it is about'),
  idempotencyKey: z
    .string()
    .describe(
      'Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _',
    ),
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The input type of a command's mutation. */
export const inputTypeOfCommand = ({ name, label, input }: Command) =>
  inputTypeOf(`${capital(name)}Input`, input, {
    description: `${capital(label.nl)}: what \`${name}\` takes`,
    extra: ofEveryCommand,
  });

/** One command with its input, under its name: a field for each command of the list. */
export class AnyCommandInput {
  [name: string]: CommandInput | null;
}
// Input types of the graph know no alternatives here yet: federation composes no `@oneOf`.
InputType('AnyCommandInput', {
  description: 'Handeling met invoer: exactly one command, with the input of its mutation',
})(AnyCommandInput);
for (const command of commands) {
  const type = inputTypeOfCommand(command);
  const description = `${capital(command.label.nl)}; the input of the mutation \`${command.name}\``;
  Field(() => type, { nullable: true, description })(AnyCommandInput.prototype, command.name);
}
