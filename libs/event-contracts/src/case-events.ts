import {
  answerEffects,
  capacities,
  caseStates,
  entryKinds,
  involvedOutcomes,
  proposalAnswers,
  releaseReasons,
  settledOutcomes,
} from '@klantreacties/procedure';
import { z } from 'zod';
import { defineFact, defineOpenEvent, upcastFrom } from './define-event.ts';
import {
  addressed,
  category,
  finding,
  reaction,
  instant,
  localDate,
  mailAddress,
  milestone,
  notice,
  personalText,
  shutOutRefs,
  openReaction,
  openPlace,
  staffContact,
  termDates,
  uuid,
} from './values.ts';

export const caseRegistered = defineFact('case', 'registered', {
  version: 1,
  summary: 'Case-handling opened the case with its milestones',
  data: z.object({ ...reaction, shutOutRefs, dates: termDates, registeredAt: instant }),
  personal: z.object({ number: personalText }),
});

const again = z
  .boolean()
  .describe('The letter goes out again, to the reporter alone: staff know it already')
  .optional();

const capacity = z
  .enum(capacities.names)
  .describe('How the person comes into the case; left out means INVOLVED');

export const involvedPersonSettled = defineFact('case', 'involved-person-settled', {
  version: 1,
  summary: 'A person involved was presumed, confirmed, replaced or marked as not in the directory',
  data: z.object({
    ...reaction,
    shutOutRefs,
    involvedId: uuid,
    outcome: z.enum(involvedOutcomes.names),
    capacity: capacity.optional(),
  }),
  personal: z.object({
    staffId: personalText.nullable(),
    byStaffIds: z
      .array(personalText)
      .describe('Who said it; two where it takes two, twice the same who acts for both')
      .optional(),
  }),
});

export const settlingBegun = defineFact('case', 'settling-begun', {
  version: 1,
  summary: 'The first of two people said whom a row means; it holds when a second says the same',
  data: z.object({
    ...reaction,
    shutOutRefs,
    involvedId: uuid,
    outcome: z.enum(settledOutcomes.names),
    capacity: capacity.optional(),
  }),
  personal: z.object({ staffId: personalText.nullable(), byStaffId: personalText }),
});

export const accessStated = defineFact('case', 'access-stated', {
  version: 1,
  summary: 'Who is shut out, of a case of which no fact under the current key says so yet',
  data: z.object({ ...reaction, shutOutRefs, dates: termDates, statedAt: instant }),
  personal: z.object({ number: personalText }),
});

export const caseRestricted = defineFact('case', 'restricted', {
  version: 1,
  summary:
    'Staff restricted the case, or took back that somebody wanted it lifted; from then on lead, directors and who was called in read it',
  data: z.object({ ...reaction, shutOutRefs, restrictedAt: instant }),
  personal: z.object({ byStaffId: personalText, reason: personalText }),
});

export const liftingBegun = defineFact('case', 'lifting-begun', {
  version: 1,
  summary:
    'The first of two people said that the case need not be restricted; it stays so until a second does',
  data: z.object({ ...reaction, begunAt: instant }),
  personal: z.object({ byStaffId: personalText }),
});

export const restrictionLifted = defineFact('case', 'restriction-lifted', {
  version: 1,
  summary:
    'A second person said so too; from then on everybody of P&K reads the case, and open events tell of it',
  data: z.object({ ...reaction, shutOutRefs, liftedAt: instant }),
  personal: z.object({ byStaffIds: z.array(personalText) }),
});

export const newCodeAllowingBegun = defineFact('case', 'new-code-allowing-begun', {
  version: 1,
  summary:
    'The first of two people said that the reporter may have a new code by an address that was corrected of late',
  data: z.object({ ...reaction, begunAt: instant }),
  personal: z.object({ byStaffId: personalText }),
});

export const newCodeAllowed = defineFact('case', 'new-code-allowed', {
  version: 1,
  summary:
    'A second person said so too: what was held back goes out, to the address that the reporter has by now',
  data: z.object({ ...reaction, allowedAt: instant }),
  personal: z.object({ byStaffIds: z.array(personalText) }),
});

export const handlerAssigned = defineFact('case', 'handler-assigned', {
  version: 1,
  summary:
    'A handler was assigned; the letter E02, or E03 after another one, meets the term of one week',
  data: z.object({
    ...reaction,
    dates: termDates,
    assignedAt: instant,
    freeToJudge: z
      .boolean()
      .describe('P&K said so of a handler with whom it was discussed before')
      .optional(),
    another: z
      .boolean()
      .describe('Somebody handled the case before, so the letter is E03 in the place of E02')
      .optional(),
    proposal: z
      .enum(['STANDS', 'TAKEN_BACK'])
      .describe('What another handler finds of the last proposal; left out where none was made')
      .optional(),
    again,
  }),
  personal: z.object({ ...addressed, handler: staffContact }),
});

export const handlerReleased = defineFact('case', 'handler-released', {
  version: 1,
  summary:
    'The handler gave the case back, was taken off it, or turned out to be involved; another one is to be assigned',
  data: z.object({ ...reaction, releasedAt: instant }),
  personal: z.object({
    handlerId: personalText,
    reason: z
      .enum(releaseReasons.names)
      .describe('For P&K alone; left out before it was asked')
      .optional(),
    note: personalText.nullable().describe('What P&K has to know beside the reason').optional(),
  }),
});

export const assignmentAccepted = defineFact('case', 'assignment-accepted', {
  version: 1,
  summary: 'The handler accepted',
  data: z.object({ ...reaction, acceptedAt: instant }),
  personal: z.object({ handlerId: personalText }),
});

export const complimentPassedOn = defineFact('case', 'compliment-passed-on', {
  version: 1,
  summary: 'P&K passed a compliment on to the team; that meets its term of one week',
  data: z.object({ ...reaction, passedOnAt: instant }),
  personal: z.object({ byStaffId: personalText }),
});

export const entryLogged = defineFact('case', 'entry-logged', {
  version: 1,
  summary: 'A contact, interview or note was logged in the dossier',
  data: z.object({
    ...reaction,
    entryId: uuid,
    entryKind: z.enum(entryKinds.names),
    visibleToReporter: z.boolean(),
    loggedAt: instant,
    answer: z
      .object({
        proposalId: uuid,
        answer: z.enum(proposalAnswers.names),
        effect: z.enum(answerEffects.names),
      })
      .describe('Of a message that was meant as an answer: why it answered nothing')
      .optional(),
  }),
  personal: z.object({ byStaffId: personalText.nullable(), text: personalText }),
});

export const wordsRead = defineFact('case', 'words-read', {
  version: 1,
  summary: 'The handler or P&K said that what the reporter wrote was read, up to one entry',
  data: z.object({ ...reaction, upToEntryId: uuid, readAt: instant }),
  personal: z.object({ byStaffId: personalText }),
});

export const progressTold = defineFact('case', 'progress-told', {
  version: 1,
  summary: 'The handler told the reporter how it stands (letter E04)',
  data: z.object({ ...reaction, messageId: uuid, nextMessageOn: localDate, toldAt: instant }),
  personal: z.object({
    ...addressed,
    done: personalText,
    next: personalText,
    reasonOfDelay: personalText.nullable(),
  }),
});

export const solutionProposed = defineFact('case', 'solution-proposed', {
  version: 1,
  summary: 'A solution was proposed to the reporter (letter E05)',
  data: z.object({ ...reaction, proposalId: uuid, proposedAt: instant, answerBy: localDate }),
  personal: z.object({ ...addressed, handlerName: personalText, text: personalText }),
});

export const proposalTakenBack = defineFact('case', 'proposal-taken-back', {
  version: 1,
  summary: 'A proposal is void because who made it turned out to be involved (letter E15)',
  data: z.object({ ...reaction, proposalId: uuid, takenBackAt: instant }),
  personal: z.object({ ...addressed }),
});

export const proposalAnswered = defineFact('case', 'proposal-answered', {
  version: 1,
  summary: 'The answer of the reporter to a proposal stands in the dossier',
  data: z.object({
    ...reaction,
    proposalId: uuid,
    answer: z.enum(proposalAnswers.names),
    answeredAt: instant,
  }),
  personal: z.object({ text: personalText.nullable() }),
});

const judgedPoint = z.object({
  pointId: uuid,
  point: personalText,
  finding,
  reasons: personalText,
});
const agreedMeasure = z.object({
  measureId: uuid,
  description: personalText,
  owner: personalText,
  ownerId: personalText.describe('Id of a department or a staff member').optional(),
  dueOn: localDate,
});

export const judgmentDrafted = defineFact('case', 'judgment-drafted', {
  version: 1,
  summary: 'The judgment was written down and not sent yet; the last draft counts',
  data: z.object({ ...reaction, draftedAt: instant }),
  personal: z.object({
    byStaffId: personalText,
    category,
    gist: personalText,
    points: z.array(judgedPoint),
    measures: z.array(agreedMeasure),
    noMeasuresReason: personalText.nullable(),
  }),
});

export const agreementsConfirmedWithOpenGist = defineFact('case', 'agreements-confirmed', {
  version: 1,
  summary: 'P&K sends the reasoned judgment with its measures (letter E06); Wko art. 1.57b(2)e-f',
  data: z.object({
    ...reaction,
    judgmentId: uuid,
    confirmedAt: instant,
    category,
    gist: z.string().describe('Approved, not traceable to a person'),
    points: z.array(z.object({ pointId: uuid, finding })),
    measures: z.array(z.object({ measureId: uuid, dueOn: localDate })),
    disputeUntil: localDate,
    again,
  }),
  personal: z.object({
    ...addressed,
    handler: z.object({ name: personalText, email: mailAddress }),
    points: z.array(judgedPoint),
    measures: z.array(agreedMeasure),
    noMeasuresReason: personalText.nullable(),
    copyToQuality: z
      .boolean()
      .describe('False when someone of P&K is involved and may read nothing of it')
      .optional(),
    copyToHandler: z
      .boolean()
      .describe('False when the handler turned out to be involved')
      .optional(),
  }),
});

const { gist: openly, ...confirmed } = agreementsConfirmedWithOpenGist.data.shape;

export const agreementsConfirmed = defineFact('case', 'agreements-confirmed', {
  version: 2,
  summary: 'As version 1, with the gist sealed until it is published in the yearly report',
  data: z.object(confirmed),
  personal: agreementsConfirmedWithOpenGist.personal!.extend({
    gist: personalText
      .nullable()
      .describe('Approved, names nobody; null where it stands in the data of version 1'),
  }),
  upcast: upcastFrom(agreementsConfirmedWithOpenGist, {
    data: ({ gist: openly, ...data }) => data,
    personal: (personal) => ({ ...personal, gist: null }),
  }),
});

export const judgmentMarked = defineFact('case', 'judgment-marked', {
  version: 1,
  summary: 'Somebody who wrote or sent the judgment was found involved later; it stands',
  data: z.object({ ...reaction, judgmentId: uuid, markedAt: instant }),
  personal: z.object({
    staffIds: z.array(personalText),
    ownerId: z.string().nullable().describe('The department that has the measures from now on'),
  }),
});

export const noticeGiven = defineFact('case', 'notice-given', {
  version: 1,
  summary: 'A colleague, or the box of P&K, is notified about a case (letter N12)',
  data: z.object({
    ...reaction,
    notice,
    givenAt: instant,
  }),
  personal: z.object({
    number: personalText.nullable().describe('Null where the reader may not know it'),
    to: z.object({ name: personalText.nullable(), email: mailAddress }),
  }),
});

export const addressCorrected = defineFact('case', 'address-corrected', {
  version: 1,
  summary: 'P&K corrected the address of the reporter; what waits goes there',
  data: z.object({
    ...reaction,
    correctedAt: instant,
    again: z
      .object({
        letterIds: z.array(uuid).describe('What goes out again, as far as the case knew'),
        outdatedIds: z.array(uuid).describe('What does not, for it holds no longer'),
        wentSince: instant
          .nullable()
          .describe('What went by mail from then on goes out again too; null for nothing'),
      })
      .describe('What failed goes out again, also where that is on its way to the case')
      .optional(),
  }),
  personal: z.object({
    email: mailAddress,
    former: mailAddress
      .describe(
        'Hears that it was replaced (letter E16); absent where nothing of ours arrived there',
      )
      .optional(),
  }),
});

export const lettersSentAgain = defineFact('case', 'letters-sent-again', {
  version: 1,
  summary: 'Letters to the reporter go out again as they were written, to the address of now',
  data: z.object({
    ...reaction,
    sentAgainAt: instant,
    letterIds: z.array(uuid).describe('Of each letter the one that went last'),
  }),
  personal: z.object({ email: mailAddress }),
});

export const milestoneMet = defineFact('case', 'milestone-met', {
  version: 1,
  summary: 'A term was met: at the instant its letter was delivered, or a compliment was passed on',
  data: z.object({ ...reaction, milestone, dueOn: localDate, metAt: instant }),
  personal: z.object({}),
});

export const milestoneReopened = defineFact('case', 'milestone-reopened', {
  version: 1,
  summary: 'A term that was met runs again, because what met it is void',
  data: z.object({ ...reaction, milestone, dueOn: localDate, reopenedAt: instant }),
  personal: z.object({}),
});

export const caseClosed = defineFact('case', 'closed', {
  version: 1,
  summary: 'The case closed by the delivery of the judgment',
  data: z.object({ ...reaction, judgmentId: uuid, closedAt: instant }),
  personal: z.object({}),
});

export const measureRealised = defineFact('case', 'measure-realised', {
  version: 1,
  summary: 'A measure was realised; the reporter is told (letter E07)',
  data: z.object({ ...reaction, measureId: uuid, realisedOn: localDate }),
  personal: z.object({ ...addressed, description: personalText }),
});

export const measureMoved = defineFact('case', 'measure-moved', {
  version: 1,
  summary: 'A measure got a new date; the reporter is told (letter E07)',
  data: z.object({ ...reaction, measureId: uuid, previousDueOn: localDate, dueOn: localDate }),
  personal: z.object({ ...addressed, description: personalText, reason: personalText }),
});

export const openCaseStateChanged = defineOpenEvent('case', 'state-changed', {
  version: 1,
  summary: 'A case reached a state; on closing with category, findings and terms met',
  data: z.object({
    ...openReaction,
    ...openPlace,
    state: z.enum(caseStates.names).describe('The state from now on; a state may come again'),
    on: localDate.describe('The day of the change in Europe/Amsterdam'),
    category: category.nullable().describe('Null before AGREEMENTS_CONFIRMED'),
    findings: z
      .array(finding)
      .describe('Of each point of the judgment; empty before AGREEMENTS_CONFIRMED'),
    daysSinceSubmission: z
      .number()
      .int()
      .describe('Calendar days from the day of submission to `on`'),
    termsOnTime: z
      .object({
        handlerKnown: z.boolean().nullable(),
        proposal: z.boolean().nullable(),
        settled: z.boolean().nullable(),
      })
      .describe('Only on closing; null where the kind has no such term or it was never met')
      .optional(),
  }),
});
