import {
  DirectoryPeopleDocument,
  DirectoryPlacesDocument,
  MeasuresPageDocument,
  type DirectoryPeopleQuery,
  type MeasuresPageQuery,
} from '@klantreacties/operations';
import type { LoaderFunctionArgs } from 'react-router';
import { languageOf } from '../../language.ts';
import { forAllStaff } from '../for-all-staff.ts';
import { markOf } from '../marks.ts';
import { placesOf } from '../places.ts';
import { whoIsSignedIn } from '../signed-in.ts';
import { asStaff } from '../staff.ts';
import { filterOf, readAsked, type Asked, type Choosing } from './filter.ts';

type Page = MeasuresPageQuery['measures'];

/** One measure of the list, as the graph shows it. */
export type Measure = Page['edges'][number]['node'];

/** What the address of a list asks, what can be asked besides, and how to get a page of it. */
export interface MeasuresAsked {
  choosing: Choosing;
  asked: Asked;
  page(first: number, after: string | null): Promise<Page>;
}

/** Reads what is asked, as who is signed in. Throws as `asStaff` does. */
export async function readMeasures(
  given: Pick<LoaderFunctionArgs, 'request' | 'context'>,
): Promise<MeasuresAsked> {
  const ask = await asStaff(given);
  const askOnce = forAllStaff(ask, languageOf(given.request));
  const [me, places, people] = await Promise.all([
    whoIsSignedIn(given),
    askOnce(DirectoryPlacesDocument, {}),
    askOnce(DirectoryPeopleDocument, {}),
  ]);
  const choosing = { me, places: placesOf(places.data), owners: ownersOf(people.data) };
  const asked = readAsked(new URL(given.request.url).searchParams, choosing);
  const filter = filterOf(asked, choosing);
  return {
    choosing,
    asked,
    page: async (first, after) =>
      (await ask(MeasuresPageDocument, { filter, first, after })).data.measures,
  };
}

// A department is nobody, and keeps its id.
const ownersOf = ({ departments, colleagues }: DirectoryPeopleQuery): Choosing['owners'] => [
  ...departments.map(({ id, name }) => ({ id, name, mark: id })),
  ...colleagues.map(({ id, name, function: within }) => ({ id, name, within, mark: markOf(id) })),
];
