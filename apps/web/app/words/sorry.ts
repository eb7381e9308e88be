import type { InLanguages } from '../language.ts';

interface Sorry {
  title: string;
  text: string;
}

interface SorryWords {
  notThere: Sorry;
  notNow: Sorry;
  notSent: Sorry;
  call(brand: string): string;
  begin(brand: string): string;
}

/** What a visitor reads where a page is not there, or cannot be made now. */
export const sorryWords: InLanguages<SorryWords> = {
  NL: {
    notThere: {
      title: 'Deze pagina is er niet',
      text: 'Kijk of het adres klopt, of begin opnieuw op de site van je kinderopvang.',
    },
    notNow: {
      title: 'Het lukt nu even niet',
      text: 'Dat ligt aan ons. Probeer het over een paar minuten nog een keer. Schreef je iets? Ga dan terug in je browser: je tekst staat er nog.',
    },
    notSent: {
      title: 'Dit kon niet verstuurd worden',
      text: 'Ga terug in je browser: je tekst staat er nog. Probeer het dan nog een keer.',
    },
    call: (brand) => `Je kunt ook bellen met ${brand}:`,
    begin: (brand) => `Naar de eerste pagina van ${brand}`,
  },
  EN: {
    notThere: {
      title: 'This page is not here',
      text: 'See whether the address is right, or begin again at the site of your childcare.',
    },
    notNow: {
      title: 'It does not work just now',
      text: 'That is our fault. Try again in a few minutes. Did you write something? Then go back in your browser: your text is still there.',
    },
    notSent: {
      title: 'This could not be sent',
      text: 'Go back in your browser: your text is still there. Then try again.',
    },
    call: (brand) => `You can also call ${brand}:`,
    begin: (brand) => `To the first page of ${brand}`,
  },
};
