import type { CaseProblemCode } from '@klantreacties/procedure';

/** One reason for which nothing is changed. */
export interface Problem {
  code: CaseProblemCode;
  /** The path of the field at fault, as `points.0.reasons`; null where no field is. */
  field: string | null;
  /** The name of the command that has to come first, where one has to. */
  first?: string;
  /** The word at fault, as it was given. */
  word?: string;
}

/** Nothing was changed; every problem that is known. */
export interface Refused {
  problems: readonly Problem[];
}

/** A problem of the case or the person; of one field with its path. */
export const problem = (code: CaseProblemCode, field: string | null = null): Problem => ({
  code,
  field,
});

/** Nothing is changed for one reason. */
export const refuse = (code: CaseProblemCode, field: string | null = null): Refused => ({
  problems: [problem(code, field)],
});
