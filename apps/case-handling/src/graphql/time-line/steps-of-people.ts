import {
  addressCorrected,
  assignmentAccepted,
  caseRegistered,
  caseRestricted,
  handlerAssigned,
  handlerReleased,
  involvedPersonSettled,
  liftingBegun,
  newCodeAllowed,
  newCodeAllowingBegun,
  noticeGiven,
  restrictionLifted,
  settlingBegun,
} from '@klantreacties/event-contracts';
import { involvedOutcomes, notices, releaseReasons, type Word } from '@klantreacties/procedure';
import { tells, type Said } from './step-words.ts';

const word = (words: Readonly<Record<string, Word>>, name: string | undefined): Said | null => {
  const found = name === undefined ? undefined : words[name];
  return found === undefined ? null : { NL: found.nl, EN: found.en };
};

const outcome = (name: string | undefined, who: string | null): Said => {
  const said = word(involvedOutcomes.words, name);
  const meant = who === null ? '' : ` (${who})`;
  return { NL: `${said?.NL ?? 'onbekend'}${meant}`, EN: `${said?.EN ?? 'unknown'}${meant}` };
};

/** How the time line tells of people: who may be involved, who handles, who reads. */
export const stepsOfPeople = {
  registered: tells(caseRegistered, {
    text: () => ({
      NL: 'De reactie kwam binnen en werd een zaak.',
      EN: 'The reaction came in and became a case.',
    }),
    words: ({ reaction }) => reaction,
  }),
  'involved-person-settled': tells(involvedPersonSettled, {
    text({ data, personal, nameOf }) {
      const said = outcome(data.outcome, nameOf(personal.staffId));
      const two = [...new Set(personal.byStaffIds)].map(nameOf).filter((name) => name !== null);
      const [nl, en] =
        two.length > 1
          ? [` Dat zeiden ${two.join(' en ')}.`, ` ${two.join(' and ')} said so.`]
          : ['', ''];
      return {
        NL: `Wie een betrokkene is: ${said.NL}.${nl}`,
        EN: `Who a person involved is: ${said.EN}.${en}`,
      };
    },
  }),
  'settling-begun': tells(settlingBegun, {
    text({ data, personal, nameOf }) {
      const said = outcome(data.outcome, nameOf(personal.staffId));
      return {
        NL: `Een eerste zei wie een betrokkene is: ${said.NL}. Een tweede moet hetzelfde zeggen.`,
        EN: `A first one said who a person involved is: ${said.EN}. A second one has to say the same.`,
      };
    },
  }),
  restricted: tells(caseRestricted, {
    text: () => ({ NL: 'De zaak is afgeschermd.', EN: 'The case is restricted.' }),
    words: ({ personal }) => personal.reason,
  }),
  'lifting-begun': tells(liftingBegun, {
    text: () => ({
      NL: 'Een eerste zei dat de zaak niet afgeschermd hoeft te zijn.',
      EN: 'A first one said that the case need not be restricted.',
    }),
  }),
  'restriction-lifted': tells(restrictionLifted, {
    text: () => ({
      NL: 'De zaak is niet meer afgeschermd.',
      EN: 'The case is restricted no more.',
    }),
  }),
  'new-code-allowing-begun': tells(newCodeAllowingBegun, {
    text: () => ({
      NL: 'Een eerste stond een nieuwe code toe. Een tweede moet hetzelfde zeggen.',
      EN: 'A first one allowed a new code. A second one has to say the same.',
    }),
  }),
  'new-code-allowed': tells(newCodeAllowed, {
    text: () => ({
      NL: 'Een tweede stond de nieuwe code toe. De link gaat uit.',
      EN: 'A second one allowed the new code. The link goes out.',
    }),
  }),
  'handler-assigned': tells(handlerAssigned, {
    text({ data, personal }) {
      const name = personal.handler?.name;
      if (data.again === true)
        return {
          NL: 'De brief over wie de zaak behandelt, gaat opnieuw uit.',
          EN: 'The letter about who handles the case goes out again.',
        };
      return {
        NL: `${name ?? 'Een collega'} behandelt de zaak.`,
        EN: `${name ?? 'A colleague'} handles the case.`,
      };
    },
  }),
  'handler-released': tells(handlerReleased, {
    text({ personal, nameOf }) {
      const name = nameOf(personal.handlerId);
      const why = word(releaseReasons.words, personal.reason);
      return {
        NL: `${name ?? 'De behandelaar'} behandelt de zaak niet meer.${why === null ? '' : ` De reden: ${why.NL}.`}`,
        EN: `${name ?? 'The handler'} handles the case no more.${why === null ? '' : ` The reason: ${why.EN}.`}`,
      };
    },
    words: ({ personal }) => personal.note,
  }),
  'assignment-accepted': tells(assignmentAccepted, {
    text: () => ({
      NL: 'De behandelaar neemt de zaak aan.',
      EN: 'The handler accepts the case.',
    }),
  }),
  'address-corrected': tells(addressCorrected, {
    text: () => ({
      NL: 'Het mailadres van de indiener is verbeterd.',
      EN: 'The mail address of the reporter was corrected.',
    }),
  }),
  'notice-given': tells(noticeGiven, {
    text({ data, personal }) {
      const why = word(notices.words, data.notice);
      const name = personal.to?.name;
      return {
        NL: `${name ?? 'Een collega'} krijgt bericht${why === null ? '.' : `: ${why.NL}.`}`,
        EN: `${name ?? 'A colleague'} is notified${why === null ? '.' : `: ${why.EN}.`}`,
      };
    },
  }),
};
