import {
  caseClosed,
  complimentPassedOn,
  entryLogged,
  lettersSentAgain,
  measureMoved,
  measureRealised,
  milestoneMet,
  milestoneReopened,
  progressTold,
  proposalAnswered,
  proposalTakenBack,
  solutionProposed,
  wordsRead,
} from '@klantreacties/event-contracts';
import { milestones, type EntryKind, type Milestone } from '@klantreacties/procedure';
import { by, paragraphs, tells, type Said } from './step-words.ts';

const entries: Record<EntryKind, Said> = {
  CONTACT: { NL: 'Er was contact.', EN: 'There was contact.' },
  INTERVIEW: { NL: 'Er was een gesprek.', EN: 'There was an interview.' },
  NOTE: { NL: 'Er is een notitie gemaakt.', EN: 'A note was made.' },
  REPORTER_MESSAGE: { NL: 'De indiener schreef iets.', EN: 'The reporter wrote something.' },
};

const term = (name: Milestone | undefined, does: Said): Said => {
  const { nl = '', en = '' } = name === undefined ? {} : (milestones.words[name] ?? {});
  return { NL: `De termijn "${nl}" ${does.NL}.`, EN: `The term "${en}" ${does.EN}.` };
};

const until = { NL: 'tot', EN: 'until' };
const before = { NL: 'uiterlijk', EN: 'by' };

/** How the time line tells of the work on a case, up to its measures; judgments stand apart. */
export const stepsOfWork = {
  'compliment-passed-on': tells(complimentPassedOn, {
    text: () => ({
      NL: 'Het compliment is doorgegeven aan het team.',
      EN: 'The compliment was passed on to the team.',
    }),
  }),
  'entry-logged': tells(entryLogged, {
    text: ({ data }) => entries[data.entryKind ?? 'NOTE'] ?? entries.NOTE,
    words: ({ personal }) => personal.text,
  }),
  'words-read': tells(wordsRead, {
    text: () => ({
      NL: 'Wat de indiener schreef, is gelezen.',
      EN: 'What the reporter wrote was read.',
    }),
  }),
  'progress-told': tells(progressTold, {
    text({ data }) {
      const day = by(data.nextMessageOn, before);
      return {
        NL: `De indiener krijgt bericht hoe het staat. Het volgende bericht komt${day.NL || ' later'}.`,
        EN: `The reporter is told how it stands. The next message comes${day.EN || ' later'}.`,
      };
    },
    words: ({ personal: { done, next, reasonOfDelay } }) => paragraphs(done, next, reasonOfDelay),
  }),
  'solution-proposed': tells(solutionProposed, {
    text({ data }) {
      const day = by(data.answerBy, until);
      return {
        NL: `De indiener krijgt een voorstel voor een oplossing. Antwoorden kan${day.NL}.`,
        EN: `The reporter gets a proposal of a solution. It can be answered${day.EN}.`,
      };
    },
    words: ({ personal }) => personal.text,
  }),
  'proposal-taken-back': tells(proposalTakenBack, {
    text: () => ({
      NL: 'Het voorstel vervalt: wie het deed, is betrokken.',
      EN: 'The proposal is void: who made it is involved.',
    }),
  }),
  'proposal-answered': tells(proposalAnswered, {
    text: ({ data }) =>
      data.answer === 'AGREED'
        ? {
            NL: 'De indiener gaat akkoord met het voorstel.',
            EN: 'The reporter agrees with the proposal.',
          }
        : {
            NL: 'De indiener gaat niet akkoord met het voorstel.',
            EN: 'The reporter does not agree with the proposal.',
          },
    words: ({ personal }) => personal.text,
  }),
  'measure-realised': tells(measureRealised, {
    text({ data }) {
      const day = by(data.realisedOn, { NL: 'op', EN: 'on' });
      return {
        NL: `Een maatregel is uitgevoerd${day.NL}.`,
        EN: `A measure was realised${day.EN}.`,
      };
    },
    words: ({ personal }) => personal.description,
  }),
  'measure-moved': tells(measureMoved, {
    text({ data }) {
      const day = by(data.dueOn, { NL: 'naar', EN: 'to' });
      return { NL: `Een maatregel is verzet${day.NL}.`, EN: `A measure was moved${day.EN}.` };
    },
    words: ({ personal }) => paragraphs(personal.description, personal.reason),
  }),
  'letters-sent-again': tells(lettersSentAgain, {
    text({ data }) {
      const count = data.letterIds?.length ?? 0;
      return count === 1
        ? { NL: 'Een brief gaat opnieuw uit.', EN: 'A letter goes out again.' }
        : { NL: `${count} brieven gaan opnieuw uit.`, EN: `${count} letters go out again.` };
    },
  }),
  'milestone-met': tells(milestoneMet, {
    text: ({ data }) => term(data.milestone, { NL: 'is gehaald', EN: 'was met' }),
  }),
  'milestone-reopened': tells(milestoneReopened, {
    text: ({ data }) => term(data.milestone, { NL: 'loopt weer', EN: 'runs again' }),
  }),
  closed: tells(caseClosed, {
    text: () => ({
      NL: 'Het oordeel is aangekomen, en de zaak is gesloten.',
      EN: 'The judgment arrived, and the case is closed.',
    }),
  }),
};
