import { AnswerProposalDocument, SendMessageDocument } from '@klantreacties/operations';
import type { Problem } from '../form/fields.ts';
import { failureOf, type AskGraph, type Failure } from '../graph.ts';
import type { Language } from '../language.ts';
import { followUpWords } from '../words/follow-up.ts';
import { problemsUnder, proposalOf, type Draft } from './draft.ts';

/** What became of a draft. */
export type Sent =
  { at: 'RECEIVED' } | { at: 'REFUSED'; problems: readonly Problem[] } | { at: Failure };

/** Sends a message or an answer. Sent again with its key it counts once. */
export async function sendDraft(
  ask: AskGraph,
  draft: Draft,
  asking: { language: Language; token: string },
): Promise<Sent> {
  const { form, key: idempotencyKey, values } = draft;
  const { reused } = followUpWords[asking.language];
  const proposalId = proposalOf(draft);
  const text = values[`${form}.text`] ?? '';
  const agreed = values[`${form}.agreed`] ?? '';
  const said =
    proposalId === null
      ? ask(SendMessageDocument, { input: { idempotencyKey, text } }, asking).then(
          ({ data }) => data.sendMessage,
        )
      : ask(
          AnswerProposalDocument,
          {
            input: {
              idempotencyKey,
              proposalId,
              agreed: agreed === '' ? null : agreed === 'true',
              text,
            },
          },
          asking,
        ).then(({ data }) => data.answerProposal);
  const answer = await said.catch(failureOf);
  if (typeof answer === 'string') return { at: answer };
  return answer.__typename === 'Refusal'
    ? { at: 'REFUSED', problems: problemsUnder(form, answer.problems, reused) }
    : { at: 'RECEIVED' };
}
