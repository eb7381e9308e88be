import type { FormProblemCode, ToldProblem } from '@klantreacties/procedure';

/** One thing to correct: the field's path, a code for programs and a text for the reporter. */
export interface FormProblem extends ToldProblem<FormProblemCode> {
  field: string | null;
  /** What stands at the field; null where no field of the form is at fault. */
  label: string | null;
}
