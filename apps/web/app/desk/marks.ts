import { createHash } from 'node:crypto';

const marks = new Map<string, string>();
const signs = 12;

/**
 * What stands for somebody in an address, which is kept by browsers and logs, where an id can be a name. It is always the
 * same, and only who has the directory can tell whose it is.
 */
export function markOf(staffId: string): string {
  const known = marks.get(staffId);
  if (known !== undefined) return known;
  const mark = createHash('sha256').update(`colleague ${staffId}`).digest('hex').slice(0, signs);
  marks.set(staffId, mark);
  return mark;
}

/** The colleague of a mark; undefined for one of nobody. */
export const colleagueOf = <Colleague extends { id: string }>(
  mark: string,
  colleagues: readonly Colleague[],
): Colleague | undefined => colleagues.find(({ id }) => markOf(id) === mark);
