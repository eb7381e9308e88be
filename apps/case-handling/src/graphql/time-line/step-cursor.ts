import { readCaseId } from '@klantreacties/access';
import type { StepPlace } from '../../use-cases/case/time-line.ts';
import { cursorOfParts, isInstant, notACursor, partsOfCursor } from '../case/pages.ts';

const largestPosition = 2_147_483_647;

/** A place in a time line as a cursor. */
export const cursorOf = ({ at, position, letterId }: StepPlace): string =>
  cursorOfParts(at, position, letterId);

/** The place of a cursor; throws BAD_REQUEST for what is none. */
export function placeOf(after: string | null | undefined): StepPlace | null {
  if (after == null) return null;
  const [at = '', number = '', given = '', ...rest] = partsOfCursor(after);
  const letterId = given === '' ? '' : readCaseId(given);
  const position = /^\d{1,10}$/.test(number) ? Number(number) : NaN;
  const isPlace = isInstant(at) && position <= largestPosition && letterId !== null;
  if (!isPlace || rest.length > 0) throw notACursor();
  return { at, position, letterId };
}
