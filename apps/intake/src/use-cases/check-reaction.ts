import type { Directory } from '@klantreacties/organisation';
import { localDateOf, termDatesFor } from '@klantreacties/procedure';
import type { FormProblem } from '../domain/form-problem.ts';
import type { ProofOfReceipt } from '../domain/proof-of-receipt.ts';
import { readForm, type ReactionForm, type TakenForm } from '../domain/reaction-form.ts';

/** All that it takes to judge a form. Nothing can be kept by these. */
export interface CheckReactionPorts {
  directory(): Directory;
  now(): Date;
}

/** What the receipt says before the reaction has an id and a number. */
export type ReceiptToBe = Omit<ProofOfReceipt, 'reactionId' | 'number'>;

/** A form that is taken in when it is sent now. */
export interface CheckedForm {
  form: TakenForm;
  receipt: ReceiptToBe;
  /** The local day on which it is sent. */
  day: string;
}

/**
 * What becomes of a form that is sent now: every problem of it at once, or what its receipt says. `submitReaction`
 * goes by this answer too, so who has a form checked is told no other thing when they send it.
 */
export function checkReaction(
  { directory, now }: CheckReactionPorts,
  sent: ReactionForm,
): { problems: FormProblem[] } | CheckedForm {
  const submittedAt = now();
  const day = localDateOf(submittedAt);
  const read = readForm(sent, directory(), day);
  if ('problems' in read) return read;
  const { form } = read;
  const { kind, brand, text, suspectedTransgression: restricted } = form;
  const dates = termDatesFor(kind, submittedAt);
  return { form, receipt: { submittedAt, kind, brand, text, dates, restricted }, day };
}
