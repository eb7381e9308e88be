import type { Language } from '@klantreacties/procedure';
import { refusalType } from '@klantreacties/subgraph';
import { problemTexts, type FormProblem, type FormProblemCode } from '../domain/form-problems.ts';

export const Refusal = refusalType(problemTexts);

/** A refusal for the problems of a form, which are in its language already. */
export const refusalFor = (problems: readonly FormProblem[]) =>
  Object.assign(new Refusal(), { problems });

/** A refusal for one reason. */
export const refusalOf = (code: FormProblemCode, language: Language, field: string | null = null) =>
  refusalFor([{ code, field, message: problemTexts[code][language] }]);
