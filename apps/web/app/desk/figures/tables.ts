import { milestones, monthName, wordIn } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import type { Places } from '../places.ts';
import { capital } from '../capital.ts';
import { kindsIn, namesOf, sum, type Count } from './counts.ts';
import type { Figures } from './read-figures.ts';
import { figuresWords } from './words.ts';

export type TableId = 'month' | 'brand' | 'region' | 'location' | 'category' | 'terms';

/** How a part of a bar looks, so that it is known without its colour. */
export type Look = 'plain' | 'striped' | 'open' | 'late';

/** Numbers with their names: a table, and the chart that shows the same. */
export interface NumberTable {
  id: TableId;
  series: { label: string; look: Look }[];
  /** A number for each of the series. */
  rows: { label: string; numbers: number[] }[];
}

interface Shown {
  places: Places;
  year: number;
  /** This day here; a month that begins after it has nothing yet. */
  today: string;
  language: Language;
}

const looks = ['plain', 'striped', 'open', 'late'] as const;

/** Every table of the page, in its order. */
export function tablesOf({ counts, terms }: Figures, shown: Shown): NumberTable[] {
  const { places, year, today, language } = shown;
  const words = figuresWords[language];
  const names = namesOf(places, language);
  const ofKinds = kindsIn(counts);
  const series = ofKinds.map((kind, n) => ({
    label: names.kinds(kind),
    look: looks[n] ?? 'plain',
  }));
  const byKind = (of: readonly Count[]) =>
    ofKinds.map((kind) => sum(of.filter((one) => one.kind === kind)));
  const ofMonth = (month: string) => counts.filter((count) => count.month === month);
  // What was counted is shown whatever the clock of the pages says.
  const months = monthsOf(year).filter(
    (month) => month <= today.slice(0, 7) || ofMonth(month).length > 0,
  );
  const complaints = counts.filter(({ kind }) => kind === 'COMPLAINT');
  return [
    {
      id: 'month',
      series,
      rows: months.map((month) => ({
        label: capital(monthName(month, language)),
        numbers: byKind(ofMonth(month)),
      })),
    },
    { id: 'brand', series, rows: rowsBy(counts, names.brand, byKind) },
    { id: 'region', series, rows: rowsBy(counts, names.region, byKind) },
    { id: 'location', series, rows: rowsBy(counts, names.location, byKind) },
    {
      id: 'category',
      series: [{ label: names.kinds('COMPLAINT'), look: 'plain' }],
      rows: rowsBy(complaints, names.category, (of) => [sum(of)]),
    },
    {
      id: 'terms',
      series: [
        { label: words.met, look: 'plain' },
        { label: words.missed, look: 'late' },
        { label: words.running, look: 'open' },
      ],
      rows: terms.map(({ milestone, met, missed, running }) => ({
        label: capital(wordIn(milestones, milestone, language)),
        numbers: [met, missed, running],
      })),
    },
  ];
}

const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_none, n) => `${year}-${String(n + 1).padStart(2, '0')}`);

/** All numbers of a row. */
export const totalOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Where the parts of a bar begin and how wide they are, in hundredths of the chart. */
export function partsOf(
  numbers: readonly number[],
  longest: number,
): { start: number; width: number }[] {
  const part = (number: number) => Math.round((number / longest) * 10_000) / 100;
  return numbers.map((number, n) => ({
    start: part(totalOf(numbers.slice(0, n))),
    width: part(number),
  }));
}

/** The most first. */
const rowsBy = (
  counts: readonly Count[],
  nameOf: (count: Count) => string,
  numbersOf: (of: readonly Count[]) => number[],
): NumberTable['rows'] =>
  [...Map.groupBy(counts, nameOf)]
    .map(([label, of]) => ({ label, numbers: numbersOf(of) }))
    .sort((a, b) => totalOf(b.numbers) - totalOf(a.numbers) || a.label.localeCompare(b.label));
