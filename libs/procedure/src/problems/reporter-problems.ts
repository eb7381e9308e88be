import type { ProblemTexts } from './problem-texts.ts';

/** Why nothing is taken in of what a reporter sends. */
export const reporterProblems = {
  REQUIRED: { NL: 'Vul dit in.', EN: 'Fill this in.' },
  TOO_LONG: {
    NL: 'Deze tekst is te lang. Maak hem korter.',
    EN: 'This text is too long. Make it shorter.',
  },
  TOO_MANY: { NL: 'Dit zijn er te veel.', EN: 'These are too many.' },
  ONE_LINE_ONLY: { NL: 'Schrijf dit op één regel.', EN: 'Write this on one line.' },
  UNKNOWN: {
    NL: 'Dit kennen we niet. Kies uit de lijst.',
    EN: 'We do not know this. Choose from the list.',
  },
  NOT_AT_LOCATION: {
    NL: 'Deze opvang is er niet op deze locatie.',
    EN: 'This location does not have this kind of care.',
  },
  NOT_AT_BRAND: {
    NL: 'Deze opvang is er niet bij deze organisatie.',
    EN: 'This organisation does not have this kind of care.',
  },
  NOT_AN_ADDRESS: { NL: 'Dit is geen e-mailadres.', EN: 'This is not an e-mail address.' },
  NOT_A_PHONE_NUMBER: {
    NL: 'Dit is geen telefoonnummer. Vul één nummer in, van buiten Nederland met + en de code van het land.',
    EN: 'This is not a phone number. Fill in one number, from outside the Netherlands with + and the code of the country.',
  },
  NOT_WHEN_ANONYMOUS: {
    NL: 'Laat dit leeg als je anoniem wilt blijven.',
    EN: 'Leave this empty if you want to stay anonymous.',
  },
  OUT_OF_RANGE: { NL: 'Dit jaar kan niet kloppen.', EN: 'This year cannot be right.' },
  KEY_TOO_WEAK: {
    NL: 'Maak voor elke reactie en elk bericht een sleutel van ten minste 122 willekeurige bits.',
    EN: 'Make a key of at least 122 random bits for each reaction and each message.',
  },
  CODE_INCOMPLETE: {
    NL: 'Dit nummer of deze code klopt niet. Kijk of je alles hebt overgenomen.',
    EN: 'This number or code is not complete. See whether you copied all of it.',
  },
  NOT_KNOWN: {
    NL: 'Dit nummer en deze code horen niet bij elkaar.',
    EN: 'This number and this code do not belong together.',
  },
  TOO_MANY_TODAY: {
    NL: 'Je hebt vandaag al heel veel gestuurd.',
    EN: 'You have sent very much today.',
  },
  TOO_MANY_TRIES: {
    NL: 'Het is te vaak niet gelukt. Probeer het over een kwartier opnieuw.',
    EN: 'Too many tries. Try again in a quarter of an hour.',
  },
  NUMBER_INCOMPLETE: {
    NL: 'Dit nummer klopt niet. Kijk of je alles hebt overgenomen.',
    EN: 'This number is not complete. See whether you copied all of it.',
  },
  LINK_NOT_READY: {
    NL: 'Deze link werkt over een paar minuten. Probeer het dan opnieuw.',
    EN: 'This link works in a few minutes. Try again then.',
  },
  LINK_USED: {
    NL: 'Met deze link is al een nieuwe code gemaakt. Was jij dat niet? Bel ons dan meteen.',
    EN: 'A new code was made with this link before. Was that not you? Then call us at once.',
  },
  LINK_NOT_VALID: {
    NL: 'Deze link werkt niet meer. Vraag een nieuwe aan met je nummer en je e-mailadres.',
    EN: 'This link does not work any more. Ask for a new one with your number and your e-mail address.',
  },
  CODE_RENEWED: {
    NL: 'Deze reactie hebben we ontvangen. De code is daarna vernieuwd: gebruik de nieuwe code.',
    EN: 'We received this reaction. Its code was renewed after that: use the new code.',
  },
} as const satisfies ProblemTexts;
