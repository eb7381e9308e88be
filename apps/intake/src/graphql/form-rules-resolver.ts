import { brandById } from '@klantreacties/organisation';
import {
  fieldEffects,
  formControls,
  localDateOf,
  type FieldEffect,
  type FormControl,
  type Kind as KindName,
} from '@klantreacties/procedure';
import { checkIds, FieldChoice, FieldProblem, graphEnum } from '@klantreacties/subgraph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { formNotes } from '../domain/form-notes.ts';
import { sendLabel } from '../domain/form-words.ts';
import { formRules } from './form-rules.ts';
import { Kind } from './enums.ts';
import type { IntakeContext } from './intake-resolver.ts';

const Control = graphEnum(formControls);
const Effect = graphEnum(fieldEffects);

@ObjectType({ description: 'Keuze of a field of the form' })
export class FormOption extends FieldChoice {}

@ObjectType({ description: 'Reden: why a field of the form may be refused' })
export class FormFieldProblem extends FieldProblem {}

@ObjectType({ description: 'Voorwaarde: what another field says' })
export class FormCondition {
  @Field(() => String, { description: 'Path of the other field' }) field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its value, as `true` or a name of a list; null where any counts',
  })
  value!: string | null;
}

@ObjectType({ description: 'Velden onderling: what other fields make of this one' })
export class FormRelation extends FormFieldProblem {
  @Field(() => Effect, { description: 'Whether it is needed, excluded or has to fit' })
  effect!: FieldEffect;
  @Field(() => [FormCondition], { description: 'All of them hold' }) when!: FormCondition[];
}

@ObjectType({ description: 'Veld of a form of a reporter, with its rules' })
export class FormField {
  @Field(() => String, { description: 'Its place in the form; `involved[].role` is in each row' })
  path!: string;
  @Field(() => String, { description: 'Label, in the language asked for' }) label!: string;
  @Field(() => String, { nullable: true, description: 'Uitleg beside the label' })
  hint!: string | null;
  @Field(() => Control, { description: 'How it is filled in' }) control!: FormControl;
  @Field(() => Boolean, { description: 'Verplicht, whatever other fields say' })
  required!: boolean;
  @Field(() => Int, { nullable: true, description: 'Longest text, in signs as a reader counts' })
  maxLength!: number | null;
  @Field(() => Int, { nullable: true, description: 'Smallest number' }) minimum!: number | null;
  @Field(() => Int, { nullable: true, description: 'Largest number' }) maximum!: number | null;
  @Field(() => Int, { nullable: true, description: 'Most rows' }) maxRows!: number | null;
  @Field(() => [FormOption], { description: 'Keuzes; none where anything may be given' })
  options!: FormOption[];
  @Field(() => [FormFieldProblem], { description: 'Every reason to refuse it' })
  problems!: FormFieldProblem[];
  @Field(() => [FormRelation], { description: 'What other fields make of it' })
  relations!: FormRelation[];
}

@ObjectType({ description: 'Regels of the form: all that a page needs to show and check it' })
export class FormRules {
  @Field(() => ID, { description: 'Id of the brand' }) brandId!: string;
  @Field(() => Kind, { description: 'Soort reactie' }) kind!: KindName;
  @Field(() => String, { description: 'What stands on its button, in the language asked for' })
  label!: string;
  @Field(() => [String], { description: 'Above the text, in plain sight; each a sentence or two' })
  notes!: string[];
  @Field(() => [FormField], { description: 'Velden, in the order of the form' })
  fields!: FormField[];
}

@Resolver()
export class FormRulesResolver {
  @Query(() => FormRules, {
    nullable: true,
    description: 'Regels of the form of a brand; null for one that is not known; needs no sign-in',
  })
  formRules(
    @Arg('brandId', () => ID, { description: 'Id of the brand' }) brandId: string,
    @Arg('kind', () => Kind, { description: 'Soort reactie' }) kind: KindName,
    @Ctx() { directory, submitting, language }: IntakeContext,
  ): FormRules | null {
    checkIds({ brandId });
    const year = Number(localDateOf(submitting.now()).slice(0, 4));
    const known = directory();
    const brand = brandById(known, brandId);
    const fields = formRules({ brandId, kind, language, year }, known);
    if (brand === null || fields === null) return null;
    const [notes, label] = [formNotes(brand, language), sendLabel[language]];
    return { brandId, kind, label, notes, fields };
  }
}
