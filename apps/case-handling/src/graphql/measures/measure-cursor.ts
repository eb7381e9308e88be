import { readUuid } from '@klantreacties/plain-text';
import { isLocalDate } from '@klantreacties/procedure';
import { badRequest } from '@klantreacties/subgraph';
import type { MeasurePosition } from '../../use-cases/case/measures.ts';

/** Where a measure stands, as a cursor; it tells of no case. */
export const cursorOf = ({ dueOn, id }: MeasurePosition): string =>
  Buffer.from(`${dueOn} ${id}`).toString('base64url');

/** Where a page begins; throws a refusal for what is no cursor. */
export function positionOf(after: string | null): MeasurePosition | null {
  if (after === null) return null;
  const [dueOn = '', given = '', ...rest] = Buffer.from(after, 'base64url')
    .toString('utf8')
    .split(' ');
  const id = readUuid(given);
  if (!isLocalDate(dueOn) || id === null || rest.length > 0)
    throw badRequest('after', 'is not the endCursor of a page');
  return { dueOn, id };
}
