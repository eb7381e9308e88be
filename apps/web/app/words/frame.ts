import type { InLanguages } from '../language.ts';

interface FrameWords {
  skip: string;
  call: string;
  privacy: string;
  other: { code: string; name: string };
}

/** What stands around every page of a brand. */
export const frameWords: InLanguages<FrameWords> = {
  NL: {
    skip: 'Naar de inhoud',
    call: 'Liever bellen? Dat kan op',
    privacy: 'Wat we met je gegevens doen',
    other: { code: 'en', name: 'English' },
  },
  EN: {
    skip: 'Skip to the page',
    call: 'Would you rather call? Our number is',
    privacy: 'What we do with your data',
    other: { code: 'nl', name: 'Nederlands' },
  },
};
