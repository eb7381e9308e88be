import { longDate } from '@klantreacties/procedure';
import type { InLanguages } from '../../language.ts';
import type { TableId } from './tables.ts';

interface FiguresWords {
  title: string;
  fields: Record<'year' | 'brand' | 'region', string>;
  all: string;
  show: string;
  notForYou: string;
  ofYourPlaces: string;
  counted: string;
  /** Of a year that is not over. */
  upTo(day: string): string;
  reactions(count: number): string;
  openMeasures(count: number): string;
  openMeasuresOf(year: number): string;
  toMeasures: string;
  titles: Record<TableId, string>;
  of: Record<TableId, string>;
  captionOf(title: string): string;
  chartOf(title: string, most: string): string;
  mostOf(shown: number): string;
  total: string;
  met: string;
  missed: string;
  running: string;
  noKind: string;
  noCategory: string;
  noRegion: string;
  noLocation: string;
  none: string;
  termsNote: string;
  downloads: { label: string; reactions: string; terms: string };
  columns: Record<
    'brand' | 'region' | 'location' | 'kind' | 'category' | 'month' | 'count',
    string
  >;
  fileName: string;
}

/** What stands on the page of figures beside what the graph gives. */
export const figuresWords: InLanguages<FiguresWords> = {
  NL: {
    title: 'Cijfers',
    fields: { year: 'Jaar', brand: 'Merk', region: 'Regio' },
    all: 'Alle',
    show: 'Toon',
    notForYou:
      'Je hebt geen recht op cijfers. Ze zijn voor P&K, directie, analisten en wie een vestiging of regio leidt.',
    ofYourPlaces: 'Dit zijn de cijfers van de vestigingen die jij leidt of waar je werkt.',
    counted: 'Een reactie telt in de maand waarin zij is verstuurd.',
    upTo: (day) => `Het jaar is nog bezig: dit zijn de cijfers tot en met ${longDate(day, 'NL')}.`,
    reactions: (count) => (count === 1 ? 'Reactie' : 'Reacties'),
    openMeasures: (count) => (count === 1 ? 'Open maatregel' : 'Open maatregelen'),
    openMeasuresOf: (year) => `van reacties uit ${year}`,
    toMeasures: 'Bekijk de maatregelen',
    titles: {
      month: 'Reacties per maand',
      brand: 'Reacties per merk',
      region: 'Reacties per regio',
      location: 'Reacties per vestiging',
      category: 'Klachten per aard',
      terms: 'Termijnen van klachten',
    },
    of: {
      month: 'Maand',
      brand: 'Merk',
      region: 'Regio',
      location: 'Vestiging',
      category: 'Aard',
      terms: 'Termijn',
    },
    captionOf: (title) => `${title}, in getallen`,
    chartOf: (title, most) => `Staafdiagram: ${title}. ${most}. De tabel erna heeft alle getallen.`,
    mostOf: (shown) => `De ${shown} met de meeste; de tabel heeft ze allemaal.`,
    total: 'Totaal',
    met: 'Gehaald',
    missed: 'Gemist',
    running: 'Loopt nog',
    noKind: 'Andere soort',
    noCategory: 'Nog geen oordeel',
    noRegion: 'Geen regio',
    noLocation: 'Geen vestiging genoemd',
    none: 'Er zijn geen reacties.',
    termsNote: 'Gemist is: te laat gehaald, of voorbij en nog open.',
    downloads: {
      label: 'Download als CSV, voor Excel:',
      reactions: 'alle aantallen',
      terms: 'termijnen',
    },
    columns: {
      brand: 'Merk',
      region: 'Regio',
      location: 'Vestiging',
      kind: 'Soort',
      category: 'Aard',
      month: 'Maand',
      count: 'Aantal',
    },
    fileName: 'cijfers',
  },
  EN: {
    title: 'Figures',
    fields: { year: 'Year', brand: 'Brand', region: 'Region' },
    all: 'All',
    show: 'Show',
    notForYou:
      'You have no right to figures. They are for P&K, directors, analysts and who leads a location or region.',
    ofYourPlaces: 'These are the figures of the locations that you lead or work at.',
    counted: 'A reaction counts in the month in which it was sent.',
    upTo: (day) =>
      `The year is not over: these are the figures up to and including ${longDate(day, 'EN')}.`,
    reactions: (count) => (count === 1 ? 'Reaction' : 'Reactions'),
    openMeasures: (count) => (count === 1 ? 'Open measure' : 'Open measures'),
    openMeasuresOf: (year) => `of reactions of ${year}`,
    toMeasures: 'See the measures',
    titles: {
      month: 'Reactions by month',
      brand: 'Reactions by brand',
      region: 'Reactions by region',
      location: 'Reactions by location',
      category: 'Complaints by category',
      terms: 'Terms of complaints',
    },
    of: {
      month: 'Month',
      brand: 'Brand',
      region: 'Region',
      location: 'Location',
      category: 'Category',
      terms: 'Term',
    },
    captionOf: (title) => `${title}, in numbers`,
    chartOf: (title, most) => `Bar chart: ${title}. ${most}. The table after it has every number.`,
    mostOf: (shown) => `The ${shown} with most; the table has them all.`,
    total: 'Total',
    met: 'Met',
    missed: 'Missed',
    running: 'Still running',
    noKind: 'Another kind',
    noCategory: 'No judgment yet',
    noRegion: 'No region',
    noLocation: 'No location named',
    none: 'There are no reactions.',
    termsNote: 'Missed is: met late, or passed and still open.',
    downloads: {
      label: 'Download as CSV, for Excel:',
      reactions: 'all numbers',
      terms: 'terms',
    },
    columns: {
      brand: 'Brand',
      region: 'Region',
      location: 'Location',
      kind: 'Kind',
      category: 'Category',
      month: 'Month',
      count: 'Count',
    },
    fileName: 'figures',
  },
};
