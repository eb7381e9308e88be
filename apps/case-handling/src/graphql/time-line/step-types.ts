import { audiences, channels, letterStates, stepActors, stepKinds } from '@klantreacties/procedure';
import { DateTime, graphEnum } from '@klantreacties/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../case/page-info.ts';
import { LetterCode } from '../case/enums.ts';

export const StepKind = graphEnum(stepKinds);
export const StepActor = graphEnum(stepActors);
export const Audience = graphEnum(audiences);
export const Channel = graphEnum(channels);
export const LetterState = graphEnum(letterStates);

@ObjectType({ description: 'Door wie een stap is gedaan, by the name and function of then' })
export class StepBy {
  @Field(() => StepActor, { description: 'Medewerker, indiener or the system' })
  kind!: keyof typeof StepActor;
  // Not `id`: a front end that keeps types by id would give one person the same function at every step.
  @Field(() => ID, { nullable: true, description: 'Id in the directory, of staff' })
  staffId!: string | null;
  @Field(() => String, { nullable: true, description: 'Naam, of staff and as far as it is known' })
  name!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Functie of then; null where that was not kept',
  })
  function!: string | null;
}

@ObjectType({ description: 'Brief of a step; its words stand in `letters`, for who may read them' })
export class StepLetter {
  @Field(() => ID, { description: 'Id of the letter, as in `letters`' }) id!: string;
  @Field(() => LetterCode, { description: 'Which letter it is' }) code!: keyof typeof LetterCode;
  @Field(() => Audience, { description: 'Aan wie' }) audience!: keyof typeof Audience;
  @Field(() => Channel, { description: 'Weg: how it goes' }) channel!: keyof typeof Channel;
  @Field(() => LetterState, { description: 'Stand: how far it is' })
  state!: keyof typeof LetterState;
  @Field(() => DateTime, { nullable: true, description: 'When it was made' })
  queuedAt!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was sent, refused or withdrawn' })
  endedAt!: string | null;
}

@ObjectType({ description: 'Stap: one thing that happened to a case' })
export class CaseStep {
  @Field(() => ID, { description: 'Id of the step, in no other case' }) id!: string;
  @Field(() => DateTime, { description: 'Wanneer' }) at!: string;
  @Field(() => StepBy, { nullable: true, description: 'Wie; null where that was erased' })
  by!: StepBy | null;
  @Field(() => StepKind, { description: 'Wat: what kind of step it is' })
  kind!: keyof typeof StepKind;
  @Field(() => String, { description: 'Wat, in plain sentences in the language asked for' })
  text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Woorden that somebody wrote, as they stand in the dossier; null once erased',
  })
  words!: string | null;
  @Field(() => StepLetter, { nullable: true, description: 'Brief, where the step is one' })
  letter!: StepLetter | null;
}

@ObjectType({ description: 'Stap in a page of the time line' })
export class CaseStepEdge {
  @Field(() => String, { description: 'For `after`' }) cursor!: string;
  @Field(() => CaseStep, { description: 'The step' }) node!: CaseStep;
}

@ObjectType({ description: 'Tijdlijn: what happened to a case, the oldest first' })
export class CaseStepConnection {
  @Field(() => [CaseStepEdge], { description: 'The steps of the page' }) edges!: CaseStepEdge[];
  @Field(() => PageInfo, { description: 'What there is beside the page' }) pageInfo!: PageInfo;
}
