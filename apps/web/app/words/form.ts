import type { InLanguages } from '../language.ts';

interface FormWords {
  title: string;
  choose: string;
  optional: string;
  more: { title: string; text: string };
  check: string;
  problems: string;
  addRow(label: string): string;
  nothing: string;
  yes: string;
  checked: { title: string; text: string; send: string; change: string; happens: string };
  lost: string;
  taken: { title: string; wrote: string };
}

/** What stands at the form beside what the graph gives, in language B1. */
export const formWords: InLanguages<FormWords> = {
  NL: {
    title: 'Schrijf je reactie',
    choose: 'Wat wil je sturen?',
    optional: '(hoeft niet)',
    more: {
      title: 'Vertel ons meer',
      text: 'Alles hieronder mag je overslaan.',
    },
    check: 'Controleer je reactie',
    problems: 'Dit moet nog anders',
    addRow: (label) => `Nog een erbij: ${label.toLowerCase()}`,
    nothing: 'Maak een keuze',
    yes: 'Ja',
    checked: {
      title: 'Klopt dit?',
      text: 'Je reactie is nog niet verstuurd. Lees hem nog eens door.',
      send: 'Verstuur je reactie',
      change: 'Verander iets',
      happens: 'Dit gebeurt er als je verstuurt',
    },
    lost: 'Het versturen is niet gelukt. Wat je schreef, staat er nog. Probeer het over een minuut nog een keer: je reactie komt nooit twee keer aan.',
    taken: {
      title: 'We hebben je reactie',
      wrote: 'Dit schreef je',
    },
  },
  EN: {
    title: 'Write your reaction',
    choose: 'What do you want to send?',
    optional: '(not needed)',
    more: {
      title: 'Tell us more',
      text: 'You may skip all of what is below.',
    },
    check: 'Check your reaction',
    problems: 'This has to be different',
    addRow: (label) => `One more: ${label.toLowerCase()}`,
    nothing: 'Choose one',
    yes: 'Yes',
    checked: {
      title: 'Is this right?',
      text: 'Your reaction is not sent yet. Read it once more.',
      send: 'Send your reaction',
      change: 'Change something',
      happens: 'This happens when you send it',
    },
    lost: 'Sending did not work. What you wrote is still here. Try again in a minute: your reaction never arrives twice.',
    taken: {
      title: 'We have your reaction',
      wrote: 'This is what you wrote',
    },
  },
};
