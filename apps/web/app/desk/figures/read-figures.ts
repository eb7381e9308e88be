import {
  DirectoryPlacesDocument,
  FiguresPageDocument,
  type FiguresPageQuery,
} from '@klantreacties/operations';
import type { LoaderFunctionArgs } from 'react-router';
import { languageOf } from '../../language.ts';
import { clockContext } from '../../page-context.ts';
import { forAllStaff } from '../for-all-staff.ts';
import { placesOf, type Places } from '../places.ts';
import { whoIsSignedIn, type Me } from '../signed-in.ts';
import { asStaff, nullIfForbidden } from '../staff.ts';
import { readQuestion, type Question } from './question.ts';

export type Figures = FiguresPageQuery['figures'];

/** The figures that an address asks for; null for who reads none. */
export interface FiguresRead {
  me: Me;
  places: Places;
  question: Question;
  figures: Figures | null;
}

/** Reads them as who is signed in. Throws as `asStaff` does. */
export async function readFigures(
  given: Pick<LoaderFunctionArgs, 'request' | 'context'>,
): Promise<FiguresRead> {
  const ask = await asStaff(given);
  const [me, directory] = await Promise.all([
    whoIsSignedIn(given),
    forAllStaff(ask, languageOf(given.request))(DirectoryPlacesDocument, {}),
  ]);
  const places = placesOf(directory.data);
  const now = given.context.get(clockContext)();
  const question = readQuestion(new URL(given.request.url).searchParams, places, now);
  const answer = await ask(FiguresPageDocument, { ...question }).catch(nullIfForbidden);
  return { me, places, question, figures: answer?.data.figures ?? null };
}
