import type { CommandName } from './commands/index.ts';

interface Both {
  readonly nl: string;
  readonly en: string;
}

/** What follows from each command, in the words of staff. */
export const commandWords: Readonly<Record<CommandName, Both>> = {
  nameInvolvedPerson: {
    nl: 'Wie je noemt, kan meteen niet meer bij de zaak.',
    en: 'Who is named is shut out at once.',
  },
  settleInvolvedPerson: {
    nl: 'Waar het er twee vraagt, zegt een tweede persoon hetzelfde.',
    en: 'Where it takes two, the second says the same.',
  },
  restrictCase: {
    nl: 'Alleen de leidinggevende van P&K en de directie lezen de zaak dan nog. Een andere behandelaar gaat van de zaak.',
    en: 'Lead and directors alone read it from then on. A handler who is neither is released.',
  },
  liftRestriction: {
    nl: 'De eerste zegt het, een tweede bevestigt. Dan leest heel P&K de zaak.',
    en: 'The first says so, a second one confirms. Then all of P&K reads the case.',
  },
  assignHandler: {
    nl: 'De ouder krijgt brief E02, of E03 na een andere behandelaar. De behandelaar krijgt N02.',
    en: 'The parent gets letter E02, or E03 after another handler. The handler gets N02.',
  },
  releaseHandler: {
    nl: 'Wat gedaan is, blijft staan voor wie erna komt.',
    en: 'What was done stays, for the one who comes next.',
  },
  acceptAssignment: {
    nl: 'Vanaf dan kan de behandelaar beginnen.',
    en: 'From then on the handler can begin.',
  },
  logEntry: {
    nl: 'Het eerste contact start het onderzoek. Een notitie kan altijd.',
    en: 'The first contact starts the investigation. A note can always be made.',
  },
  markRead: {
    nl: 'Wat na het laatst geziene bericht binnenkwam, blijft ongelezen.',
    en: 'What came in after the entry that was seen stays unread.',
  },
  tellProgress: { nl: 'De ouder krijgt brief E04.', en: 'The parent gets letter E04.' },
  proposeSolution: { nl: 'De ouder krijgt brief E05.', en: 'The parent gets letter E05.' },
  draftJudgment: {
    nl: 'Er wordt nog niets verstuurd. Een later concept vervangt een eerder.',
    en: 'Nothing is sent yet. A later draft takes the place of an earlier one.',
  },
  confirmAgreements: {
    nl: 'De ouder krijgt brief E06. De bezorging sluit de zaak.',
    en: 'The parent gets letter E06. The delivery closes the case.',
  },
  realiseMeasure: { nl: 'De ouder krijgt brief E07.', en: 'The parent gets letter E07.' },
  moveMeasure: {
    nl: 'De ouder krijgt brief E07 met de nieuwe datum.',
    en: 'The parent gets letter E07 with the new day.',
  },
  markPassedOn: {
    nl: 'De ouder ziet het bij de reactie. De termijn van een week is gehaald.',
    en: 'The parent sees it with the reaction. The term of one week is met.',
  },
  correctAddress: {
    nl: 'Wat niet aankwam, gaat opnieuw uit. Het oude adres hoort dat het vervangen is (E16).',
    en: 'What failed goes out again. The former address hears that it was replaced (E16).',
  },
  sendLetterAgain: {
    nl: 'De brief gaat zoals hij was naar het adres van de indiener.',
    en: 'The letter goes as it was to the address of the reporter.',
  },
  allowNewCode: {
    nl: 'De eerste zegt het, een tweede bevestigt. Dan gaat de tegengehouden link uit.',
    en: 'The first says so, a second one confirms. Then the link that was held back goes out.',
  },
};
