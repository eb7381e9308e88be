import { forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { commands, type CommandName } from '../../domain/case/commands/index.ts';
import type { Command } from '../../domain/case/define-command.ts';
import { handleCommand } from '../../use-cases/case/handle-command.ts';
import { show, type CaseContext } from './case-context.ts';
import { CaseChanged, CaseResult } from './case-types.ts';
import { inputTypeOfCommand, type CommandInput } from './command-inputs.ts';
import { refusalOf } from './refusal.ts';

/** One mutation for each command of the list: its input as the command declares it, its answer the case or why not. */
@Resolver()
export class CaseCommandResolver {}

function addMutation(command: Command): void {
  const { name, description } = command;
  const type = inputTypeOfCommand(command);
  const resolver = CaseCommandResolver.prototype as unknown as Record<string, unknown>;
  resolver[name] = (given: CommandInput, context: CaseContext) => answer(command, given, context);
  Arg('input', () => type, { description: 'Invoer: all that it takes' })(resolver, name, 0);
  Ctx()(resolver, name, 1);
  Mutation(() => CaseResult, { description })(resolver, name, {});
}

async function answer(
  command: Command,
  { caseId, idempotencyKey, ...input }: CommandInput,
  context: CaseContext,
): Promise<typeof CaseResult> {
  const { viewer, correlationId, work, language } = context;
  if (viewer.kind !== 'staff') throw forbidden();
  const asked = { viewer, correlationId, caseId, idempotencyKey };
  const result = await handleCommand(work, command, asked, input);
  if ('problems' in result) return refusalOf(result, command.name as CommandName, language);
  return Object.assign(new CaseChanged(), { case: show(result.record, context) });
}

for (const command of commands) addMutation(command);
