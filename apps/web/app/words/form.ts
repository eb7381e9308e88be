import type { Failure } from '../graph.ts';
import type { InLanguages } from '../language.ts';

interface FormWords {
  title: string;
  choose: string;
  /** What each kind is for; a kind that is not here stands alone. */
  aboutKind: Readonly<Record<string, string>>;
  optional: string;
  more: { title: string; text: string };
  check: string;
  problems: string;
  /** Above why it did not go on, where that is of no field. */
  note: string;
  addRow(label: string): string;
  nothing: string;
  yes: string;
  checked: { title: string; text: string; send: string; change: string; happens: string };
  lost: Readonly<Record<Failure, string>>;
}

/** What stands at the form beside what the graph gives, in language B1. */
export const formWords: InLanguages<FormWords> = {
  NL: {
    title: 'Schrijf je reactie',
    choose: 'Wat wil je sturen?',
    aboutKind: {
      COMPLAINT: 'Er ging iets niet goed. We zoeken een oplossing, en je krijgt een oordeel.',
      IMPROVEMENT_POINT: 'Je hebt een idee over wat beter kan.',
      COMPLIMENT: 'Er ging iets heel goed. We geven het door aan het team.',
    },
    optional: '(hoeft niet)',
    more: {
      title: 'Vertel ons meer',
      text: 'Alles hieronder mag je overslaan.',
    },
    check: 'Controleer je reactie',
    problems: 'Dit moet nog anders',
    note: 'Het is nog niet verstuurd',
    addRow: (label) => `Nog een erbij: ${label.toLowerCase()}`,
    nothing: 'Maak een keuze',
    yes: 'Ja',
    checked: {
      title: 'Klopt dit?',
      text: 'Kijk of alles klopt. Je reactie is nog niet verstuurd.',
      send: 'Verstuur je reactie',
      change: 'Verander iets',
      happens: 'Dit gebeurt er als je verstuurt',
    },
    lost: {
      DOWN: 'Het versturen is niet gelukt. Wat je schreef, staat er nog. Probeer het over een minuut nog een keer: je reactie komt nooit twee keer aan.',
      ENDED:
        'Het versturen is niet gelukt. Wat je schreef, staat er nog. Probeer het over een minuut nog een keer: je reactie komt nooit twee keer aan.',
      TOO_LARGE:
        'Dit is te veel tekst. Wat je schreef, staat er nog. Maak het korter, en probeer het nog een keer.',
      TOO_MANY:
        'Het is nu erg druk. Wat je schreef, staat er nog. Probeer het over een paar minuten nog een keer.',
    },
  },
  EN: {
    title: 'Write your reaction',
    choose: 'What do you want to send?',
    aboutKind: {
      COMPLAINT: 'Something went wrong. We look for a solution, and you get a judgment.',
      IMPROVEMENT_POINT: 'You have an idea about what can be better.',
      COMPLIMENT: 'Something went very well. We pass it on to the team.',
    },
    optional: '(not needed)',
    more: {
      title: 'Tell us more',
      text: 'You may skip all of what is below.',
    },
    check: 'Check your reaction',
    problems: 'This has to be different',
    note: 'It is not sent yet',
    addRow: (label) => `One more: ${label.toLowerCase()}`,
    nothing: 'Choose one',
    yes: 'Yes',
    checked: {
      title: 'Is this right?',
      text: 'Check that everything is right. Your reaction is not sent yet.',
      send: 'Send your reaction',
      change: 'Change something',
      happens: 'This happens when you send it',
    },
    lost: {
      DOWN: 'Sending did not work. What you wrote is still here. Try again in a minute: your reaction never arrives twice.',
      ENDED:
        'Sending did not work. What you wrote is still here. Try again in a minute: your reaction never arrives twice.',
      TOO_LARGE:
        'This is too much text. What you wrote is still here. Make it shorter, and try again.',
      TOO_MANY:
        'It is very busy just now. What you wrote is still here. Try again in a few minutes.',
    },
  },
};
