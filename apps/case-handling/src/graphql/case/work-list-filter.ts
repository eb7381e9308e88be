import { Field, ID, InputType } from 'type-graphql';
import { CaseState, Category, ReactionKind, Urgency } from './enums.ts';

@InputType({ description: 'Welke zaken of the work list; all that is given holds' })
export class WorkListFilter {
  @Field(() => [ID], { nullable: true, description: 'Merken: 1 to 100 of them' })
  brandIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Regio's: 1 to 100 of them" })
  regionIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Vestigingen: 1 to 100 of them' })
  locationIds?: string[] | null;
  @Field(() => [CaseState], {
    nullable: true,
    description:
      'Standen: 1 to 100 of them; left out: every case that is not closed, or each where another filter asks for what closed cases have',
  })
  states?: (keyof typeof CaseState)[] | null;
  @Field(() => [ReactionKind], { nullable: true, description: 'Soorten reactie: 1 to 100 of them' })
  kinds?: (keyof typeof ReactionKind)[] | null;
  @Field(() => [ID], { nullable: true, description: 'Behandelaars: 1 to 100 of them' })
  handlerIds?: string[] | null;
  @Field(() => [Urgency], { nullable: true, description: 'Urgenties: 1 to 100 of them' })
  urgencies?: (keyof typeof Urgency)[] | null;
  @Field(() => [Category], {
    nullable: true,
    description: 'Aard: 1 to 100 of them, drafted or sent',
  })
  categories?: (keyof typeof Category)[] | null;
  @Field(() => String, { nullable: true, description: 'Ingediend vanaf this day, as 2026-11-13' })
  submittedFrom?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Ingediend tot en met this day, as 2026-11-13',
  })
  submittedTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Gesloten vanaf this day, as 2026-11-13' })
  closedFrom?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Gesloten tot en met this day, as 2026-11-13',
  })
  closedTo?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Afhandeling binnen this many days, "0" to "366": complaints not settled, overdue ones too',
  })
  settlementWithinDays?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Gewijzigd sinds this instant, as 2026-11-13T09:00:00Z; what was saved in the minute before may come again',
  })
  changedSince?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Afgeschermd, or where false not' })
  restricted?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Niet aangenomen: who was asked to handle it has not said yes',
  })
  notAccepted?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Maatregel te laat: the day of one that is not done has passed, in whatever state the case is',
  })
  measureIsLate?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Merk: one of brandIds' })
  brandId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Vestiging: one of locationIds' })
  locationId?: string | null;
  @Field(() => CaseState, { nullable: true, description: 'Stand: one of states' })
  state?: keyof typeof CaseState | null;
  @Field(() => ReactionKind, { nullable: true, description: 'Soort reactie: one of kinds' })
  kind?: keyof typeof ReactionKind | null;
  @Field(() => ID, { nullable: true, description: 'Behandelaar: one of handlerIds' })
  handlerId?: string | null;
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
