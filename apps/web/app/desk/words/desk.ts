import type { InLanguages } from '../../language.ts';

interface DeskWords {
  title: string;
  skip: string;
  pages: { label: string; workList: string; measures: string; figures: string };
  other: { code: string; name: string };
  notThere: { title: string; text: string; link: string };
  /** Where a page could not be made. */
  tooMany: { title: string; text: string; link: string };
  signOut: string;
  signedOut: { title: string; atProvider: string; again: string };
  /** Where a form could not be taken. */
  sendAgain: {
    signedOut: { title: string; text: string };
    notNow: { title: string; text: string };
    tooMany: { title: string; text: string };
    link: string;
    kept: string;
    notKnown: string;
    send: string;
  };
}

/** What stands around every page of the desk. */
export const deskWords: InLanguages<DeskWords> = {
  NL: {
    title: 'Klantreacties',
    skip: 'Naar de inhoud',
    pages: {
      label: 'Onderdelen',
      workList: 'Werkvoorraad',
      measures: 'Maatregelen',
      figures: 'Cijfers',
    },
    other: { code: 'en', name: 'English' },
    notThere: {
      title: 'Deze pagina is er niet',
      text: 'Er is hier niets dat je kunt lezen. Misschien klopt het adres niet, of is dit niet voor jou.',
      link: 'Naar de werkvoorraad',
    },
    tooMany: {
      title: 'Het is nu erg druk',
      text: 'Deze pagina kan nu niet gemaakt worden. Wacht een paar minuten en vernieuw de pagina dan.',
      link: 'Naar de werkvoorraad',
    },
    signOut: 'Afmelden',
    signedOut: {
      title: 'Je bent afgemeld',
      atProvider: 'Meld je ook af bij de aanmelddienst',
      again: 'Meld je weer aan',
    },
    sendAgain: {
      signedOut: {
        title: 'Meld je opnieuw aan',
        text: 'Je bent niet meer aangemeld. Meld je aan in een nieuw tabblad en kom terug naar deze pagina.',
      },
      notNow: {
        title: 'Het lukt nu even niet',
        text: 'Er is nog niets gedaan. Laat deze pagina open en probeer het over een minuut opnieuw.',
      },
      tooMany: {
        title: 'Het is nu erg druk',
        text: 'Er is nog niets gedaan. Laat deze pagina open en probeer het over een paar minuten opnieuw.',
      },
      link: 'Meld je aan (opent een nieuw tabblad)',
      kept: 'Wat je schreef, staat hieronder. Verstuur het als het weer kan.',
      notKnown: 'Ben je wel aangemeld? Dan kent de gids je account niet. Vraag P&K om hulp.',
      send: 'Verstuur opnieuw',
    },
  },
  EN: {
    title: 'Customer reactions',
    skip: 'Skip to the page',
    pages: {
      label: 'Parts',
      workList: 'Work list',
      measures: 'Measures',
      figures: 'Figures',
    },
    other: { code: 'nl', name: 'Nederlands' },
    notThere: {
      title: 'This page is not here',
      text: 'There is nothing here that you can read. The address may be wrong, or this is not for you.',
      link: 'To the work list',
    },
    tooMany: {
      title: 'It is very busy now',
      text: 'This page cannot be made now. Wait a few minutes and load it again then.',
      link: 'To the work list',
    },
    signOut: 'Sign out',
    signedOut: {
      title: 'You are signed out',
      atProvider: 'Sign out at the sign-in service too',
      again: 'Sign in again',
    },
    sendAgain: {
      signedOut: {
        title: 'Sign in again',
        text: 'You are not signed in any more. Sign in in a new tab and come back to this page.',
      },
      notNow: {
        title: 'It does not work just now',
        text: 'Nothing was done yet. Leave this page open and try again in a minute.',
      },
      tooMany: {
        title: 'It is very busy now',
        text: 'Nothing was done yet. Leave this page open and try again in a few minutes.',
      },
      link: 'Sign in (opens a new tab)',
      kept: 'What you wrote is below. Send it once you can.',
      notKnown:
        'Are you signed in? Then the directory does not know your account. Ask P&K for help.',
      send: 'Send again',
    },
  },
};
