import { randomUUID } from 'node:crypto';
import {
  CheckReactionDocument,
  SendReactionDocument,
  type CheckReactionQuery,
  type ReactionForm,
  type SendReactionMutation,
} from '@klantreacties/operations';
import { failureOf, type AskGraph, type Failure } from '../graph.ts';
import type { Language } from '../language.ts';
import type { Problem } from './fields.ts';

type Checked = Extract<CheckReactionQuery['checkReaction'], { __typename: 'FormChecked' }>;
type Receipt = Extract<SendReactionMutation['submitReaction'], { __typename: 'ProofOfReceipt' }>;

/** How far a form is. Nothing is kept in between: what was filled in travels with the page. */
export type Step =
  | { at: 'FORM'; problems: readonly Problem[]; failed?: Failure }
  | { at: 'CHECKED'; key: string; notes: readonly string[]; failed?: Failure }
  | { at: 'SENT'; receipt: Receipt };

/** Asks the graph what it would say of a form. The key is made here, with the words that it stands for. */
export async function check(ask: AskGraph, form: ReactionForm, language: Language): Promise<Step> {
  const answer = await ask(CheckReactionDocument, { form }, { language }).catch(failureOf);
  if (typeof answer === 'string') return { at: 'FORM', problems: [], failed: answer };
  const { checkReaction: said } = answer.data;
  if (said.__typename === 'Refusal') return { at: 'FORM', problems: said.problems };
  return { at: 'CHECKED', key: randomUUID(), notes: (said satisfies Checked).notes };
}

/** Sends a form that was checked. Sent again with its key it counts once, whatever became of the first answer. */
export async function send(
  ask: AskGraph,
  { form, key, notes }: { form: ReactionForm; key: string; notes: readonly string[] },
  language: Language,
): Promise<Step> {
  const input = { form, idempotencyKey: key };
  const answer = await ask(SendReactionDocument, { input }, { language }).catch(failureOf);
  if (typeof answer === 'string') return { at: 'CHECKED', key, notes, failed: answer };
  const { submitReaction: said } = answer.data;
  if (said.__typename === 'Refusal') return { at: 'FORM', problems: said.problems };
  return { at: 'SENT', receipt: said };
}
