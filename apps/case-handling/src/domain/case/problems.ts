import type { Language } from '@klantreacties/procedure';

/** Every reason for which nothing is changed, in the words that staff read. */
export const problemTexts = {
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
  INPUT_NOT_VALID: {
    NL: 'Dit past niet bij wat we hier vragen. Kijk wat dit veld vraagt en vul het opnieuw in.',
    EN: 'This is not what is asked here. See what this field asks, and fill it in again.',
  },
  KEY_NOT_VALID: {
    NL: 'Maak voor elke opdracht een nieuwe sleutel van 16 tot 128 letters, cijfers, - en _.',
    EN: 'Make a new key of 16 to 128 letters, digits, - and _ for each command.',
  },
  KEY_REUSED: {
    NL: 'Deze sleutel is al gebruikt voor iets anders. Maak een nieuwe sleutel.',
    EN: 'This key was used for something else. Make a new key.',
  },
  TEXT_MISSING: {
    NL: 'Vul de tekst in.',
    EN: 'Fill in the text.',
  },
  TEXT_TOO_LONG: {
    NL: 'Deze tekst is te lang. Maak hem korter.',
    EN: 'This text is too long. Make it shorter.',
  },
  DATE_NOT_VALID: {
    NL: 'Deze datum bestaat niet. Vul hem in als 2026-11-20.',
    EN: 'There is no such date. Fill it in like 2026-11-20.',
  },
  DATE_IN_PAST: {
    NL: 'Deze datum is voorbij. Kies vandaag of later.',
    EN: 'This date has passed. Choose today or later.',
  },
  DATE_IN_FUTURE: {
    NL: 'Deze datum komt nog. Kies vandaag of eerder.',
    EN: 'This date is still to come. Choose today or earlier.',
  },
  DATE_TOO_FAR: {
    NL: 'Deze datum is te ver weg. Kies een datum binnen tien jaar.',
    EN: 'This date is too far away. Choose one within ten years.',
  },
  DATE_AFTER_TWO_WEEKS: {
    NL: 'De ouder hoort ten minste elke twee weken iets. Kies een datum binnen 14 dagen.',
    EN: 'The parent hears something every two weeks at least. Choose a date within 14 days.',
  },
  DATE_BEFORE_CASE: {
    NL: 'Toen was deze zaak er nog niet. Kies de dag waarop de zaak begon of later.',
    EN: 'This case was not there yet. Choose the day on which it began, or later.',
  },
  DATE_UNCHANGED: {
    NL: 'De maatregel heeft deze datum al. Kies een andere datum.',
    EN: 'The measure has this date already. Choose another date.',
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
    NL: 'Deze soort kan alleen bij een afgeschermde zaak. Zorg eerst dat hij afgeschermd is.',
    EN: 'Only a restricted case can have this category. See that it is restricted first.',
  },
  CATEGORY_KEEPS_RESTRICTED: {
    NL: 'Het oordeel gaat over grensoverschrijdend gedrag, en dan blijft de zaak afgeschermd. Kies eerst een andere soort, als die beter past.',
    EN: 'The judgment is about transgressive behaviour, so the case stays restricted. Choose another category first, if one fits better.',
  },
  NO_CODE_HELD_BACK: {
    NL: 'Er wacht geen nieuwe code. Laat de ouder er zelf een aanvragen.',
    EN: 'No new code waits. Ask the parent to request one.',
  },
  GIST_MISSING: {
    NL: 'Vul de strekking in: in het kort waar de klacht over ging en wat het oordeel is.',
    EN: 'Fill in the gist: in short what the complaint was about and what was judged.',
  },
  GIST_NAMES_SOMEONE: {
    NL: 'In de strekking staat een naam, adres of nummer. Schrijf hem zo dat niemand te herkennen is.',
    EN: 'The gist holds a name, address or number. Write it so that nobody can be recognised.',
  },
  GIST_MAY_NAME_SOMEONE: {
    NL: 'In de strekking lijkt een naam van een collega te staan. Schrijf hem zonder naam, of zeg dat dit niemand noemt.',
    EN: 'The gist seems to hold the name of a colleague. Write it without, or say that it names nobody.',
  },
  NO_ADDRESS: {
    NL: 'Deze indiener is anoniem en heeft geen adres. Zet wat je wilt zeggen in het dossier, zichtbaar voor de indiener.',
    EN: 'This reporter is anonymous and has no address. Log what you want to say, visible to the reporter.',
  },
  ADDRESS_NOT_VALID: {
    NL: 'Dit is geen e-mailadres. Vul een adres in zoals naam@example.nl.',
    EN: 'This is not an e-mail address. Fill in one like name@example.nl.',
  },
  ADDRESS_BEYOND_ASCII: {
    NL: 'Voor het apenstaartje kunnen wij alleen gewone letters zonder accenten gebruiken. Vul een ander adres in.',
    EN: 'Before the @ we can use plain letters without accents only. Fill in another address.',
  },
  ADDRESS_OF_COLLEAGUE: {
    NL: 'Dit is het adres van een collega of van ons zelf. Vul het adres van de indiener in.',
    EN: 'This is the address of a colleague or of ours. Fill in the address of the reporter.',
  },
  UNKNOWN_ENTRY: {
    NL: 'Dit bericht staat niet bij deze zaak. Kijk opnieuw en kies het laatste dat je las.',
    EN: 'This message is not in the case. Look again, and choose the last one that you read.',
  },
  ADDRESS_UNCHANGED: {
    NL: 'Dit is het adres dat er al stond. Vul een ander adres in, of zeg niet dat het fout was.',
    EN: 'This is the address that was there. Fill in another one, or do not say that it was wrong.',
  },
  NO_LETTER_YET: {
    NL: 'Er is nog geen brief aan de indiener verstuurd. Kijk later bij de zaak of er een weg is.',
    EN: 'No letter to the reporter has gone yet. See at the case later whether one has.',
  },
  UNKNOWN_LETTER: {
    NL: 'Deze brief is er niet of is niet aan de indiener. Kies een brief aan de indiener.',
    EN: 'There is no such letter to the reporter. Choose one that is to the reporter.',
  },
  LETTER_WAITS: {
    NL: 'Deze brief is nog niet weg en gaat vanzelf. Je hoeft niets te doen.',
    EN: 'This letter has not gone yet and goes by itself. See at the case whether it has.',
  },
  NO_DRAFT: {
    NL: 'Er is nog geen oordeel opgesteld. Dat moet eerst.',
    EN: 'There is no judgment yet. That has to come first.',
  },
  UNKNOWN_MEASURE: {
    NL: 'Deze maatregel is er niet of is al klaar. Kies een maatregel die nog open is.',
    EN: 'There is no such open measure. Choose one that is still open.',
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
  /** The word at fault, as it was given. */
  word?: string;
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
