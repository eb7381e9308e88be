import type { ProblemTexts } from './problem-texts.ts';

/** Why something cannot be done to a case: not now, not by you, or not with this person. */
export const actingProblems = {
  NOT_FOR_THIS_KIND: {
    NL: 'Dit kan niet bij deze soort reactie. Kijk bij de zaak wat hier wel kan.',
    EN: 'This cannot be done to a reaction of this kind. See at the case what can be done here.',
  },
  NOT_IN_THIS_STATE: {
    NL: 'Dit kan nu niet bij deze zaak. Kijk bij de zaak wat nu wel kan.',
    EN: 'This cannot be done to the case now. See at the case what can be done.',
  },
  NOT_YOURS: {
    NL: 'Dit is niet aan jou bij deze zaak. Vraag de behandelaar of P&K om het te doen.',
    EN: 'This is not yours to do. Ask the handler or P&K to do it.',
  },
  INVOLVED: {
    NL: 'Wie erbij betrokken is, doet niets aan de zaak. Laat het over aan P&K.',
    EN: 'A person involved does nothing here. Leave it to P&K.',
  },
  NOT_FOUND: {
    NL: 'Deze zaak is er niet, of je mag hem niet zien. Kijk of het nummer klopt of vraag P&K.',
    EN: 'There is no such case for you. Check the number, or ask P&K.',
  },
  SEEN_ANOTHER: {
    NL: 'Iemand anders heeft dit net gewijzigd. Kijk opnieuw en beslis dan.',
    EN: 'Someone else just changed this. Look again, then decide.',
  },
  CONFLICT: {
    NL: 'Iemand anders heeft de zaak net gewijzigd. Kijk opnieuw en probeer het dan nog eens.',
    EN: 'Someone else just changed the case. Look again, then try once more.',
  },
  MAY_BE_MEANT: {
    NL: 'Jij kunt zelf bedoeld zijn, of lijkt op wie er staat. Vraag een collega van P&K om dit vast te stellen.',
    EN: 'You may be meant, or resemble who is written. Ask a colleague of P&K to settle this.',
  },
  BOTH_REPORT_TO_MEANT: {
    NL: 'Jullie werken allebei onder iemand die bedoeld kan zijn. Vraag de directeur of een buitenstaander.',
    EN: 'You both report to somebody who may be meant. Ask the director or an outside person.',
  },
  OUTSIDE_PERSON_NEEDED: {
    NL: 'Een buitenstaander wordt alleen uitgesloten als een andere buitenstaander het bevestigt. Vraag een andere buitenstaander.',
    EN: 'An outside person is shut out only when another outside person confirms it. Ask another outside person.',
  },
  NOBODY_LEFT: {
    NL: 'Dan kan niemand anders de zaak nog lezen en behandelen. Zorg eerst dat er een buitenstaander in de gids staat.',
    EN: 'Nobody else could read and work on the case then. Enter an outside person in the directory first.',
  },
  SAY_WHETHER_FREE: {
    NL: 'De ouder heeft hier eerder met deze persoon over gesproken. Zeg of deze persoon vrij kan oordelen.',
    EN: 'The parent discussed it with this person before. Say whether they are free to judge.',
  },
  NOT_FREE: {
    NL: 'Deze persoon kan niet vrij oordelen. Kies een andere behandelaar.',
    EN: 'This person is not free to judge. Choose another handler.',
  },
  NOT_CALLED_IN: {
    NL: 'Een buitenstaander behandelt alleen als niemand binnen dat mag. Kies een behandelaar van binnen.',
    EN: 'An outside person handles only where nobody inside may. Choose a handler from inside.',
  },
  UNKNOWN_PERSON: {
    NL: 'Deze persoon staat niet in de gids of bij deze zaak. Kies iemand die er wel staat.',
    EN: 'This person is not in the directory or in this case. Choose one who is.',
  },
  WHICH_PERSON: {
    NL: 'Er zijn meer mensen met deze naam. Kies wie het is.',
    EN: 'More people have this name. Choose one.',
  },
  NOT_ACTIVE: {
    NL: 'Deze persoon werkt hier niet meer. Kies iemand anders.',
    EN: 'This person is not active. Choose somebody else.',
  },
  REPORTS_TO_INVOLVED: {
    NL: 'Deze persoon werkt onder iemand die erbij betrokken is. Kies een andere behandelaar.',
    EN: 'This person reports to someone involved. Choose another handler.',
  },
  RESTRICTED_CASE: {
    NL: 'Deze zaak mag alleen de leiding van P&K of de directeur behandelen. Kies een van hen.',
    EN: 'Only the P&K lead or the director may handle this case. Choose one of them.',
  },
  HAS_HANDLER: {
    NL: 'Deze zaak heeft al een behandelaar. Zeg eerst dat die stopt.',
    EN: 'This case has a handler already. Say first that they stop.',
  },
  NOBODY_HANDLES: {
    NL: 'Niemand behandelt deze zaak nu. Kies eerst een behandelaar.',
    EN: 'Nobody handles this case now. Choose a handler first.',
  },
  NOT_ACCEPTED: {
    NL: 'De behandelaar heeft nog geen ja gezegd. Dat moet eerst.',
    EN: 'The handler has not accepted yet. That has to come first.',
  },
  ALREADY_DONE: {
    NL: 'Dit is al gedaan. Je hoeft niets meer te doen.',
    EN: 'This was done already. There is nothing left to do.',
  },
  NOBODY_INVOLVED: {
    NL: 'Bij deze zaak staat geen betrokkene. Voeg die eerst toe.',
    EN: 'This case has no person involved. Name one first.',
  },
  NOBODY_CAN_HANDLE: {
    NL: 'Niemand uit de gids kan deze zaak behandelen. Stel eerst vast wie de betrokkenen zijn.',
    EN: 'Nobody of the directory can handle this case. Settle first who is involved.',
  },
} as const satisfies ProblemTexts;
