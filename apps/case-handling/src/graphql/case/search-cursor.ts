import { readCaseId } from '@klantreacties/access';
import { badRequest } from '@klantreacties/subgraph';
import type { FoundPlace } from '../../use-cases/case/find-cases.ts';

const whole = /^\d{1,9}$/;
const instant = /^-?\d{1,15}$/;

/** A place among found cases as a cursor. */
export const cursorOf = ({ place, rank, submittedMs, id }: FoundPlace): string =>
  Buffer.from(`${place} ${rank} ${submittedMs} ${id}`).toString('base64url');

/** The place of a cursor; throws BAD_REQUEST for what is none. */
export function placeOf(after: string | null | undefined): FoundPlace | null {
  if (after == null) return null;
  const [place = '', rank = '', submitted = '', given = '', ...rest] = Buffer.from(
    after,
    'base64url',
  )
    .toString('utf8')
    .split(' ');
  const id = readCaseId(given);
  const isPlace = whole.test(place) && whole.test(rank) && instant.test(submitted);
  if (!isPlace || id === null || rest.length > 0)
    throw badRequest('after', 'is not the endCursor of a page');
  return { place: Number(place), rank: Number(rank), submittedMs: Number(submitted), id };
}
