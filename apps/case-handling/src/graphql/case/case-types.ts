import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  Capacity,
  CareKind,
  CaseAction,
  CaseState,
  Category,
  Confidence,
  ContactPreference,
  EntryKind,
  Finding,
  InvolvedOutcome,
  Milestone,
  ProposalAnswer,
  ReactionKind,
  Relation,
  SettledOutcome,
  TermStatus,
} from './enums.ts';

@ObjectType({ description: 'Who handles the case' })
export class Handler {
  @Field(() => String) staffId!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'Someone of the directory who is, or may be, a person involved' })
export class InvolvedMatch {
  @Field(() => String) staffId!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) function!: string | null;
  @Field(() => Confidence, { nullable: true }) confidence!: keyof typeof Confidence | null;
  @Field(() => Boolean, { description: 'An outside person is shut out by confirmation only' })
  shutOut!: boolean;
}

@ObjectType({ description: 'What the first of two people said; a second one makes it hold' })
export class FirstOpinion {
  @Field(() => SettledOutcome) outcome!: keyof typeof SettledOutcome;
  @Field(() => String, { nullable: true }) staffId!: string | null;
  @Field(() => String) byStaffId!: string;
  @Field(() => String, { description: 'UTC instant' }) at!: string;
}

@ObjectType({ description: 'A colleague' })
export class NamedColleague {
  @Field(() => String) staffId!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) function!: string | null;
}

@ObjectType({ description: 'Someone whom the complaint is about; reads nothing of it' })
export class InvolvedPerson {
  @Field(() => ID) involvedId!: string;
  @Field(() => String, { description: 'As the reporter wrote it' }) role!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => InvolvedOutcome) outcome!: keyof typeof InvolvedOutcome;
  @Field(() => Capacity) capacity!: keyof typeof Capacity;
  @Field(() => [InvolvedMatch], { description: 'Whom the row may mean, or means' })
  matches!: InvolvedMatch[];
  @Field(() => FirstOpinion, { nullable: true, description: 'Waits for a second person' })
  said!: FirstOpinion | null;
}

@ObjectType({ description: 'Voorgestelde oplossing' })
export class Proposal {
  @Field(() => ID) proposalId!: string;
  @Field(() => String) text!: string;
  @Field(() => String) answerBy!: string;
  @Field(() => ProposalAnswer, { nullable: true }) answer!: keyof typeof ProposalAnswer | null;
  @Field(() => String, { nullable: true }) answerText!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'UTC instant; void since then, for who made it turned out to be involved',
  })
  takenBackAt!: string | null;
}

@ObjectType({ description: 'Maatregel with its concrete date' })
export class Measure {
  @Field(() => ID) measureId!: string;
  @Field(() => String) description!: string;
  @Field(() => String) owner!: string;
  @Field(() => String, { description: 'Id of a department or a staff member' }) ownerId!: string;
  @Field(() => String) dueOn!: string;
  @Field(() => String, { nullable: true }) realisedOn!: string | null;
}

@ObjectType({ description: 'One point of the complaint with its finding and the reasons' })
export class JudgedPoint {
  @Field(() => String) point!: string;
  @Field(() => Finding) finding!: keyof typeof Finding;
  @Field(() => String) reasons!: string;
}

@ObjectType({ description: 'Oordeel: as drafted, or as it was sent' })
export class Judgment {
  @Field(() => ID, { description: 'For who sends it or puts another one in its place' })
  draftId!: string;
  @Field(() => Boolean) sent!: boolean;
  @Field(() => [JudgedPoint]) points!: JudgedPoint[];
  @Field(() => String, { nullable: true }) noMeasuresReason!: string | null;
  @Field(() => Category, { nullable: true }) category!: keyof typeof Category | null;
  @Field(() => String, { nullable: true }) gist!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'UTC instant at which somebody who wrote or sent it was found involved',
  })
  markedAt!: string | null;
}

@ObjectType({ description: 'Indiener, as who handles the case needs to know them' })
export class Reporter {
  @Field(() => String, { nullable: true, description: 'Null when anonymous' }) name!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => Relation, { nullable: true }) relation!: keyof typeof Relation | null;
  @Field(() => ContactPreference, { nullable: true })
  contactPreference!: keyof typeof ContactPreference | null;
  @Field(() => Boolean, { description: 'Consent to pass the name on' }) mayShareName!: boolean;
  @Field(() => String, { nullable: true }) supportPerson!: string | null;
}

@ObjectType({ description: 'A child whom the reaction is about' })
export class Child {
  @Field(() => String) firstName!: string;
  @Field(() => Int, { nullable: true }) birthYear!: number | null;
}

@ObjectType({ description: 'With whom it was discussed first, and what came of it' })
export class DiscussedBeforeNote {
  @Field(() => String, { nullable: true }) withWhom!: string | null;
  @Field(() => String, { nullable: true }) result!: string | null;
  @Field(() => [NamedColleague], {
    description: 'Shut out by nobody; to be seen when a handler is chosen',
  })
  mayBe!: NamedColleague[];
}

@ObjectType('CaseMilestone', { description: 'A term with its day and the instant it was met' })
export class CaseMilestone {
  @Field(() => Milestone) milestone!: keyof typeof Milestone;
  @Field(() => String, { description: 'Local day, YYYY-MM-DD' }) dueOn!: string;
  @Field(() => String, { nullable: true, description: 'UTC instant' }) metAt!: string | null;
  @Field(() => TermStatus) status!: keyof typeof TermStatus;
}

@ObjectType({ description: 'Contact, interview, note or message of the reporter' })
export class Entry {
  @Field(() => ID) entryId!: string;
  @Field(() => EntryKind) kind!: keyof typeof EntryKind;
  @Field(() => String) text!: string;
  @Field(() => Boolean) visibleToReporter!: boolean;
  @Field(() => String, { nullable: true }) byStaffId!: string | null;
  @Field(() => String) loggedAt!: string;
}

@ObjectType()
export class ProgressMessage {
  @Field(() => String) text!: string;
  @Field(() => String) toldAt!: string;
}

@ObjectType({ description: 'What the reporter sees of the case' })
export class Progress {
  @Field(() => String, { description: 'How it stands, in plain words' }) stateText!: string;
  @Field(() => String, { description: 'What happens next' }) nextStep!: string;
  @Field(() => String, { nullable: true }) handlerName!: string | null;
  @Field(() => [ProgressMessage]) messages!: ProgressMessage[];
  @Field(() => [Proposal]) proposals!: Proposal[];
  @Field(() => Boolean) judgmentSent!: boolean;
  @Field(() => [Measure]) measures!: Measure[];
}

@ObjectType({ description: 'Dossier; what is not for the viewer is null' })
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => CaseState, { nullable: true }) state?: keyof typeof CaseState | null;
  @Field(() => ReactionKind, { nullable: true }) kind?: keyof typeof ReactionKind | null;
  @Field(() => String, { nullable: true }) brand?: string | null;
  @Field(() => String, { nullable: true }) locationId?: string | null;
  @Field(() => CareKind, { nullable: true }) careType?: keyof typeof CareKind | null;
  @Field(() => Boolean, { nullable: true }) restricted?: boolean | null;
  @Field(() => String, { nullable: true }) submittedAt?: string | null;
  @Field(() => String, { nullable: true }) nextTermDueOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Negative when the term has passed' })
  daysLeft?: number | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => String, { nullable: true }) wish?: string | null;
  @Field(() => Reporter, { nullable: true }) reporter?: Reporter | null;
  @Field(() => [Child], { nullable: true }) children?: Child[] | null;
  @Field(() => DiscussedBeforeNote, { nullable: true })
  discussedBefore?: DiscussedBeforeNote | null;
  @Field(() => [CaseAction], { nullable: true, description: 'From the table that the rules use' })
  availableActions?: (keyof typeof CaseAction)[] | null;
  @Field(() => Handler, { nullable: true }) handler?: Handler | null;
  @Field(() => [InvolvedPerson], { nullable: true }) involved?: InvolvedPerson[] | null;
  @Field(() => [Entry], { nullable: true }) entries?: Entry[] | null;
  @Field(() => [Proposal], { nullable: true }) proposals?: Proposal[] | null;
  @Field(() => Judgment, { nullable: true }) judgment?: Judgment | null;
  @Field(() => [Measure], { nullable: true }) measures?: Measure[] | null;
  @Field(() => [CaseMilestone], { nullable: true }) milestones?: CaseMilestone[] | null;
  @Field(() => [NamedColleague], {
    nullable: true,
    description: 'Outside persons who have the case, for nobody inside may do the next step',
  })
  calledIn?: NamedColleague[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Alarm: nobody inside may do the next step, and the directory has nobody outside',
  })
  waitsForOutside?: boolean | null;
  @Field(() => Progress, { nullable: true }) progress?: Progress | null;
}

@ObjectType()
export class CaseChanged {
  @Field(() => Case) case!: Case;
}

@ObjectType({ description: 'Why nothing was changed' })
export class Refusal {
  @Field(() => String) code!: string;
  @Field(() => String, { nullable: true, description: 'Path of the field at fault' })
  field!: string | null;
  @Field(() => String, { description: 'Dutch / English' }) message!: string;
}

export const CaseResult = createUnionType({
  name: 'CaseResult',
  types: () => [CaseChanged, Refusal] as const,
});

@ObjectType()
export class CaseEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Case) node!: Case;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType({ description: 'Cases by the next term at stake' })
export class CaseConnection {
  @Field(() => [CaseEdge]) edges!: CaseEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'At most 1000; that many means "1000 or more"' })
  totalCount!: () => Promise<number>;
}

@InputType()
export class WorkListFilter {
  @Field(() => String, { nullable: true }) brand?: string | null;
  @Field(() => String, { nullable: true }) locationId?: string | null;
  @Field(() => CaseState, {
    nullable: true,
    description: 'Left out: every case that is not closed',
  })
  state?: keyof typeof CaseState | null;
  @Field(() => ReactionKind, { nullable: true }) kind?: keyof typeof ReactionKind | null;
  @Field(() => String, { nullable: true }) handlerId?: string | null;
  @Field(() => Boolean, { nullable: true }) overdue?: boolean | null;
}

@InputType({ description: 'One point of the complaint with its finding and the reasons' })
export class JudgmentPointInput {
  @Field(() => String) point!: string;
  @Field(() => Finding) finding!: keyof typeof Finding;
  @Field(() => String) reasons!: string;
}

@InputType()
export class MeasureInput {
  @Field(() => String) description!: string;
  @Field(() => String, { description: 'Id of a department or a staff member' }) ownerId!: string;
  @Field(() => String, { description: 'Local day, YYYY-MM-DD, today or later' }) dueOn!: string;
}
