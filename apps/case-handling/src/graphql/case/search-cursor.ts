import { readCaseId } from '@klantreacties/access';
import type { FoundPlace } from '../../use-cases/case/find-cases.ts';
import { cursorOfParts, notACursor, partsOfCursor } from './pages.ts';

const whole = /^\d{1,9}$/;
const instant = /^-?\d{1,15}$/;

/** A place among found cases as a cursor. */
export const cursorOf = ({ place, rank, submittedMs, id }: FoundPlace): string =>
  cursorOfParts(place, rank, submittedMs, id);

/** The place of a cursor; throws BAD_REQUEST for what is none. */
export function placeOf(after: string | null | undefined): FoundPlace | null {
  if (after == null) return null;
  const [place = '', rank = '', submitted = '', given = '', ...rest] = partsOfCursor(after);
  const id = readCaseId(given);
  const isPlace = whole.test(place) && whole.test(rank) && instant.test(submitted);
  if (!isPlace || id === null || rest.length > 0) throw notACursor();
  return { place: Number(place), rank: Number(rank), submittedMs: Number(submitted), id };
}
