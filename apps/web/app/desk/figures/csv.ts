import { milestones, wordIn } from '@klantreacties/procedure';
import { data, type LoaderFunctionArgs } from 'react-router';
import { languageOf, type Language } from '../../language.ts';
import { csvFile, csvLines } from '../csv.ts';
import type { Places } from '../places.ts';
import { capital } from '../capital.ts';
import { namesOf } from './counts.ts';
import { readFigures, type Figures } from './read-figures.ts';
import { figuresWords } from './words.ts';

/** The figures of an address as a file: every count on a line of its own, or the terms for `tabel=termijnen`. */
export async function loader(given: LoaderFunctionArgs): Promise<Response> {
  const { figures, places, question } = await readFigures(given);
  if (figures === null) throw data(null, { status: 403 });
  const language = languageOf(given.request);
  const words = figuresWords[language];
  const isOfTerms = new URL(given.request.url).searchParams.get('tabel') === 'termijnen';
  return isOfTerms
    ? csvFile(`${words.fileName}-${words.downloads.terms}-${question.year}.csv`, [
        termLines(figures, language),
      ])
    : csvFile(`${words.fileName}-${question.year}.csv`, [countLines(figures, places, language)]);
}

function countLines({ counts }: Figures, places: Places, language: Language): string {
  const { columns } = figuresWords[language];
  const { brand, region, location, kind, category } = namesOf(places, language);
  return csvLines([
    [
      ...[columns.month, columns.brand, columns.region, columns.location],
      ...[columns.kind, columns.category, columns.count],
    ],
    ...counts.map((one) => [
      ...[one.month, brand(one), region(one), location(one), kind(one)],
      // Of what has no judgment there is nothing to say.
      ...[one.kind === 'COMPLAINT' ? category(one) : null, one.count],
    ]),
  ]);
}

function termLines({ terms }: Figures, language: Language): string {
  const words = figuresWords[language];
  return csvLines([
    [words.of.terms, words.met, words.missed, words.running],
    ...terms.map(({ milestone, met, missed, running }) => [
      capital(wordIn(milestones, milestone, language)),
      ...[met, missed, running],
    ]),
  ]);
}
