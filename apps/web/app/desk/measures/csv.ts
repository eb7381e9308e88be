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
  const lines = [headOf(language)];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Awaited<ReturnType<MeasuresAsked['page']>> = await page(size, after);
    lines.push(csvLines(edges.map(({ node }) => cellsOf(node))));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return csvFile(measuresWords[language].fileName, lines);
}

function headOf(language: Language): string {
  const { columns, columnsOfFile } = measuresWords[language];
  const { brand, region, location } = columnsOfFile;
  return csvLines([
    [columns.due, columns.what, columns.owner, brand, region, location, columns.done, columns.case],
  ]);
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
