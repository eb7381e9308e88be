import { isLocalDate, type CaseProblemCode } from '@klantreacties/procedure';
import { problem, type Problem } from './problems.ts';

const mostYearsAhead = 10;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What is wrong with the day on which something will be: today or later, within ten years. */
export const dayAheadProblem = (day: string, field: string, today: string): Problem[] =>
  found(day, field, () => {
    if (day < today) return 'DATE_IN_PAST';
    return yearOf(day) > yearOf(today) + mostYearsAhead ? 'DATE_TOO_FAR' : null;
  });

/** What is wrong with the day on which something was: today or earlier, and not before the case was there. */
export const dayBehindProblem = (
  day: string,
  field: string,
  { registeredOn, today }: { registeredOn: string; today: string },
): Problem[] =>
  found(day, field, () => {
    if (day > today) return 'DATE_IN_FUTURE';
    return day < registeredOn ? 'DATE_BEFORE_CASE' : null;
  });

// A day that does not exist is refused by the rule of its own field.
function found(day: string, field: string, judge: () => CaseProblemCode | null): Problem[] {
  const code = isLocalDate(day) ? judge() : null;
  return code === null ? [] : [problem(code, field)];
}
