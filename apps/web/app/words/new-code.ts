import type { InLanguages } from '../language.ts';

interface NewCodeWords {
  title: string;
  text: string;
  link: { title: string; label: string; hint: string; button: string; wrong: string };
  ready: { title: string; text: string; button: string };
  done: { title: string; text: string; follow: string };
  anonymous: string;
}

/** What stands on the page of a new code beside what the graph gives, in language B1. */
export const newCodeWords: InLanguages<NewCodeWords> = {
  NL: {
    title: 'Een nieuwe code',
    text: 'We sturen een link naar het e-mailadres dat we van je hebben. Met die link maak je een nieuwe code.',
    anonymous:
      'Was je reactie anoniem? Dan hebben we geen adres, en kunnen we je geen nieuwe code geven.',
    link: {
      title: 'Heb je de mail met de link?',
      label: 'De link uit de mail',
      hint: 'Open de link. Kopieer het hele adres dat boven in je browser staat, en plak het hier.',
      button: 'Ga verder met de link',
      wrong: 'Dit is niet de hele link uit de mail. Kijk of je alles hebt overgenomen.',
    },
    ready: {
      title: 'Maak je nieuwe code',
      text: 'Je oude code werkt daarna niet meer.',
      button: 'Maak een nieuwe code',
    },
    done: {
      title: 'Je nieuwe code',
      text: 'Je ziet je code alleen nu. Schrijf hem op, of bewaar deze pagina op papier. Je oude code werkt niet meer.',
      follow: 'Volg je reactie',
    },
  },
  EN: {
    title: 'A new code',
    text: 'We send a link to the e-mail address that we have of you. With that link you make a new code.',
    anonymous:
      'Was your reaction anonymous? Then we have no address, and cannot give you a new code.',
    link: {
      title: 'Do you have the mail with the link?',
      label: 'The link in the mail',
      hint: 'Open the link. Copy the whole address at the top of your browser, and paste it here.',
      button: 'Go on with the link',
      wrong: 'This is not the whole link of the mail. See whether you copied all of it.',
    },
    ready: {
      title: 'Make your new code',
      text: 'After that your old code no longer works.',
      button: 'Make a new code',
    },
    done: {
      title: 'Your new code',
      text: 'You see your code only now. Write it down, or keep this page on paper. Your old code no longer works.',
      follow: 'Follow your reaction',
    },
  },
};
