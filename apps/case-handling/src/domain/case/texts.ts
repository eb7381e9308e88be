import { textFaultOf } from '@klantreacties/procedure';
import type { Case } from './case.ts';
import type { ProblemCode } from './problems.ts';

const longest = 10_000;

/** Why a text of staff cannot be kept, or null. */
export function problemOfText(text: string): ProblemCode | null {
  if (text.trim() === '') return 'TEXT_MISSING';
  if (textFaultOf(text) !== null) return 'TEXT_NOT_SAFE';
  return text.length > longest ? 'TEXT_TOO_LONG' : null;
}

/** Number and reporter, as letters need them. */
export const addressOf = ({ number, reporter }: Case) => ({
  number,
  reporter: reporter === null ? null : { name: reporter.name, email: reporter.email },
});
