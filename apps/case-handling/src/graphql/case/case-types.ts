import { DateTime, LocalDate } from '@klantreacties/subgraph';
import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CaseInternal, CaseMilestone, Judgment, Measure, Proposal } from './dossier-types.ts';
import { CareKind, CaseAction, CaseState, Language, ReactionKind } from './enums.ts';
import { Child, DiscussedBeforeNote, Handler, Reporter } from './people-types.ts';
import { Refusal } from './refusal.ts';

@ObjectType({ description: 'Zaak: a reaction as staff handle it' })
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID, { description: 'Id of the reaction and its case' }) id!: string;
  @Field(() => String, { description: 'Nummer, as on every letter: SKAR-2026-000123' })
  number!: string;
  @Field(() => CaseState, { description: 'Stand' }) state!: keyof typeof CaseState;
  @Field(() => ReactionKind, { description: 'Soort reactie' }) kind!: keyof typeof ReactionKind;
  @Field(() => ID, { description: 'Merk: id of the brand' }) brandId!: string;
  @Field(() => ID, { nullable: true, description: 'Vestiging, where the reporter named one' })
  locationId!: string | null;
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

@ObjectType({ description: 'Where a page of a list lies in the whole' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether some come before' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first of the page' })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last of the page, for `after`',
  })
  endCursor!: string | null;
}

@ObjectType({ description: 'Zaak in a page of the work list' })
export class CaseEdge {
  @Field(() => String, { description: 'For `after`' }) cursor!: string;
  @Field(() => Case, { description: 'The case' }) node!: Case;
}

@ObjectType({ description: 'Werklijst: cases by the next term at stake' })
export class CaseConnection {
  @Field(() => [CaseEdge], { description: 'The cases of the page' }) edges!: CaseEdge[];
  @Field(() => PageInfo, { description: 'What there is beside the page' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'At most 1000; that many means "1000 or more"' })
  totalCount!: () => Promise<number>;
}

@InputType({ description: 'Welke zaken of the work list' })
export class WorkListFilter {
  @Field(() => ID, { nullable: true, description: 'Merk' }) brandId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Vestiging' }) locationId?: string | null;
  @Field(() => CaseState, {
    nullable: true,
    description: 'Stand; left out: every case that is not closed',
  })
  state?: keyof typeof CaseState | null;
  @Field(() => ReactionKind, { nullable: true, description: 'Soort reactie' })
  kind?: keyof typeof ReactionKind | null;
  @Field(() => ID, { nullable: true, description: 'Behandelaar' }) handlerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Te laat: the next term has passed' })
  overdue?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Behandelaar vertrokken: who handles it works for the organisation no more',
  })
  handlerHasLeft?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Zonder behandelaar: not judged yet, and nobody handles it',
  })
  withoutHandler?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Brief vertraagd: a letter waits for the mail server, in whatever state the case is',
  })
  letterIsLate?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Ongelezen: the reporter wrote something that nobody marked as read, in whatever state the case is',
  })
  hasUnread?: boolean | null;
}
