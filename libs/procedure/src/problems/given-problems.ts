import type { ProblemTexts } from './problem-texts.ts';

/** Why what staff give with a command does not fit, or does not fit this case. */
export const givenProblems = {
  INPUT_NOT_VALID: {
    NL: 'Dit past niet bij wat we hier vragen. Kijk wat dit veld vraagt en vul het opnieuw in.',
    EN: 'This is not what is asked here. See what this field asks, and fill it in again.',
  },
  KEY_NOT_VALID: {
    NL: 'Maak voor elke opdracht een nieuwe sleutel van 16 tot 128 letters, cijfers, - en _.',
    EN: 'Make a new key of 16 to 128 letters, digits, - and _ for each command.',
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
} as const satisfies ProblemTexts;
