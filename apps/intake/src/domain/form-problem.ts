import type { FormProblemCode } from '@klantreacties/procedure';

/** One thing to correct: the field's path, a code for programs and a text for the reporter. */
export interface FormProblem {
  field: string | null;
  code: FormProblemCode;
  message: string;
}
