import { DateTime, LocalDate, Refusal } from '@klantreacties/subgraph';
import { createUnionType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CaseInternal, CaseMilestone, Judgment, Measure, Proposal } from './dossier-types.ts';
import {
  CareKind,
  CaseAction,
  CaseState,
  Category,
  Language,
  ReactionKind,
  Urgency,
} from './enums.ts';
import { Child, DiscussedBeforeNote, Handler, Reporter } from './people-types.ts';

@ObjectType({ description: 'Zaak: a reaction as staff handle it' })
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID, { description: 'Id of the reaction and its case' }) id!: string;
  @Field(() => String, { description: 'Nummer, as on every letter: SKAR-2026-000123' })
  number!: string;
  @Field(() => CaseState, { description: 'Stand' }) state!: keyof typeof CaseState;
  @Field(() => ReactionKind, { description: 'Soort reactie' }) kind!: keyof typeof ReactionKind;
  @Field(() => ID, { description: 'Merk: id of the brand' }) brandId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Naam van het merk; null when no longer in the directory',
  })
  brandName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Vestiging, where the reporter named one' })
  locationId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Naam van de vestiging; null when no longer in the directory',
  })
  locationName!: string | null;
  @Field(() => CareKind, { nullable: true, description: 'Soort opvang, where it was told' })
  careType!: keyof typeof CareKind | null;
  @Field(() => Language, { description: 'Taal of the form, in which the reporter is written to' })
  language!: keyof typeof Language;
  @Field(() => Boolean, { description: 'Afgeschermd: for the lead of P&K and the director alone' })
  restricted!: boolean;
  @Field(() => Boolean, { description: 'Anoniem: the reporter gave no name' }) anonymous!: boolean;
  @Field(() => DateTime, { description: 'Indiening: the instant from which every term runs' })
  submittedAt!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Termijn: day of the next one that is not met',
  })
  nextTermDueOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Dagen until then; negative when it has passed',
  })
  daysLeft!: number | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Urgent: day of the next thing that somebody can do; null where there is none',
  })
  urgentOn!: string | null;
  @Field(() => Urgency, { description: 'Urgentie today' }) urgency!: keyof typeof Urgency;
  @Field(() => Category, { nullable: true, description: 'Aard, once a judgment was drafted' })
  category!: keyof typeof Category | null;
  @Field(() => DateTime, { nullable: true, description: 'Aangenomen by who handles it now' })
  acceptedAt!: string | null;
  @Field(() => DateTime, { description: 'Laatst gewijzigd' }) updatedAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'Gesloten' }) closedAt!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Volgend bericht: the day on which the reporter was promised one',
  })
  nextMessageOn!: string | null;
  @Field(() => String, { description: 'Eerste woorden of the text, at most 100 characters' })
  firstWords!: string;
  @Field(() => String, { description: 'Wat er is gebeurd, as received' }) text!: string;
  @Field(() => String, { nullable: true, description: 'Wens: what the reporter would like' })
  wish!: string | null;
  @Field(() => [Child], { description: 'Kinderen whom it is about' }) children!: Child[];
  @Field(() => DiscussedBeforeNote, { nullable: true, description: 'Eerst besproken' })
  discussedBefore!: DiscussedBeforeNote | null;
  @Field(() => Handler, { nullable: true, description: 'Behandelaar, while there is one' })
  handler!: Handler | null;
  @Field(() => Boolean, {
    description: 'Zonder behandelaar: there was one, and P&K looks after it until there is again',
  })
  betweenHandlers!: boolean;
  @Field(() => [CaseMilestone], { description: 'Termijnen' }) milestones!: CaseMilestone[];
  @Field(() => [Proposal], { description: 'Voorstellen, the oldest first' }) proposals!: Proposal[];
  @Field(() => Judgment, { nullable: true, description: 'Oordeel, once it is drafted' })
  judgment!: Judgment | null;
  @Field(() => [Measure], { description: 'Maatregelen of the judgment' }) measures!: Measure[];
  @Field(() => [CaseAction], {
    description: 'Handelingen that the viewer can do now; each would succeed',
  })
  availableActions!: (keyof typeof CaseAction)[];
  @Field(() => Reporter, {
    nullable: true,
    description: 'Indiener; null as a whole for who may not know them',
  })
  reporter!: Reporter | null;
  @Field(() => CaseInternal, {
    nullable: true,
    description: 'Intern; null as a whole for who does not work on the case',
  })
  internal!: CaseInternal | null;
}

@ObjectType({ description: 'Zaak after the command' })
export class CaseChanged {
  @Field(() => Case, { description: 'As it is now' }) case!: Case;
}

export const CaseResult = createUnionType({
  name: 'CaseResult',
  description: 'What a command on a case gives',
  types: () => [CaseChanged, Refusal] as const,
});
