import type { InLanguages } from '../../language.ts';

const dutch = {
  problems: 'Er is nog iets nodig',
  required: { write: 'Vul dit in.', choose: 'Maak een keuze.' },
  next: 'Ga verder',
  back: 'Terug naar de zaak',
  notNow: {
    title: 'Dit kan nu niet',
    text: 'De zaak is intussen verder, of dit is niet jouw werk. Kijk in de zaak wat er nu kan.',
  },
  since: {
    title: 'De zaak is intussen veranderd',
    text: 'Er is nog niets gedaan. Wat je schreef, staat er nog. Lees wat er gebeurde en ga dan verder.',
  },
  readBack: {
    title: 'Lees eerst wat er verstuurd wordt',
    text: 'Er is nog niets verstuurd.',
    to: 'Aan',
    copies: 'Een kopie gaat naar',
    inFile: 'Komt in het dossier van de ouder, want er is geen adres.',
    confirm: 'Doe dit en verstuur',
    change: 'Verander iets',
  },
  candidates: {
    find: 'Zoek een collega op naam',
    search: 'Zoek',
    caption: 'Wie de zaak kan behandelen',
    choose: 'Kies',
    colleague: 'Collega',
    place: 'Waar',
    openCases: 'Open zaken',
    mayNot: 'Waarom niet',
    more: (shown: number, all: number) =>
      `Je ziet ${shown} van ${all} collega’s. Zoek op naam voor een ander.`,
    nobody: 'Niemand heet zo.',
    asksWhetherFree:
      'De ouder sprak hier al over met deze collega. Vraag of die vrij kan oordelen, en vink dat hieronder aan.',
  },
  settle: {
    choose: 'Over wie gaat het?',
    this: 'Stel vast wie dit is',
    written: 'Wat er staat en wie het kan zijn',
    nobody: 'Niemand in de gids lijkt hierop.',
  },
};

/** What stands on the pages of actions beside what the graph gives. */
export const actionWords: InLanguages<typeof dutch> = {
  NL: dutch,
  EN: {
    problems: 'Something is still needed',
    required: { write: 'Fill this in.', choose: 'Make a choice.' },
    next: 'Go on',
    back: 'Back to the case',
    notNow: {
      title: 'This cannot be done now',
      text: 'The case has moved on, or this is not your work. See in the case what can be done now.',
    },
    since: {
      title: 'The case has changed meanwhile',
      text: 'Nothing was done yet. What you wrote is still here. Read what happened and then go on.',
    },
    readBack: {
      title: 'First read what will be sent',
      text: 'Nothing was sent yet.',
      to: 'To',
      copies: 'A copy goes to',
      inFile: 'Goes into the file of the parent, for there is no address.',
      confirm: 'Do this and send',
      change: 'Change something',
    },
    candidates: {
      find: 'Find a colleague by name',
      search: 'Find',
      caption: 'Who can handle the case',
      choose: 'Choose',
      colleague: 'Colleague',
      place: 'Where',
      openCases: 'Open cases',
      mayNot: 'Why not',
      more: (shown, all) => `You see ${shown} of ${all} colleagues. Find another one by name.`,
      nobody: 'Nobody is called so.',
      asksWhetherFree:
        'The parent talked with this colleague about it before. Ask whether they are free to judge, and tick that below.',
    },
    settle: {
      choose: 'Whom is it about?',
      this: 'Settle who this is',
      written: 'What is written, and who it may be',
      nobody: 'Nobody in the directory is like this.',
    },
  },
};
