import { isEmptyToReader, isWithin } from '@klantreacties/plain-text';
import type { CaseProblemCode } from '@klantreacties/procedure';
import type { Case } from './case.ts';

/** Of a text of staff, in graphemes. */
export const longestText = 10_000;

/** Why a text of staff cannot be kept, or null; length is in graphemes, as a reader counts. */
export function problemOfText(text: string): CaseProblemCode | null {
  if (isEmptyToReader(text)) return 'TEXT_MISSING';
  return isWithin(text, longestText) ? null : 'TEXT_TOO_LONG';
}

/** Number and reporter, as letters need them. */
export const addressOf = ({ number, reporter }: Case) => ({
  number,
  reporter: reporter === null ? null : { name: reporter.name, email: reporter.email },
});
