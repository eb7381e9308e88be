import {
  formControls,
  referredThings,
  type CaseState as StateName,
  type FormControl,
  type Kind,
  type ReferredThing,
} from '@klantreacties/procedure';
import { FieldChoice, FieldProblem, forbidden, graphEnum } from '@klantreacties/subgraph';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { commandForms } from './command-forms.ts';
import type { CommandName } from '../../domain/case/commands/index.ts';
import type { By } from '../../domain/case/define-command.ts';
import type { CaseContext } from './case-context.ts';
import { CaseAction, CaseState, CommandBy, ReactionKind } from './enums.ts';

const Control = graphEnum(formControls);
const Referred = graphEnum(referredThings);

@ObjectType({ description: 'Keuze of a field of a command' })
export class CommandOption extends FieldChoice {}

@ObjectType({ description: 'Reden: why a field of a command may be refused' })
export class CommandProblem extends FieldProblem {}

@ObjectType({ description: 'Veld of a command, with its rules' })
export class CommandField {
  @Field(() => String, { description: 'Its place; `points[].reasons` is in each row of `points`' })
  path!: string;
  @Field(() => String, { description: 'Label, in the language asked for' }) label!: string;
  @Field(() => String, { description: 'Uitleg beside the label' }) hint!: string;
  @Field(() => Control, { description: 'How it is filled in' }) control!: FormControl;
  @Field(() => Boolean, { description: 'Verplicht; of a case more may be needed' })
  required!: boolean;
  @Field(() => Int, { nullable: true, description: 'Longest text, in signs as a reader counts' })
  maxLength!: number | null;
  @Field(() => Int, { nullable: true, description: 'Fewest rows' }) minRows!: number | null;
  @Field(() => Int, { nullable: true, description: 'Most rows' }) maxRows!: number | null;
  @Field(() => [CommandOption], { description: 'Keuzes; none where anything may be given' })
  options!: CommandOption[];
  @Field(() => Referred, {
    nullable: true,
    description: 'Verwijst naar: of what it is the id; null where it is none',
  })
  refersTo!: ReferredThing | null;
  @Field(() => [CommandProblem], {
    description: 'Why its own rule refuses it; a case may have more',
  })
  problems!: CommandProblem[];
}

@ObjectType({ description: 'Formulier of a command: all that a page needs to offer it' })
export class CommandForm {
  @Field(() => CaseAction, { description: 'Name of the mutation' }) name!: CommandName;
  @Field(() => String, { description: 'Label, in the language asked for' }) label!: string;
  @Field(() => String, { description: 'What follows from it' }) description!: string;
  @Field(() => [ReactionKind], { description: 'Soorten reactie of which it can be done' })
  kinds!: readonly Kind[];
  @Field(() => [CaseState], { description: 'Standen in which it can be done' })
  states!: readonly StateName[];
  @Field(() => [CommandBy], { description: 'Whose work it is' }) by!: readonly By[];
  @Field(() => Boolean, { description: 'Whether it waits until the handler has accepted' })
  afterAcceptance!: boolean;
  @Field(() => [CommandField], { description: 'Velden beside `caseId` and `idempotencyKey`' })
  fields!: CommandField[];
}

const forms = { NL: commandForms('NL'), EN: commandForms('EN') };

@Resolver()
export class CommandFormResolver {
  @Query(() => [CommandForm], {
    description: 'Formulieren of every command, in the order of the procedure; for staff',
  })
  commandForms(@Ctx() { viewer, language }: CaseContext): CommandForm[] {
    if (viewer.kind !== 'staff') throw forbidden();
    return forms[language] as CommandForm[];
  }
}
