/** Every reason to refuse a command, as staff read it: Dutch first, then English. */
export const refusals = {
  NOT_FOR_THIS_KIND: 'Dit kan alleen bij een klacht. / Only a complaint can have this.',
  NOT_IN_THIS_STATE: 'Dit kan nu niet bij deze zaak. / This cannot be done to the case now.',
  NOT_YOURS: 'Dit is niet aan jou bij deze zaak. / This is not yours to do.',
  INVOLVED:
    'Wie erbij betrokken is, doet niets aan de zaak. / A person involved does nothing here.',
  NOT_FOUND: 'Deze zaak is er niet, of je mag hem niet zien. / There is no such case for you.',
  SEEN_ANOTHER:
    'Iemand anders heeft dit net gewijzigd. Kijk opnieuw en beslis dan. / Someone else just changed this. Look again, then decide.',
  CONFLICT:
    'Iemand anders heeft de zaak net gewijzigd. Kijk opnieuw. / Someone else just changed the case.',
  MAY_BE_MEANT:
    'Jij kunt zelf bedoeld zijn, of lijkt op wie er staat. Iemand anders stelt dit vast. / You may be meant, or resemble who is written. Somebody else settles this.',
  BOTH_REPORT_TO_MEANT:
    'Jullie werken allebei onder iemand die bedoeld kan zijn. Vraag de directeur of een buitenstaander. / You both report to somebody who may be meant. Ask the director or an outside person.',
  OUTSIDE_PERSON_NEEDED:
    'Een buitenstaander wordt alleen uitgesloten als een andere buitenstaander het bevestigt. / An outside person is shut out only when another outside person confirms it.',
  NOBODY_LEFT:
    'Dan kan niemand anders de zaak nog lezen en behandelen. / Nobody else could read and work on the case then.',
  SAY_WHETHER_FREE:
    'De ouder heeft hier eerder met deze persoon over gesproken. Zeg of deze persoon vrij kan oordelen. / The parent discussed it with this person before. Say whether they are free to judge.',
  NOT_FREE: 'Deze persoon kan niet vrij oordelen. / This person is not free to judge.',
  NOT_CALLED_IN:
    'Een buitenstaander behandelt alleen als niemand binnen dat mag. / An outside person handles only where nobody inside may.',
  UNKNOWN_PERSON: 'Deze persoon staat niet in de gids. / The directory has no such person.',
  WHICH_PERSON:
    'Er zijn meer mensen met deze naam. Kies wie het is. / More people have this name. Choose one.',
  NOT_ACTIVE: 'Deze persoon werkt hier niet meer. / This person is not active.',
  REPORTS_TO_INVOLVED:
    'Deze persoon werkt onder iemand die erbij betrokken is. / This person reports to someone involved.',
  RESTRICTED_CASE:
    'Deze zaak mag alleen de leiding van P&K of de directeur behandelen. / Only the P&K lead or the director may handle this case.',
  NOT_ACCEPTED: 'De behandelaar heeft nog niet ja gezegd. / The handler has not accepted yet.',
  KEY_NOT_VALID:
    'Maak voor elke opdracht een nieuwe sleutel van 16 tot 128 letters, cijfers, - en _. / Make a new key of 16 to 128 letters, digits, - and _ for each command.',
  KEY_REUSED:
    'Deze sleutel is al gebruikt voor iets anders. / This key was used for something else.',
  TEXT_MISSING: 'Vul de tekst in. / Fill in the text.',
  TEXT_TOO_LONG: 'Deze tekst is te lang. / This text is too long.',
  TEXT_NOT_SAFE:
    'Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw. / The text has a character that we cannot keep.',
  DATE_NOT_VALID: 'Deze datum klopt niet of is voorbij. / This date is not valid or has passed.',
  POINTS_MISSING:
    'Noem elk punt van de klacht, hoogstens 20. / Name each point of the complaint, 20 at most.',
  REASONS_MISSING:
    'Geef bij elk punt een oordeel met de reden. / Give each point a finding with reasons.',
  MEASURES_MISSING:
    'Noem maatregelen met eigenaar en datum, of zeg waarom er geen zijn. / Name measures with owner and date, or say why there are none.',
  CATEGORY_MISSING: 'Kies een soort uit de lijst. / Choose a category from the list.',
  CATEGORY_RESTRICTED:
    'Deze soort kan alleen bij een beperkte zaak. / Only a restricted case can have this category.',
  GIST_MISSING: 'Vul de strekking in. / Fill in the gist.',
  GIST_NAMES_SOMEONE:
    'In de strekking staat een naam, adres of nummer. Schrijf hem zo dat niemand te herkennen is. / The gist holds a name, address or number. Write it so that nobody can be recognised.',
  NO_ADDRESS: 'Deze indiener is anoniem. / This reporter is anonymous.',
  ADDRESS_NOT_VALID: 'Dit is geen e-mailadres. / This is not an e-mail address.',
  ADDRESS_OF_COLLEAGUE:
    'Dit is het adres van een collega of van ons zelf. / This is the address of a colleague or of ours.',
  NO_DRAFT: 'Er is nog geen oordeel opgesteld. / There is no judgment yet.',
  UNKNOWN_MEASURE: 'Deze maatregel is er niet of is al klaar. / There is no such open measure.',
} as const;

export type RefusalCode = keyof typeof refusals;

/** Nothing was changed, with the reason and, where one field is at fault, its path. */
export interface Refusal {
  refusal: RefusalCode;
  field?: string;
}

/** A refusal of one field of what was given. */
export const refuse = (field: string, refusal: RefusalCode): Refusal => ({ refusal, field });
