import { createHash } from 'node:crypto';

const codes = new Map<string, string>();
const signs = 12;

/** What stands for a colleague in an address, which is kept and logged in many places: an id can be a name. */
export function codeOf(staffId: string): string {
  const known = codes.get(staffId);
  if (known !== undefined) return known;
  const code = createHash('sha256').update(staffId).digest('hex').slice(0, signs);
  codes.set(staffId, code);
  return code;
}

/** The colleague of a code; undefined for one of nobody. */
export const colleagueOf = <Colleague extends { id: string }>(
  code: string,
  colleagues: readonly Colleague[],
): Colleague | undefined => colleagues.find(({ id }) => codeOf(id) === code);
