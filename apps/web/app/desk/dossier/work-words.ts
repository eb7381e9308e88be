import type { InLanguages } from '../../language.ts';

const dutch = {
  terms: {
    submitted: 'Ingediend',
    accepted: 'Opdracht aangenomen',
    dueLast: 'uiterlijke dag',
    late: 'te laat',
    nextMessage: 'Volgend bericht aan de indiener',
    closed: 'Gesloten',
  },
  proposals: {
    nth: (number: number) => `Voorstel ${number}`,
    answerBy: (day: string) => `We vragen een antwoord voor het eind van ${day}.`,
    takenBack: (day: string) => `Ingetrokken op ${day}`,
    answer: 'Antwoord',
    none: 'Nog geen antwoord',
  },
  judgment: {
    draft: 'Concept, nog niet verstuurd',
    sent: (day: string) => `Verstuurd op ${day}`,
    marked: 'Wie dit schreef of verstuurde, bleek later betrokken. Het oordeel blijft staan.',
    written: 'Geschreven',
    sentBy: 'Verstuurd',
    nth: (number: number) => `Punt ${number}`,
    reasons: 'De reden',
    category: 'Aard van de klacht',
    gist: 'Strekking, voor het openbare verslag',
    noMeasures: 'Waarom er geen maatregelen zijn',
  },
  measures: {
    owner: 'Wie',
    dueOn: 'Uiterlijk',
    realised: (day: string) => `uitgevoerd op ${day}`,
  },
  log: {
    unread: 'Ongelezen',
    visible: 'de indiener leest dit',
    answered: 'Antwoord op een voorstel',
    told: 'Voortgangsbericht',
    next: 'Wat er volgt',
    nextMessage: 'Volgend bericht',
    delay: 'Reden van de vertraging',
  },
  letters: {
    to: (whom: string) => `aan ${whom}`,
    by: { MAIL: 'per mail', FILE: 'te lezen in het dossier' },
    again: 'opnieuw verstuurd',
    isLate: 'Vertraagd',
    late: (letter: string, since: string) =>
      `${letter} wacht sinds ${since}. We blijven het proberen.`,
  },
  history: {
    order: 'Wat het laatst gebeurde, staat bovenaan.',
    words: 'Wat er staat',
    later: 'Latere stappen',
    first: 'Naar de eerste stappen',
  },
};

export type WorkWords = typeof dutch;

const english: WorkWords = {
  terms: {
    submitted: 'Submitted',
    accepted: 'Assignment accepted',
    dueLast: 'last day',
    late: 'late',
    nextMessage: 'Next message to the reporter',
    closed: 'Closed',
  },
  proposals: {
    nth: (number) => `Proposal ${number}`,
    answerBy: (day) => `We ask for an answer before the end of ${day}.`,
    takenBack: (day) => `Taken back on ${day}`,
    answer: 'Answer',
    none: 'No answer yet',
  },
  judgment: {
    draft: 'Draft, not sent yet',
    sent: (day) => `Sent on ${day}`,
    marked: 'Who wrote or sent this turned out to be involved. The judgment stands.',
    written: 'Written',
    sentBy: 'Sent',
    nth: (number) => `Point ${number}`,
    reasons: 'The reason',
    category: 'Nature of the complaint',
    gist: 'Gist, for the public report',
    noMeasures: 'Why there are no measures',
  },
  measures: {
    owner: 'Who',
    dueOn: 'By',
    realised: (day) => `realised on ${day}`,
  },
  log: {
    unread: 'Unread',
    visible: 'the reporter reads this',
    answered: 'Answer to a proposal',
    told: 'Progress message',
    next: 'What follows',
    nextMessage: 'Next message',
    delay: 'Reason of the delay',
  },
  letters: {
    to: (whom) => `to ${whom}`,
    by: { MAIL: 'by mail', FILE: 'to be read in the file' },
    again: 'sent again',
    isLate: 'Delayed',
    late: (letter, since) => `${letter} waits since ${since}. It is tried on.`,
  },
  history: {
    order: 'What happened last is at the top.',
    words: 'What it says',
    later: 'Later steps',
    first: 'To the first steps',
  },
};

/** What stands in a dossier about the work that is done on it. */
export const workWords: InLanguages<WorkWords> = { NL: dutch, EN: english };
