import type { Directory } from '@klantreacties/organisation';
import { forbidden, type RequestContext } from '@klantreacties/subgraph';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  openFollowUp,
  type FollowUpTokens,
  type OpenFollowUpPorts,
} from '../use-cases/open-follow-up.ts';
import type { RenewCodePorts } from '../use-cases/renew-code.ts';
import type { RequestNewCodePorts } from '../use-cases/request-new-code.ts';
import { submitReaction, type SubmitReactionPorts } from '../use-cases/submit-reaction.ts';
import { takeAnswer, type TakeAnswerPorts, type Answer } from '../use-cases/take-answer.ts';
import {
  AnswerProposalInput,
  AnswerReceived,
  AnswerResult,
  FollowUp,
  FollowUpAnswer,
  FollowUpOpened,
  OpenFollowUpInput,
  OpenFollowUpResult,
  SendMessageInput,
} from './follow-up-types.ts';
import { formOf, SubmitReactionInput } from './reaction-form-input.ts';
import {
  lostCodeOf,
  ProofOfReceipt,
  receiptNotes,
  receiptOf,
  SubmitReactionResult,
} from './receipt-types.ts';
import { refusalFor, refusalOf } from './refusal.ts';

export interface IntakeContext extends RequestContext {
  submitting: SubmitReactionPorts;
  opening: OpenFollowUpPorts;
  tokens: Pick<FollowUpTokens, 'renew'>;
  answering: TakeAnswerPorts;
  renewing: RequestNewCodePorts & RenewCodePorts;
  directory(): Directory;
}

const takes = { description: 'All that it takes' };

@Resolver()
export class IntakeResolver {
  @Mutation(() => SubmitReactionResult, {
    description: 'Reactie indienen: takes a reaction in; needs no sign-in',
  })
  async submitReaction(
    @Arg('input', () => SubmitReactionInput, takes) { idempotencyKey, form }: SubmitReactionInput,
    @Ctx() { submitting, correlationId, directory, language }: IntakeContext,
  ): Promise<typeof SubmitReactionResult> {
    const result = await submitReaction(
      submitting,
      { idempotencyKey, correlationId },
      formOf(form),
    );
    if (result.outcome === 'PROBLEMS') return refusalFor(result.problems);
    if (result.outcome !== 'RECEIVED')
      return refusalOf(result.outcome, form.language, 'idempotencyKey');
    const { proof, followUpCode } = result;
    const receipt = receiptOf(proof, directory(), language);
    return Object.assign(new ProofOfReceipt(), receipt, {
      followUpCode,
      lostCode: lostCodeOf(form),
      notes: receiptNotes(receipt, followUpCode, { anonymous: form.anonymous, language }),
    });
  }

  @Mutation(() => OpenFollowUpResult, {
    description: 'Reactie volgen: with the number and the code of the receipt',
  })
  async openFollowUp(
    @Arg('input', () => OpenFollowUpInput, takes) { number, code }: OpenFollowUpInput,
    @Ctx() { opening, directory, language }: IntakeContext,
  ): Promise<typeof OpenFollowUpResult> {
    const result = await openFollowUp(opening, { number, code, language });
    if (result.outcome === 'PROBLEMS') return refusalFor(result.problems);
    if (result.outcome === 'REFUSED') return refusalOf(result.code, language);
    return Object.assign(new FollowUpOpened(), {
      token: result.token,
      expiresAt: result.expiresAt.toISOString(),
      receipt: receiptOf(result.proof, directory(), language),
    });
  }

  @Query(() => FollowUp, { description: 'Volgen: needs the token of openFollowUp' })
  async followUp(
    @Ctx() { viewer, opening, answering, directory, language }: IntakeContext,
  ): Promise<FollowUp> {
    const reactionId = await reactionOpenedBy({ viewer, opening });
    const [proof, answers] = await Promise.all([
      opening.store.proofById(reactionId),
      answering.store.answersOf(reactionId),
    ]);
    if (proof === null) throw forbidden();
    return Object.assign(new FollowUp(), {
      id: reactionId,
      receipt: receiptOf(proof, directory(), language),
      answers: answers.map(({ id, answer: kind, proposalId, text, receivedAt }) =>
        Object.assign(new FollowUpAnswer(), {
          id,
          kind,
          proposalId,
          text,
          receivedAt: receivedAt.toISOString(),
        }),
      ),
    });
  }

  @Mutation(() => AnswerResult, {
    description: 'Voorstel beantwoorden: agrees with it or not; never blocks the case',
  })
  answerProposal(
    @Arg('input', () => AnswerProposalInput, takes) input: AnswerProposalInput,
    @Ctx() context: IntakeContext,
  ): Promise<typeof AnswerResult> {
    const { idempotencyKey, proposalId, agreed, text = null } = input;
    const answer = agreed == null ? null : agreed ? 'AGREED' : 'DECLINED';
    return take(context, { idempotencyKey, answer, proposalId, text });
  }

  @Mutation(() => AnswerResult, {
    description: 'Bericht sturen: a message of the reporter to who handles it',
  })
  sendMessage(
    @Arg('input', () => SendMessageInput, takes) { idempotencyKey, text = null }: SendMessageInput,
    @Ctx() context: IntakeContext,
  ): Promise<typeof AnswerResult> {
    return take(context, { idempotencyKey, answer: 'MESSAGE', proposalId: null, text });
  }
}

async function take(
  { viewer, opening, correlationId, answering }: IntakeContext,
  given: Parameters<typeof takeAnswer>[2],
): Promise<typeof AnswerResult> {
  const reactionId = await reactionOpenedBy({ viewer, opening });
  const result = await takeAnswer(answering, { reactionId, correlationId }, given);
  return result.outcome === 'PROBLEMS' ? refusalFor(result.problems) : receivedOf(result.answer);
}

/**
 * The reaction of a reporter whose code still holds. Everything of a reporter begins here, so no other service has to
 * know of renewals.
 */
async function reactionOpenedBy({
  viewer,
  opening: { store },
}: Pick<IntakeContext, 'viewer' | 'opening'>): Promise<string> {
  if (viewer.kind !== 'reporter') throw forbidden();
  const { reactionId, codeGeneration = 1 } = viewer;
  if ((await store.codeGenerationOf(reactionId)) !== codeGeneration) throw forbidden();
  return reactionId;
}

function receivedOf({ id, receivedAt }: Answer): AnswerReceived {
  return Object.assign(new AnswerReceived(), {
    id,
    receivedAt: receivedAt.toISOString(),
  });
}
