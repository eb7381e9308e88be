import { DateTime, LocalDate } from '@klantreacties/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AnswerEffect, ProposalAnswer } from './enums.ts';

@ObjectType({ description: 'Voortgangsbericht: a word of who handles it' })
export class ProgressMessage {
  @Field(() => String, { description: 'What was said' }) text!: string;
  @Field(() => DateTime, { description: 'When it was said' }) sentAt!: string;
  @Field(() => Boolean, { description: 'Van de indiener: it stands in `answers` too' })
  fromReporter!: boolean;
}

@ObjectType({ description: 'Wat er met je antwoord is gedaan: one of `answers` in the dossier' })
export class AnswerKept {
  @Field(() => ID, { description: 'Id of the answer, as in `answers`' }) id!: string;
  @Field(() => AnswerEffect, {
    nullable: true,
    description: 'Gevolg: whether it answered the proposal, or why not; null for a message',
  })
  effect!: keyof typeof AnswerEffect | null;
  @Field(() => String, {
    nullable: true,
    description: 'Uitleg, where nothing was answered by it: a sentence in the language of the form',
  })
  explanation!: string | null;
}

@ObjectType({ description: 'Voorstel, as the reporter reads and answers it' })
export class ProposalToReporter {
  @Field(() => ID, { description: 'Id of the proposal, for `answerProposal`' }) id!: string;
  @Field(() => String, { description: 'What is proposed' }) text!: string;
  @Field(() => LocalDate, { description: 'The day until which we ask for an answer' })
  answerBy!: string;
  @Field(() => ProposalAnswer, { nullable: true, description: 'The last answer, if there is one' })
  answer!: keyof typeof ProposalAnswer | null;
  @Field(() => String, { nullable: true, description: 'What was written with it' })
  answerText!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Ingetrokken: void since then' })
  takenBackAt!: string | null;
}

@ObjectType({ description: 'Maatregel, as the reporter reads it' })
export class MeasureToReporter {
  @Field(() => ID, { description: 'Id of the measure' }) id!: string;
  @Field(() => String, { description: 'What is done' }) description!: string;
  @Field(() => String, { description: 'Eigenaar: function or department that does it' })
  owner!: string;
  @Field(() => LocalDate, { description: 'The day by which it is done' }) dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was done' })
  realisedOn!: string | null;
}

@ObjectType({ description: 'Voortgang: how a reaction stands, in plain words' })
export class Progress {
  @Field(() => String, { description: 'Stand, in a sentence' }) stateText!: string;
  @Field(() => String, { description: 'What happens next' }) nextStep!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Behandelaar, once the letter of it arrived',
  })
  handlerName!: string | null;
  @Field(() => Boolean, {
    description: 'Tussen twee behandelaars: P&K looks after it until there is another one',
  })
  betweenHandlers!: boolean;
  @Field(() => [ProgressMessage], { description: 'Berichten, the oldest first' })
  messages!: ProgressMessage[];
  @Field(() => [ProposalToReporter], { description: 'Voorstellen, the oldest first' })
  proposals!: ProposalToReporter[];
  @Field(() => [AnswerKept], {
    description:
      'Ontvangen antwoorden en berichten, the oldest first; those of before this was kept are left out',
  })
  answersKept!: AnswerKept[];
  @Field(() => Boolean, { description: 'Oordeel aangekomen: whether its letter was delivered' })
  judgmentDelivered!: boolean;
  @Field(() => [MeasureToReporter], { description: 'Maatregelen, once the judgment arrived' })
  measures!: MeasureToReporter[];
}

@ObjectType({ description: 'Volgen: the side of the reporter' })
@Directive('@key(fields: "id")')
export class FollowUp {
  @Field(() => ID, { description: 'Id of the reaction' }) id!: string;
  @Field(() => Progress, {
    nullable: true,
    description: 'Voortgang; null until the case is open, some seconds',
  })
  progress!: Progress | null;
}
