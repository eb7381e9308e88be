import type { InLanguages } from '../../language.ts';

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`);
const daysInEnglish = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const dutch = {
  title: (number: string) => `Zaak ${number}`,
  done: (label: string) => `Gedaan: ${label}.`,
  restricted: 'Afgeschermd',
  waitsForOutside: 'Wacht op een buitenstaander',
  place: 'Merk en vestiging',
  handler: 'Behandelaar',
  noHandler: 'Nog geen behandelaar',
  betweenHandlers: 'Nu geen behandelaar: P&K zorgt ervoor',
  hasLeft: 'werkt hier niet meer',
  nextTerm: 'Volgende termijn',
  daysLeft: (left: number) =>
    left < 0 ? `${days(-left)} te laat` : left === 0 ? 'vandaag' : `nog ${days(left)}`,
  toDo: 'Wat kun je doen?',
  toDoMore: 'Wat kun je nog meer doen?',
  partly: 'Een deel van de zaak is nu niet op te halen. Vernieuw de pagina over een paar minuten.',
  onThisPage: 'Op deze pagina',
  reporter: 'de indiener',
  nobodyKnown: 'onbekend',
  yes: 'ja',
  no: 'nee',
  parts: {
    reaction: 'De reactie',
    reporter: 'De indiener',
    people: 'Betrokkenen',
    access: 'Wie eraan werkt',
    terms: 'Termijnen',
    proposals: 'Voorstellen',
    judgment: 'Oordeel',
    measures: 'Maatregelen',
    log: 'Dossier',
    letters: 'Brieven',
    history: 'Geschiedenis',
  },
  reaction: {
    submitted: 'Ingediend',
    wish: 'Wat de indiener wil',
    children: 'Kinderen',
    born: (year: number) => `geboren in ${year}`,
    careType: 'Soort opvang',
    language: 'Taal van de brieven',
    discussed: 'Eerst besproken met',
    result: 'Wat eruit kwam',
    mayBe: 'Dat is misschien',
  },
  about: {
    anonymous: 'De indiener gaf geen naam.',
    name: 'Naam',
    email: 'Mailadres',
    phone: 'Telefoonnummer',
    relation: 'Relatie',
    preference: 'Liefst bereikt per',
    mayShareName: 'Naam mag worden doorgegeven',
    support: 'Krijgt hulp van',
  },
  people: {
    capacity: 'Hoedanigheid',
    outcome: 'Wie is dit?',
    unnamed: 'Geen naam gegeven',
    mayBe: 'Is misschien',
    is: 'Is',
    sure: (how: string) => `zekerheid: ${how}`,
    shutOut: 'leest niets van deze zaak',
    said: (by: string, outcome: string, whom: string | null) =>
      `${by} zei: ${outcome}${whom === null ? '' : `, ${whom}`}. Een tweede collega moet hetzelfde zeggen.`,
  },
  access: {
    calledIn: 'Buitenstaanders die meelezen',
    released: 'Wie stopte als behandelaar',
    restrictions: 'Afscherming',
    restricted: 'Afgeschermd',
    lifted: 'Afscherming opgeheven',
    by: 'door',
    lifting: (by: string) =>
      `${by} wil de afscherming opheffen. Een tweede collega moet dat ook zeggen.`,
    heldBack: 'De indiener vroeg een nieuwe code. Twee collega’s moeten die toestaan.',
    allowedBy: (by: string) => `${by} stond die als eerste toe.`,
  },
};

export type DossierWords = typeof dutch;

const english: DossierWords = {
  done: (label) => `Done: ${label}.`,
  title: (number) => `Case ${number}`,
  restricted: 'Restricted',
  waitsForOutside: 'Waits for an outside person',
  place: 'Brand and location',
  handler: 'Handler',
  noHandler: 'No handler yet',
  betweenHandlers: 'No handler now: P&K looks after it',
  hasLeft: 'works here no more',
  nextTerm: 'Next term',
  daysLeft: (left) =>
    left < 0
      ? `${daysInEnglish(-left)} late`
      : left === 0
        ? 'today'
        : `${daysInEnglish(left)} left`,
  toDo: 'What can you do?',
  toDoMore: 'What else can you do?',
  partly: 'A part of the case cannot be shown now. Load the page again in a few minutes.',
  onThisPage: 'On this page',
  reporter: 'the reporter',
  nobodyKnown: 'not known',
  yes: 'yes',
  no: 'no',
  parts: {
    reaction: 'The reaction',
    reporter: 'The reporter',
    people: 'People involved',
    access: 'Who works on it',
    terms: 'Terms',
    proposals: 'Proposals',
    judgment: 'Judgment',
    measures: 'Measures',
    log: 'Log',
    letters: 'Letters',
    history: 'History',
  },
  reaction: {
    submitted: 'Submitted',
    wish: 'What the reporter would like',
    children: 'Children',
    born: (year) => `born in ${year}`,
    careType: 'Kind of care',
    language: 'Language of the letters',
    discussed: 'Discussed before with',
    result: 'What came of it',
    mayBe: 'That may be',
  },
  about: {
    anonymous: 'The reporter gave no name.',
    name: 'Name',
    email: 'Mail address',
    phone: 'Phone number',
    relation: 'Relation',
    preference: 'Likes to be reached by',
    mayShareName: 'The name may be passed on',
    support: 'Is helped by',
  },
  people: {
    capacity: 'Capacity',
    outcome: 'Who is this?',
    unnamed: 'No name given',
    mayBe: 'May be',
    is: 'Is',
    sure: (how) => `confidence: ${how}`,
    shutOut: 'reads nothing of this case',
    said: (by, outcome, whom) =>
      `${by} said: ${outcome}${whom === null ? '' : `, ${whom}`}. A second colleague has to say the same.`,
  },
  access: {
    calledIn: 'Outside persons who were called in',
    released: 'Who stopped as handler',
    restrictions: 'Restriction',
    restricted: 'Restricted',
    lifted: 'Restriction lifted',
    by: 'by',
    lifting: (by) => `${by} wants to lift the restriction. A second colleague has to say so too.`,
    heldBack: 'The reporter asked for a new code. Two colleagues have to allow it.',
    allowedBy: (by) => `${by} allowed it first.`,
  },
};

/** What stands in a dossier about the case and its people, beside the words of the domain. */
export const dossierWords: InLanguages<DossierWords> = { NL: dutch, EN: english };
