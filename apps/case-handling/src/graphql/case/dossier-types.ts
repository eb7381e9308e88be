import { DateTime, LocalDate } from '@klantreacties/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  AnswerEffect,
  Category,
  EntryKind,
  Finding,
  LetterCode,
  Milestone,
  ProposalAnswer,
  TermStatus,
} from './enums.ts';
import {
  Author,
  InvolvedPerson,
  HeldBackCode,
  Lifting,
  NamedColleague,
  Release,
  Restriction,
} from './people-types.ts';

@ObjectType({ description: 'Voorgestelde oplossing: a proposed solution with its answer' })
export class Proposal {
  @Field(() => ID, { description: 'Id of the proposal' }) id!: string;
  @Field(() => String, { description: 'What is proposed' }) text!: string;
  @Field(() => Author, { nullable: true, description: 'Who proposed it, where that was kept' })
  author!: Author | null;
  @Field(() => DateTime, { description: 'When it was proposed' }) proposedAt!: string;
  @Field(() => LocalDate, { description: 'The day until which an answer is asked' })
  answerBy!: string;
  @Field(() => ProposalAnswer, { nullable: true, description: 'The last answer, if there is one' })
  answer!: keyof typeof ProposalAnswer | null;
  @Field(() => String, { nullable: true, description: 'What the reporter wrote with it' })
  answerText!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the last answer came, if kept' })
  answeredAt!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Ingetrokken: void since then, for who made it turned out to be involved',
  })
  takenBackAt!: string | null;
}

@ObjectType({ description: 'Maatregel: what is done, by whom and by what day' })
export class Measure {
  @Field(() => ID, { description: 'Id of the measure' }) id!: string;
  @Field(() => String, { description: 'What is done' }) description!: string;
  @Field(() => String, { description: 'Eigenaar: function or department that does it' })
  owner!: string;
  @Field(() => ID, { description: 'Eigenaar: id of a department or a colleague' }) ownerId!: string;
  @Field(() => LocalDate, { description: 'The day by which it is done' }) dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was done' })
  realisedOn!: string | null;
}

@ObjectType({ description: 'Klachtonderdeel: a point of the complaint with its finding' })
export class JudgedPoint {
  @Field(() => String, { description: 'The point' }) point!: string;
  @Field(() => Finding, { description: 'Bevinding: what is found of it' })
  finding!: keyof typeof Finding;
  @Field(() => String, { description: 'Onderbouwing: the reasons' }) reasons!: string;
}

@ObjectType({ description: 'Oordeel: the judgment as drafted, or as it was sent' })
export class Judgment {
  @Field(() => ID, { description: 'Id of the draft, for who sends or replaces it' }) id!: string;
  @Field(() => Boolean, { description: 'Verstuurd' }) sent!: boolean;
  @Field(() => Author, { nullable: true, description: 'Who wrote it last, where that was kept' })
  author!: Author | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was written, if kept' })
  draftedAt!: string | null;
  @Field(() => Author, { nullable: true, description: 'Who sent it, once it was sent' })
  sentBy!: Author | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was sent, if kept' })
  sentAt!: string | null;
  @Field(() => [JudgedPoint], { description: 'Klachtonderdelen: every point of the complaint' })
  points!: JudgedPoint[];
  @Field(() => String, {
    nullable: true,
    description: 'Why there are no measures, where there are none',
  })
  noMeasuresReason!: string | null;
  @Field(() => Category, { nullable: true, description: 'Aard van de klacht' })
  category!: keyof typeof Category | null;
  @Field(() => String, { nullable: true, description: 'Strekking, for the public report' })
  gist!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Gemarkeerd: when somebody who wrote or sent it was found involved',
  })
  markedAt!: string | null;
}

@ObjectType({ description: 'Termijn: a term of the procedure with its day' })
export class CaseMilestone {
  @Field(() => Milestone, { description: 'Which term' }) milestone!: keyof typeof Milestone;
  @Field(() => LocalDate, { description: 'The last day on which it is met in time' })
  dueOn!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was met' }) metAt!: string | null;
  @Field(() => TermStatus, { description: 'How it stands now' }) status!: keyof typeof TermStatus;
}

@ObjectType({ description: 'Antwoord op een voorstel, as the dossier keeps it' })
export class AnswerSaid {
  @Field(() => ID, { description: 'Voorstel that was meant; it need not be of this case' })
  proposalId!: string;
  @Field(() => ProposalAnswer, { description: 'What was answered' })
  answer!: keyof typeof ProposalAnswer;
  @Field(() => AnswerEffect, {
    description: 'Gevolg: whether it answered the proposal, or why not',
  })
  effect!: keyof typeof AnswerEffect;
}

@ObjectType({
  description: 'Ongelezen: what the reporter said, until who works on it marks it as read',
})
export class UnreadEntry {
  @Field(() => ID, { description: 'Id of the entry, for `markRead`' }) id!: string;
  @Field(() => DateTime, { description: 'When the reporter said it' }) at!: string;
}

@ObjectType({ description: 'Dossierregel: contact, interview, note or message' })
export class Entry {
  @Field(() => ID, { description: 'Id of the entry' }) id!: string;
  @Field(() => EntryKind, { description: 'What it is' }) kind!: keyof typeof EntryKind;
  @Field(() => String, { description: 'What was said or done' }) text!: string;
  @Field(() => Boolean, { description: 'Whether the reporter reads it' })
  visibleToReporter!: boolean;
  @Field(() => ID, { nullable: true, description: 'Who logged it; null for the reporter' })
  byStaffId!: string | null;
  @Field(() => Author, { description: 'Wie het schreef' }) author!: Author;
  @Field(() => DateTime, { description: 'When it was logged' }) loggedAt!: string;
  @Field(() => AnswerSaid, {
    nullable: true,
    description: 'Antwoord: what the reporter answered by it, where it is an answer',
  })
  answer!: AnswerSaid | null;
}

@ObjectType({ description: 'Voortgangsbericht, as it went to the reporter (E04)' })
export class ProgressTold {
  @Field(() => ID, { description: 'Id of the message' }) id!: string;
  @Field(() => String, { description: 'Wat er is gedaan' }) done!: string;
  @Field(() => String, { description: 'Wat er volgt' }) next!: string;
  @Field(() => String, { nullable: true, description: 'Reden van vertraging, where there is one' })
  reasonOfDelay!: string | null;
  @Field(() => LocalDate, { description: 'The day of the next message' }) nextMessageOn!: string;
  @Field(() => Author, { nullable: true, description: 'Who wrote it, where that was kept' })
  author!: Author | null;
  @Field(() => DateTime, { description: 'When it was written' }) toldAt!: string;
}

@ObjectType({
  description: 'Vertraagde brief: the mail server has not taken it for most of an hour',
})
export class LateLetter {
  @Field(() => ID, { description: 'Id of the letter' }) id!: string;
  @Field(() => LetterCode, { description: 'Which letter it is' }) code!: keyof typeof LetterCode;
  @Field(() => DateTime, { description: 'Since when it waits' }) queuedAt!: string;
}

@ObjectType({ description: 'Opnieuw verstuurde brief' })
export class LetterSentAgain {
  @Field(() => ID, { description: 'Id of the letter that went before' }) id!: string;
  @Field(() => LetterCode, { description: 'Which letter it is' }) code!: keyof typeof LetterCode;
}

@ObjectType({ description: 'Opnieuw verstuurd: letters to the reporter that go out again at once' })
export class SentAgain {
  @Field(() => ID, { description: 'Id of the sending' }) id!: string;
  @Field(() => DateTime, { description: 'When P&K asked for it' }) at!: string;
  @Field(() => [LetterSentAgain], { description: 'Brieven, the oldest first' })
  letters!: LetterSentAgain[];
}

@ObjectType({ description: 'Intern: what is for P&K and who handles the case alone' })
export class CaseInternal {
  @Field(() => [InvolvedPerson], { description: 'Betrokkenen: everybody who may be a colleague' })
  involved!: InvolvedPerson[];
  @Field(() => [Entry], { description: 'Dossier, the oldest first' }) entries!: Entry[];
  @Field(() => [ProgressTold], { description: 'Voortgangsberichten, the oldest first' })
  messages!: ProgressTold[];
  @Field(() => [NamedColleague], {
    description:
      'Ingeroepen: outside persons who have the case, for nobody inside may do the next step',
  })
  calledIn!: NamedColleague[];
  @Field(() => Boolean, {
    description: 'Alarm: nobody inside may do the next step, and the directory has nobody outside',
  })
  waitsForOutside!: boolean;
  @Field(() => [Release], {
    nullable: true,
    description: 'Overdrachten, the oldest first; null for who does not do the work of P&K',
  })
  releases!: Release[] | null;
  @Field(() => [Restriction], {
    nullable: true,
    description:
      'Afschermingen by staff, the oldest first; null for who neither does the work of P&K nor directs',
  })
  restrictions!: Restriction[] | null;
  @Field(() => Lifting, {
    nullable: true,
    description: 'Opheffing die op een tweede wacht, where there is one',
  })
  lifting!: Lifting | null;
  @Field(() => HeldBackCode, {
    nullable: true,
    description: 'Nieuwe code die op twee collega’s wacht, where one was asked for',
  })
  heldBackCode!: HeldBackCode | null;
  @Field(() => [LateLetter], {
    description: 'Vertraagde brieven; each is tried on until the mail server takes it',
  })
  lateLetters!: LateLetter[];
  @Field(() => [UnreadEntry], {
    description: 'Ongelezen berichten en antwoorden van de indiener, the oldest first',
  })
  unread!: UnreadEntry[];
  @Field(() => [SentAgain], {
    description:
      'Opnieuw verstuurd, the oldest first: the last one answers `correctAddress` and `sendLetterAgain`',
  })
  sentAgain!: SentAgain[];
}
