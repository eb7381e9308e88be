import type { ProblemTexts } from './problem-texts.ts';

/** What reporters and staff are told alike. */
export const sharedProblems = {
  ADDRESS_BEYOND_ASCII: {
    NL: 'Voor het apenstaartje kunnen wij alleen gewone letters zonder accenten gebruiken. Vul een ander adres in.',
    EN: 'Before the @ we can use plain letters without accents only. Fill in another address.',
  },
  KEY_REUSED: {
    NL: 'Deze sleutel is al gebruikt voor iets anders. Maak een nieuwe sleutel.',
    EN: 'This key was used for something else. Make a new key.',
  },
} as const satisfies ProblemTexts;
