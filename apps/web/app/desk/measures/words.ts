import type { InLanguages } from '../../language.ts';
import type { State, Whose } from './filter.ts';

interface MeasuresWords {
  title: string;
  whose: Record<Whose, string>;
  ofMyLocations: string;
  whoseLabel: string;
  states: Record<State, string>;
  statesLabel: string;
  columns: Record<'what' | 'due' | 'owner' | 'place' | 'done' | 'case', string>;
  columnsOfFile: Record<'brand' | 'location' | 'region', string>;
  left: string;
  notYet: string;
  noPlace: string;
  notYours: string;
  none: string;
  next: string;
  first: string;
  download: string;
  more: string;
  fields: Record<'regio' | 'vestiging' | 'merk' | 'eigenaar' | 'vanaf' | 'tot', string>;
  show: string;
  clear: string;
  problems: { title: string; NO_DAY: string; BEFORE: string };
  fileName: string;
}

/** What stands on the page of measures beside what the graph gives. */
export const measuresWords: InLanguages<MeasuresWords> = {
  NL: {
    title: 'Maatregelen',
    whose: { alle: 'Alle die ik mag zien', mij: 'Van mij', regio: 'Mijn regio' },
    ofMyLocations: 'Mijn vestigingen',
    whoseLabel: 'Van wie',
    states: {
      open: 'Open',
      'te-laat': 'Te laat',
      'op-tijd': 'Nog op tijd',
      uitgevoerd: 'Uitgevoerd',
      alle: 'Open en uitgevoerd',
    },
    statesLabel: 'Hoe ver',
    columns: {
      what: 'Wat we doen',
      due: 'Uiterlijk',
      owner: 'Eigenaar',
      place: 'Vestiging',
      done: 'Uitgevoerd',
      case: 'Zaak',
    },
    columnsOfFile: { brand: 'Merk', location: 'Vestiging', region: 'Regio' },
    left: 'werkt hier niet meer',
    notYet: 'nog niet',
    noPlace: 'geen vestiging genoemd',
    notYours: 'niet voor jou',
    none: 'Er zijn geen maatregelen die hierbij passen.',
    next: 'Volgende maatregelen',
    first: 'Terug naar de eerste',
    download: 'Download als CSV, voor Excel',
    more: 'Meer filters',
    fields: {
      regio: 'Regio',
      vestiging: 'Vestiging',
      merk: 'Merk',
      eigenaar: 'Eigenaar',
      vanaf: 'Uiterlijk vanaf',
      tot: 'Uiterlijk tot en met',
    },
    show: 'Toon',
    clear: 'Wis de filters',
    problems: {
      title: 'Dit klopt nog niet',
      NO_DAY: 'dit is geen datum. Schrijf hem zo: 2026-11-30.',
      BEFORE: 'deze dag ligt voor de eerste dag.',
    },
    fileName: 'maatregelen.csv',
  },
  EN: {
    title: 'Measures',
    whose: { alle: 'All that I may see', mij: 'Mine', regio: 'My region' },
    ofMyLocations: 'My locations',
    whoseLabel: 'Whose',
    states: {
      open: 'Open',
      'te-laat': 'Late',
      'op-tijd': 'Still in time',
      uitgevoerd: 'Done',
      alle: 'Open and done',
    },
    statesLabel: 'How far',
    columns: {
      what: 'What we do',
      due: 'Due',
      owner: 'Owner',
      place: 'Location',
      done: 'Done on',
      case: 'Case',
    },
    columnsOfFile: { brand: 'Brand', location: 'Location', region: 'Region' },
    left: 'works here no more',
    notYet: 'not yet',
    noPlace: 'no location named',
    notYours: 'not for you',
    none: 'There are no measures that fit this.',
    next: 'Next measures',
    first: 'Back to the first',
    download: 'Download as CSV, for Excel',
    more: 'More filters',
    fields: {
      regio: 'Region',
      vestiging: 'Location',
      merk: 'Brand',
      eigenaar: 'Owner',
      vanaf: 'Due from',
      tot: 'Due until',
    },
    show: 'Show',
    clear: 'Clear the filters',
    problems: {
      title: 'This is not right yet',
      NO_DAY: 'this is not a date. Write it like this: 2026-11-30.',
      BEFORE: 'this day is before the first day.',
    },
    fileName: 'measures.csv',
  },
};
