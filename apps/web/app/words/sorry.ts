import type { InLanguages } from '../language.ts';

interface Sorry {
  title: string;
  text: string;
}

/** What a visitor reads where a page is not there, or cannot be made now. */
export const sorryWords: InLanguages<{ notThere: Sorry; notNow: Sorry }> = {
  NL: {
    notThere: {
      title: 'Deze pagina is er niet',
      text: 'Kijk of het adres klopt, of begin opnieuw op de site van je kinderopvang.',
    },
    notNow: {
      title: 'Het lukt nu even niet',
      text: 'Dat ligt aan ons. Probeer het over een paar minuten nog een keer. Je kunt ook bellen met je kinderopvang.',
    },
  },
  EN: {
    notThere: {
      title: 'This page is not here',
      text: 'See whether the address is right, or begin again at the site of your childcare.',
    },
    notNow: {
      title: 'It does not work just now',
      text: 'That is our fault. Try again in a few minutes. You can also call your childcare.',
    },
  },
};
