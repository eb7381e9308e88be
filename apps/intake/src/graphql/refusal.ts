import { told, type FormProblemCode, type Language } from '@klantreacties/procedure';
import { Refusal } from '@klantreacties/subgraph';
import type { FormProblem } from '../domain/form-problem.ts';

/** A refusal for the problems of a form, which are in its language already. */
export const refusalFor = (problems: readonly FormProblem[]) =>
  Object.assign(new Refusal(), { problems });

/** A refusal for one reason. */
export const refusalOf = (code: FormProblemCode, language: Language, field: string | null = null) =>
  refusalFor([{ field, label: null, ...told(code, language) }]);
