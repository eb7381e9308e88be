import type { Language } from '@klantreacties/procedure';

/** Every reason for which nothing is changed, in the words that staff read. */
export const problemTexts = {
  NOT_FOR_THIS_KIND: {
    NL: 'Dit kan alleen bij een klacht.',
    EN: 'Only a complaint can have this.',
  },
  NOT_IN_THIS_STATE: {
    NL: 'Dit kan nu niet bij deze zaak.',
    EN: 'This cannot be done to the case now.',
  },
  NOT_YOURS: {
    NL: 'Dit is niet aan jou bij deze zaak.',
    EN: 'This is not yours to do.',
  },
  INVOLVED: {
    NL: 'Wie erbij betrokken is, doet niets aan de zaak.',
    EN: 'A person involved does nothing here.',
  },
  NOT_FOUND: {
    NL: 'Deze zaak is er niet, of je mag hem niet zien.',
    EN: 'There is no such case for you.',
  },
  SEEN_ANOTHER: {
    NL: 'Iemand anders heeft dit net gewijzigd. Kijk opnieuw en beslis dan.',
    EN: 'Someone else just changed this. Look again, then decide.',
  },
  CONFLICT: {
    NL: 'Iemand anders heeft de zaak net gewijzigd. Kijk opnieuw.',
    EN: 'Someone else just changed the case.',
  },
  MAY_BE_MEANT: {
    NL: 'Jij kunt zelf bedoeld zijn, of lijkt op wie er staat. Iemand anders stelt dit vast.',
    EN: 'You may be meant, or resemble who is written. Somebody else settles this.',
  },
  BOTH_REPORT_TO_MEANT: {
    NL: 'Jullie werken allebei onder iemand die bedoeld kan zijn. Vraag de directeur of een buitenstaander.',
    EN: 'You both report to somebody who may be meant. Ask the director or an outside person.',
  },
  OUTSIDE_PERSON_NEEDED: {
    NL: 'Een buitenstaander wordt alleen uitgesloten als een andere buitenstaander het bevestigt.',
    EN: 'An outside person is shut out only when another outside person confirms it.',
  },
  NOBODY_LEFT: {
    NL: 'Dan kan niemand anders de zaak nog lezen en behandelen.',
    EN: 'Nobody else could read and work on the case then.',
  },
  SAY_WHETHER_FREE: {
    NL: 'De ouder heeft hier eerder met deze persoon over gesproken. Zeg of deze persoon vrij kan oordelen.',
    EN: 'The parent discussed it with this person before. Say whether they are free to judge.',
  },
  NOT_FREE: {
    NL: 'Deze persoon kan niet vrij oordelen.',
    EN: 'This person is not free to judge.',
  },
  NOT_CALLED_IN: {
    NL: 'Een buitenstaander behandelt alleen als niemand binnen dat mag.',
    EN: 'An outside person handles only where nobody inside may.',
  },
  UNKNOWN_PERSON: {
    NL: 'Deze persoon staat niet in de gids.',
    EN: 'The directory has no such person.',
  },
  WHICH_PERSON: {
    NL: 'Er zijn meer mensen met deze naam. Kies wie het is.',
    EN: 'More people have this name. Choose one.',
  },
  NOT_ACTIVE: {
    NL: 'Deze persoon werkt hier niet meer.',
    EN: 'This person is not active.',
  },
  REPORTS_TO_INVOLVED: {
    NL: 'Deze persoon werkt onder iemand die erbij betrokken is.',
    EN: 'This person reports to someone involved.',
  },
  RESTRICTED_CASE: {
    NL: 'Deze zaak mag alleen de leiding van P&K of de directeur behandelen.',
    EN: 'Only the P&K lead or the director may handle this case.',
  },
  NOT_ACCEPTED: {
    NL: 'De behandelaar heeft nog geen ja gezegd.',
    EN: 'The handler has not accepted yet.',
  },
  ALREADY_DONE: {
    NL: 'Dit is al gedaan.',
    EN: 'This was done already.',
  },
  NOBODY_INVOLVED: {
    NL: 'Bij deze zaak staat geen betrokkene. Voeg die eerst toe.',
    EN: 'This case has no person involved. Name one first.',
  },
  NOBODY_CAN_HANDLE: {
    NL: 'Niemand uit de gids kan deze zaak behandelen. Stel eerst vast wie de betrokkenen zijn.',
    EN: 'Nobody of the directory can handle this case. Settle first who is involved.',
  },
  INPUT_NOT_VALID: {
    NL: 'Dit past niet bij wat we hier vragen.',
    EN: 'This is not what is asked here.',
  },
  KEY_NOT_VALID: {
    NL: 'Maak voor elke opdracht een nieuwe sleutel van 16 tot 128 letters, cijfers, - en _.',
    EN: 'Make a new key of 16 to 128 letters, digits, - and _ for each command.',
  },
  KEY_REUSED: {
    NL: 'Deze sleutel is al gebruikt voor iets anders.',
    EN: 'This key was used for something else.',
  },
  TEXT_MISSING: {
    NL: 'Vul de tekst in.',
    EN: 'Fill in the text.',
  },
  TEXT_TOO_LONG: {
    NL: 'Deze tekst is te lang.',
    EN: 'This text is too long.',
  },
  TEXT_NOT_SAFE: {
    NL: 'Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.',
    EN: 'The text has a character that we cannot keep.',
  },
  DATE_NOT_VALID: {
    NL: 'Deze datum klopt niet of is voorbij.',
    EN: 'This date is not valid or has passed.',
  },
  POINTS_MISSING: {
    NL: 'Noem elk punt van de klacht, hoogstens 20.',
    EN: 'Name each point of the complaint, 20 at most.',
  },
  REASONS_MISSING: {
    NL: 'Geef bij elk punt een oordeel met de reden.',
    EN: 'Give each point a finding with reasons.',
  },
  MEASURES_MISSING: {
    NL: 'Noem maatregelen met eigenaar en datum, of zeg waarom er geen zijn.',
    EN: 'Name measures with owner and date, or say why there are none.',
  },
  CATEGORY_RESTRICTED: {
    NL: 'Deze soort kan alleen bij een beperkte zaak.',
    EN: 'Only a restricted case can have this category.',
  },
  GIST_MISSING: {
    NL: 'Vul de strekking in.',
    EN: 'Fill in the gist.',
  },
  GIST_NAMES_SOMEONE: {
    NL: 'In de strekking staat een naam, adres of nummer. Schrijf hem zo dat niemand te herkennen is.',
    EN: 'The gist holds a name, address or number. Write it so that nobody can be recognised.',
  },
  NO_ADDRESS: {
    NL: 'Deze indiener is anoniem.',
    EN: 'This reporter is anonymous.',
  },
  ADDRESS_NOT_VALID: {
    NL: 'Dit is geen e-mailadres.',
    EN: 'This is not an e-mail address.',
  },
  ADDRESS_OF_COLLEAGUE: {
    NL: 'Dit is het adres van een collega of van ons zelf.',
    EN: 'This is the address of a colleague or of ours.',
  },
  NO_DRAFT: {
    NL: 'Er is nog geen oordeel opgesteld.',
    EN: 'There is no judgment yet.',
  },
  UNKNOWN_MEASURE: {
    NL: 'Deze maatregel is er niet of is al klaar.',
    EN: 'There is no such open measure.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type ProblemCode = keyof typeof problemTexts;

/** One reason for which nothing is changed. */
export interface Problem {
  code: ProblemCode;
  /** The path of the field at fault, as `points.0.reasons`; null where no field is. */
  field: string | null;
  /** The name of the command that has to come first, where one has to. */
  first?: string;
}

/** Nothing was changed; every problem that is known. */
export interface Refused {
  problems: readonly Problem[];
}

/** A problem of the case or the person; of one field with its path. */
export const problem = (code: ProblemCode, field: string | null = null): Problem => ({
  code,
  field,
});

/** Nothing is changed for one reason. */
export const refuse = (code: ProblemCode, field: string | null = null): Refused => ({
  problems: [problem(code, field)],
});
