import type { LoaderFunctionArgs } from 'react-router';
import { languageOf, type Language } from '../../language.ts';
import { csvFile, csvLines } from '../csv.ts';
import { readMeasures, type Measure, type MeasuresAsked } from './read-measures.ts';
import { measuresWords } from './words.ts';

const size = 100;

/** The whole list of an address as a file, whatever page of it was looked at. */
export async function loader(given: LoaderFunctionArgs): Promise<Response> {
  const { page } = await readMeasures(given);
  const language = languageOf(given.request);
  // Asked before the file begins, so that what cannot be asked is no file.
  const first = await page(size, null);
  return csvFile(measuresWords[language].fileName, linesOf(first, page, language));
}

async function* linesOf(
  first: Awaited<ReturnType<MeasuresAsked['page']>>,
  page: MeasuresAsked['page'],
  language: Language,
) {
  const { columns, columnsOfFile } = measuresWords[language];
  const { brand, region, location } = columnsOfFile;
  yield csvLines([
    [columns.due, columns.what, columns.owner, brand, region, location, columns.done, columns.case],
  ]);
  for (let shown = first; ; shown = await page(size, shown.pageInfo.endCursor)) {
    yield csvLines(shown.edges.map(({ node }) => cellsOf(node)));
    if (!shown.pageInfo.hasNextPage) return;
  }
}

const cellsOf = ({ dueOn, description, owner, place, realisedOn, case: ofCase }: Measure) => [
  dueOn,
  description,
  owner.name ?? owner.function,
  place.brandName,
  place.regionName,
  place.locationName,
  realisedOn,
  ofCase?.number ?? null,
];
