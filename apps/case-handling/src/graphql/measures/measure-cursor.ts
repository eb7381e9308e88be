import { readUuid } from '@klantreacties/plain-text';
import { isLocalDate } from '@klantreacties/procedure';
import type { MeasurePosition } from '../../use-cases/case/measures.ts';
import { cursorOfParts, notACursor, partsOfCursor } from '../case/pages.ts';

/** Where a measure stands, as a cursor; it tells of no case. */
export const cursorOf = ({ dueOn, id }: MeasurePosition): string => cursorOfParts(dueOn, id);

/** Where a page begins; throws a refusal for what is no cursor. */
export function positionOf(after: string | null): MeasurePosition | null {
  if (after === null) return null;
  const [dueOn = '', given = '', ...rest] = partsOfCursor(after);
  const id = readUuid(given);
  if (!isLocalDate(dueOn) || id === null || rest.length > 0) throw notACursor();
  return { dueOn, id };
}
