import type { FactPreview } from '@klantreacties/event-contracts';
import { badRequest, forbidden, Refusal } from '@klantreacties/subgraph';
import {
  Arg,
  createUnionType,
  Ctx,
  Directive,
  Field,
  ID,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { commands, type CommandName } from '../../domain/case/commands/index.ts';
import type { Command } from '../../domain/case/define-command.ts';
import { tryCommand } from '../../use-cases/case/handle-command.ts';
import type { CaseContext } from './case-context.ts';
import { AnyCommandInput, type CommandInput } from './command-inputs.ts';
import { refusalOf } from './refusal.ts';

@ObjectType({ description: 'Voorbeeld: what a command would come to; nothing of it is stored' })
@Directive('@key(fields: "caseId readPass facts", resolvable: false)')
export class CommandPreview {
  @Field(() => ID, { description: 'Id of the case' }) caseId!: string;
  @Directive('@inaccessible')
  @Field(() => String, {
    nullable: true,
    description:
      'Pas of the case, for a minute; null for who may not read it. No client can ask it',
  })
  readPass!: string | null;
  @Directive('@inaccessible')
  @Field(() => String, {
    description:
      'Feiten that would follow, sealed for who makes letters of them. No client can ask them',
  })
  facts!: string;
}

export const CommandPreviewResult = createUnionType({
  name: 'CommandPreviewResult',
  description: 'What a command would give',
  types: () => [CommandPreview, Refusal] as const,
});

@Resolver()
export class CommandPreviewResolver {
  @Query(() => CommandPreviewResult, {
    description:
      'Voorbeeld of a command before it is done: why it would be refused, or the letters that would follow. Decided as the command is, and nothing is stored: give the same input to its mutation then. For staff',
  })
  async previewCommand(
    @Arg('command', () => AnyCommandInput, { description: 'Handeling met invoer' })
    given: AnyCommandInput,
    @Ctx() context: CaseContext,
  ): Promise<typeof CommandPreviewResult> {
    const { viewer, correlationId, work, language } = context;
    if (viewer.kind !== 'staff') throw forbidden();
    const { command, input } = onlyOne(given);
    const { caseId, idempotencyKey, ...own } = input;
    const asked = { viewer, correlationId, caseId, idempotencyKey };
    const result = await tryCommand(work, command, asked, own);
    if ('problems' in result) return refusalOf(result, command.name as CommandName, language);
    const { record, facts } = result;
    const pass = await context.passOf(record);
    const preview: FactPreview = { pass: pass ?? '', facts };
    return Object.assign(new CommandPreview(), {
      caseId: record.id,
      readPass: pass,
      facts: await context.seal(record.id, preview),
    });
  }
}

function onlyOne(given: AnyCommandInput): { command: Command; input: CommandInput } {
  const chosen = commands.flatMap((command: Command) => {
    const input = given[command.name] ?? null;
    return input === null ? [] : [{ command, input }];
  });
  const [one, ...more] = chosen;
  if (one === undefined || more.length > 0) throw badRequest('command', 'is not exactly one');
  return one;
}
