import { readCaseId } from '@klantreacties/access';
import { badRequest } from '@klantreacties/subgraph';
import type { StepPlace } from '../../use-cases/case/time-line.ts';

const largestPosition = 2_147_483_647;

/** A place in a time line as a cursor. */
export const cursorOf = ({ at, position, letterId }: StepPlace): string =>
  Buffer.from(`${at} ${position} ${letterId}`).toString('base64url');

/** The place of a cursor; throws BAD_REQUEST for what is none. */
export function placeOf(after: string | null | undefined): StepPlace | null {
  if (after == null) return null;
  const [at = '', number = '', given = '', ...rest] = Buffer.from(after, 'base64url')
    .toString('utf8')
    .split(' ');
  const letterId = given === '' ? '' : readCaseId(given);
  const position = /^\d{1,10}$/.test(number) ? Number(number) : NaN;
  const isPlace = isInstant(at) && position <= largestPosition && letterId !== null;
  if (!isPlace || rest.length > 0) throw badRequest('after', 'is not the endCursor of a page');
  return { at, position, letterId };
}

function isInstant(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}
