import { wordList, type NameIn } from './word-list.ts';

export const formControls = wordList(
  'FormControl',
  { nl: 'invoerveld', en: 'form control', means: 'how a field is filled in' },
  {
    LINE: { nl: 'tekst van één regel', en: 'text of one line' },
    TEXT: { nl: 'tekst', en: 'text', means: 'of any number of lines' },
    DATE: { nl: 'datum', en: 'date', means: 'a calendar day as YYYY-MM-DD' },
    NUMBER: { nl: 'getal', en: 'number' },
    CHOICE: { nl: 'keuze', en: 'choice', means: 'one of its options' },
    YES_NO: { nl: 'ja of nee', en: 'yes or no' },
    MAIL: { nl: 'e-mailadres', en: 'mail address' },
    PHONE: { nl: 'telefoonnummer', en: 'phone number' },
    REFERENCE: { nl: 'verwijzing', en: 'reference', means: 'the id of something shown elsewhere' },
    GROUP: { nl: 'groep velden', en: 'group of fields', means: 'given whole or left out' },
    ROWS: { nl: 'rijen', en: 'rows', means: 'any number of groups up to a limit' },
  },
);
export type FormControl = NameIn<typeof formControls>;

export const referredThings = wordList(
  'ReferredThing',
  {
    nl: 'waarnaar een veld verwijst',
    en: 'what a field refers to',
    means: 'of which it has the id',
  },
  {
    COLLEAGUE: { nl: 'collega', en: 'colleague', means: 'of `colleagues`' },
    OWNER: { nl: 'eigenaar', en: 'owner', means: 'of `colleagues` or `departments`' },
    INVOLVED: { nl: 'betrokkene', en: 'person involved', means: 'of `internal.involved`' },
    MEASURE: { nl: 'maatregel', en: 'measure', means: 'of `measures`' },
    LETTER: { nl: 'brief', en: 'letter', means: 'of `letters`' },
    UNREAD: { nl: 'ongelezen bericht', en: 'unread message', means: 'of `internal.unread`' },
    DRAFT: { nl: 'concept', en: 'draft', means: 'the `judgment` that was read' },
  },
);
export type ReferredThing = NameIn<typeof referredThings>;

export const fieldEffects = wordList(
  'FieldEffect',
  { nl: 'velden onderling', en: 'fields of each other', means: 'what others make of a field' },
  {
    NEEDED: { nl: 'nodig', en: 'needed', means: 'to be filled in while all its conditions hold' },
    EXCLUDED: {
      nl: 'leeg',
      en: 'excluded',
      means: 'to be left empty while all its conditions hold',
    },
    FITTING: { nl: 'passend', en: 'fitting', means: 'judged together with the fields it names' },
  },
);
export type FieldEffect = NameIn<typeof fieldEffects>;
