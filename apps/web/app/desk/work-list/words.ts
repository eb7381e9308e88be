import type { WorkListSort } from '@klantreacties/operations';
import type { InLanguages } from '../../language.ts';
import type { FilterName } from './filters.ts';

interface WorkListWords {
  title: string;
  page(page: number): string;
  search: { title: string; label: string; hint: string; button: string; back: string };
  searchProblem: string;
  found(shown: number, more: boolean): string;
  foundNothing: string;
  counts: string;
  most: string;
  mostCases: string;
  total(total: number): string;
  chosen: string;
  takeOff: string;
  takeAllOff: string;
  whose: string;
  mine: string;
  newSince(since: string): string;
  filters: Record<FilterName, string>;
  moreFilters: string;
  marks: string;
  apply: string;
  all: string;
  yes: string;
  no: string;
  unknown: string;
  problem: { title: string; text: string; again: string };
  problems: { choice: string; day: string; days: string; isNew: string; page: string };
  nothing: string;
  nothingOfMine: string;
  sortBy: string;
  sorts: Record<WorkListSort, string>;
  columns: {
    number: string;
    kind: string;
    place: string;
    state: string;
    handler: string;
    text: string;
    foundIn: string;
  };
  noHandler: string;
  hasLeft: string;
  noLocation: string;
  noTerm: string;
  /** The next term, beside an earlier or later day that counts. */
  term(day: string): string;
  isNew: string;
  isChanged: string;
  pages: { label: string; first: string; back: string; next: string };
}

const dutch: WorkListWords = {
  title: 'Werkvoorraad',
  page: (page) => `pagina ${page}`,
  search: {
    title: 'Zoeken in alle zaken',
    label: 'Zoek een zaak',
    hint: 'Op nummer, naam, adres, telefoonnummer of woorden; ook in gesloten zaken.',
    button: 'Zoek',
    back: 'Terug naar de werkvoorraad',
  },
  searchProblem: 'Typ minstens één woord van 2 letters of cijfers, en samen hoogstens 200 tekens.',
  found: (shown, more) =>
    `${shown} ${shown === 1 ? 'zaak' : 'zaken'}${more ? ' op deze pagina, en er zijn er meer' : ''}`,
  foundNothing: 'Er is geen zaak gevonden die je mag lezen. Probeer minder of andere woorden.',
  counts: 'Aantallen, om op te filteren',
  most: '1000 of meer',
  mostCases: '1000 zaken of meer',
  total: (total) => `${total} ${total === 1 ? 'zaak' : 'zaken'}`,
  chosen: 'Gekozen',
  takeOff: 'haal weg',
  takeAllOff: 'Haal alles weg',
  whose: 'van wie',
  mine: 'mijn zaken',
  newSince: (since) => `nieuw of gewijzigd sinds ${since}`,
  filters: {
    urgentie: 'urgentie',
    stand: 'stand',
    soort: 'soort',
    merk: 'merk',
    regio: 'regio',
    vestiging: 'vestiging',
    behandelaar: 'behandelaar',
    aard: 'aard van de klacht',
    'zonder-behandelaar': 'zonder behandelaar',
    'niet-aangenomen': 'opdracht niet aangenomen',
    'behandelaar-vertrokken': 'behandelaar is vertrokken',
    ongelezen: 'ongelezen bericht van de indiener',
    'termijn-voorbij': 'termijn is voorbij',
    'maatregel-te-laat': 'maatregel is te laat',
    'brief-vertraagd': 'brief is vertraagd',
    afgeschermd: 'afgeschermd',
    nieuw: 'nieuw of gewijzigd sinds je vorige bezoek',
    'ingediend-vanaf': 'ingediend vanaf',
    'ingediend-tot': 'ingediend tot en met',
    'gewijzigd-vanaf': 'gewijzigd vanaf',
    'gesloten-vanaf': 'gesloten vanaf',
    'gesloten-tot': 'gesloten tot en met',
    'afhandeling-binnen': 'uiterlijk af te handelen binnen … dagen',
  },
  moreFilters: 'Meer filters',
  marks: 'bijzonderheden',
  apply: 'Filter de lijst',
  all: 'maakt niet uit',
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  problem: {
    title: 'Met dit filter kan de lijst niet gemaakt worden',
    text: 'Verander wat hieronder staat, of haal alles weg.',
    again: 'Naar de hele lijst',
  },
  problems: {
    choice: 'Deze keuze kennen we niet, of het zijn er meer dan 100.',
    day: 'Dit is geen dag die kan, zoals 2026-11-13, of hij ligt voor de eerste dag.',
    days: 'Vul een getal in van 0 tot en met 366.',
    isNew: 'In deze browser weten we niet wanneer je hier eerder was.',
    page: 'Deze pagina van de lijst kennen we niet. Begin bij de eerste.',
  },
  nothing: 'Er zijn geen zaken die hierbij passen.',
  nothingOfMine: 'Er zijn nu geen zaken voor jou.',
  sortBy: 'Sorteer op:',
  sorts: {
    URGENCY: 'Te doen uiterlijk',
    SUBMISSION: 'Ingediend',
    CHANGE: 'Gewijzigd',
    CLOSING: 'Gesloten',
  },
  columns: {
    number: 'Nummer',
    kind: 'Soort',
    place: 'Vestiging en merk',
    state: 'Stand',
    handler: 'Behandelaar',
    text: 'Eerste woorden',
    foundIn: 'Gevonden op',
  },
  noHandler: 'zonder behandelaar',
  hasLeft: 'is vertrokken',
  noLocation: 'geen vestiging',
  noTerm: 'geen termijn',
  term: (day) => `termijn: ${day}`,
  isNew: 'nieuw',
  isChanged: 'gewijzigd',
  pages: { label: "Pagina's", first: 'Eerste pagina', back: 'Vorige', next: 'Volgende' },
};

const english: WorkListWords = {
  title: 'Work list',
  page: (page) => `page ${page}`,
  search: {
    title: 'Search all cases',
    label: 'Find a case',
    hint: 'By number, name, address, phone number or words; in closed cases too.',
    button: 'Find',
    back: 'Back to the work list',
  },
  searchProblem: 'Type at least one word of 2 letters or digits, and 200 characters at most.',
  found: (shown, more) =>
    `${shown} ${shown === 1 ? 'case' : 'cases'}${more ? ' on this page, and there are more' : ''}`,
  foundNothing: 'No case was found that you may read. Try fewer or other words.',
  counts: 'Counts, to filter by',
  most: '1000 or more',
  mostCases: '1000 cases or more',
  total: (total) => `${total} ${total === 1 ? 'case' : 'cases'}`,
  chosen: 'Chosen',
  takeOff: 'take off',
  takeAllOff: 'Take all off',
  whose: 'whose',
  mine: 'my cases',
  newSince: (since) => `new or changed since ${since}`,
  filters: {
    urgentie: 'urgency',
    stand: 'state',
    soort: 'kind',
    merk: 'brand',
    regio: 'region',
    vestiging: 'location',
    behandelaar: 'handler',
    aard: 'nature of the complaint',
    'zonder-behandelaar': 'without a handler',
    'niet-aangenomen': 'assignment not accepted',
    'behandelaar-vertrokken': 'handler has left',
    ongelezen: 'unread message of the reporter',
    'termijn-voorbij': 'term has passed',
    'maatregel-te-laat': 'measure is late',
    'brief-vertraagd': 'letter is delayed',
    afgeschermd: 'restricted',
    nieuw: 'new or changed since your last visit',
    'ingediend-vanaf': 'submitted from',
    'ingediend-tot': 'submitted up to and including',
    'gewijzigd-vanaf': 'changed from',
    'gesloten-vanaf': 'closed from',
    'gesloten-tot': 'closed up to and including',
    'afhandeling-binnen': 'to be settled within … days',
  },
  moreFilters: 'More filters',
  marks: 'particulars',
  apply: 'Filter the list',
  all: 'does not matter',
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  problem: {
    title: 'The list cannot be made with this filter',
    text: 'Change what is below, or take all off.',
    again: 'To the whole list',
  },
  problems: {
    choice: 'We do not know this choice, or there are more than 100.',
    day: 'This is no day that can be, as 2026-11-13, or it is before the first day.',
    days: 'Fill in a number from 0 to 366.',
    isNew: 'In this browser we do not know when you were here before.',
    page: 'We do not know this page of the list. Begin at the first.',
  },
  nothing: 'There are no cases that fit this.',
  nothingOfMine: 'There are no cases for you now.',
  sortBy: 'Sort by:',
  sorts: {
    URGENCY: 'To do by',
    SUBMISSION: 'Submitted',
    CHANGE: 'Changed',
    CLOSING: 'Closed',
  },
  columns: {
    number: 'Number',
    kind: 'Kind',
    place: 'Location and brand',
    state: 'State',
    handler: 'Handler',
    text: 'First words',
    foundIn: 'Found in',
  },
  noHandler: 'without a handler',
  hasLeft: 'has left',
  noLocation: 'no location',
  noTerm: 'no term',
  term: (day) => `term: ${day}`,
  isNew: 'new',
  isChanged: 'changed',
  pages: { label: 'Pages', first: 'First page', back: 'Previous', next: 'Next' },
};

/** What stands on the work list beside what the graph gives. */
export const workListWords: InLanguages<WorkListWords> = { NL: dutch, EN: english };
