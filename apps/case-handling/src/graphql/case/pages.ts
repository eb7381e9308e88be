import { badRequest } from '@klantreacties/subgraph';
import type { PageInfo } from './page-info.ts';

/** How many a page has when nothing is asked, and at most. */
export interface PageSizes {
  usual: number;
  largest: number;
}

/** How many are asked for with `first`; throws BAD_REQUEST beyond the sizes. */
export function sizeOf(first: number | null | undefined, { usual, largest }: PageSizes): number {
  const asked = first ?? usual;
  if (asked < 1 || asked > largest) throw badRequest('first', `is not from 1 to ${largest}`);
  return asked;
}

/** Where a page lies in the whole, from its edges and from what was asked. */
export const pageInfoOf = (
  edges: readonly { cursor: string }[],
  { after, hasNextPage }: { after: string | null | undefined; hasNextPage: boolean },
): PageInfo => ({
  hasNextPage,
  hasPreviousPage: after != null,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/** A cursor of parts that hold no space. */
export const cursorOfParts = (...parts: readonly (string | number)[]): string =>
  Buffer.from(parts.join(' ')).toString('base64url');

/** The parts of what should be a cursor; whoever reads them says what each must be. */
export const partsOfCursor = (cursor: string): string[] =>
  Buffer.from(cursor, 'base64url').toString('utf8').split(' ');

/** Whether a part is a UTC instant as a cursor has it, of a year that PostgreSQL reads. */
export function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 1 && at.toISOString() === text;
}

/** For a cursor whose parts are not what they must be. */
export const notACursor = () => badRequest('after', 'is not the endCursor of a page');
