import type { InLanguages } from '../language.ts';

interface ReceiptWords {
  title: string;
  number: string;
  code: string;
  aDay: string;
  once: string;
  renewed: string;
  happens: string;
  wrote: string;
  receivedAt(moment: string): string;
  notNow: string;
  danger: string;
  call: string;
  follow: { title: string; text: string; link: string };
}

/** What stands on the receipt beside what the graph gives, in language B1. */
export const receiptWords: InLanguages<ReceiptWords> = {
  NL: {
    title: 'We hebben je reactie',
    number: 'Je nummer',
    code: 'Je code',
    aDay: 'In deze browser zie je dit nog een dag terug. Daarna niet meer: schrijf je code op, of bewaar deze pagina op papier.',
    once: 'Je ziet je code alleen nu. Schrijf hem op, of bewaar deze pagina op papier.',
    renewed: 'Er is een nieuwe code gemaakt. De code die hier stond, werkt niet meer.',
    happens: 'Dit gebeurt er nu',
    wrote: 'Dit schreef je',
    receivedAt: (moment) => `Wij kregen dit op ${moment}.`,
    notNow:
      'Je reactie is goed aangekomen. We kunnen je tekst en de datums nu even niet laten zien. Open deze pagina over een paar minuten opnieuw.',
    danger: 'Hulp die er nu is',
    call: 'Bel',
    follow: {
      title: 'Weten hoe het gaat?',
      text: 'Kijk hoe ver we zijn, lees onze brieven of stuur een bericht.',
      link: 'Volg je reactie',
    },
  },
  EN: {
    title: 'We have your reaction',
    number: 'Your number',
    code: 'Your code',
    aDay: 'In this browser you can see this for one more day, and not after that. Write your code down, or keep this page on paper.',
    once: 'You see your code only now. Write it down, or keep this page on paper.',
    renewed: 'A new code was made. The code that stood here no longer works.',
    happens: 'This is what happens now',
    wrote: 'This is what you wrote',
    receivedAt: (moment) => `We received this on ${moment}.`,
    notNow:
      'Your reaction arrived. We cannot show your text and the dates just now. Open this page again in a few minutes.',
    danger: 'Help that is there now',
    call: 'Call',
    follow: {
      title: 'How is it going?',
      text: 'See how far we are, read our letters or send a message.',
      link: 'Follow your reaction',
    },
  },
};
