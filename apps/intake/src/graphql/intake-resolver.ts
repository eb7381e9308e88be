import type { Directory } from '@klantreacties/organisation';
import { forbidden, type RequestContext } from '@klantreacties/subgraph';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { openFollowUp, type OpenFollowUpPorts } from '../use-cases/open-follow-up.ts';
import { submitReaction, type SubmitReactionPorts } from '../use-cases/submit-reaction.ts';
import { takeAnswer, type TakeAnswerPorts, type Answer } from '../use-cases/take-answer.ts';
import {
  AnswerReceived,
  AnswerResult,
  Case,
  FollowUp,
  FollowUpAnswer,
  FollowUpOpened,
  FollowUpRefused,
  OpenFollowUpResult,
} from './follow-up-types.ts';
import { ReactionFormInput, formOf } from './reaction-form-input.ts';
import {
  FormProblems,
  ProofOfReceipt,
  receiptOf,
  SubmissionRefused,
  SubmitReactionResult,
} from './receipt-types.ts';

export interface IntakeContext extends RequestContext {
  submitting: SubmitReactionPorts;
  opening: OpenFollowUpPorts;
  answering: TakeAnswerPorts;
  directory(): Directory;
}

const refusals = {
  KEY_REUSED:
    'Deze sleutel is al gebruikt voor een andere reactie. / This key was used for another reaction.',
  KEY_TOO_WEAK:
    'Maak voor elke reactie een sleutel van ten minste 122 willekeurige bits. / Make a key of at least 122 random bits.',
  CODE_INCOMPLETE:
    'Dit nummer of deze code klopt niet. Kijk of je alles hebt overgenomen. / This number or code is not complete.',
  NOT_KNOWN:
    'Dit nummer en deze code horen niet bij elkaar. / This number and this code do not belong together.',
  TOO_MANY_TRIES:
    'Het is te vaak niet gelukt. Probeer het over een kwartier opnieuw. / Too many tries. Try again in a quarter of an hour.',
} as const;

@Resolver()
export class IntakeResolver {
  @Mutation(() => SubmitReactionResult, { description: 'Takes a reaction in; needs no sign-in' })
  async submitReaction(
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('form', () => ReactionFormInput) form: ReactionFormInput,
    @Ctx() { submitting, correlationId, directory }: IntakeContext,
  ): Promise<typeof SubmitReactionResult> {
    const result = await submitReaction(
      submitting,
      { idempotencyKey, correlationId },
      formOf(form),
    );
    if (result.outcome === 'PROBLEMS')
      return Object.assign(new FormProblems(), { problems: result.problems });
    if (result.outcome !== 'RECEIVED')
      return Object.assign(new SubmissionRefused(), {
        code: result.outcome,
        message: refusals[result.outcome],
      });
    const { proof, followUpCode } = result;
    return Object.assign(new ProofOfReceipt(), receiptOf(proof, directory()), { followUpCode });
  }

  @Mutation(() => OpenFollowUpResult, {
    description: 'With the number and the code of the receipt',
  })
  async openFollowUp(
    @Arg('number', () => String) number: string,
    @Arg('code', () => String) code: string,
    @Ctx() { opening, directory }: IntakeContext,
  ): Promise<typeof OpenFollowUpResult> {
    const result = await openFollowUp(opening, number, code);
    if (result.outcome === 'REFUSED')
      return Object.assign(new FollowUpRefused(), {
        code: result.code,
        message: refusals[result.code],
      });
    return Object.assign(new FollowUpOpened(), {
      token: result.token,
      expiresAt: result.expiresAt.toISOString(),
      receipt: receiptOf(result.proof, directory()),
    });
  }

  @Query(() => FollowUp, { description: 'Needs the token of openFollowUp' })
  async followUp(
    @Ctx() { viewer, opening, answering, directory }: IntakeContext,
  ): Promise<FollowUp> {
    if (viewer.kind !== 'reporter') throw forbidden();
    const { reactionId } = viewer;
    const [proof, answers] = await Promise.all([
      opening.store.proofById(reactionId),
      answering.store.answersOf(reactionId),
    ]);
    if (proof === null) throw forbidden();
    return Object.assign(new FollowUp(), {
      receipt: receiptOf(proof, directory()),
      answers: answers.map(({ id, answer: kind, proposalId, text, receivedAt }) =>
        Object.assign(new FollowUpAnswer(), {
          answerId: id,
          kind,
          proposalId,
          text,
          receivedAt: receivedAt.toISOString(),
        }),
      ),
      case: Object.assign(new Case(), { id: reactionId }),
    });
  }

  @Mutation(() => AnswerResult, {
    description: 'Agrees with a proposal or not; never blocks the case',
  })
  answerProposal(
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('proposalId', () => ID) proposalId: string,
    @Arg('agreed', () => Boolean) agreed: boolean,
    @Arg('text', () => String, { nullable: true }) text: string | null,
    @Ctx() context: IntakeContext,
  ): Promise<typeof AnswerResult> {
    const answer = agreed ? 'AGREED' : 'DECLINED';
    return take(context, { idempotencyKey, answer, proposalId, text: text ?? null });
  }

  @Mutation(() => AnswerResult, { description: 'A message of the reporter to who handles it' })
  sendMessage(
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('text', () => String) text: string,
    @Ctx() context: IntakeContext,
  ): Promise<typeof AnswerResult> {
    return take(context, { idempotencyKey, answer: 'MESSAGE', proposalId: null, text });
  }
}

async function take(
  { viewer, correlationId, answering }: IntakeContext,
  given: Parameters<typeof takeAnswer>[2],
): Promise<typeof AnswerResult> {
  if (viewer.kind !== 'reporter') throw forbidden();
  const { reactionId } = viewer;
  const result = await takeAnswer(answering, { reactionId, correlationId }, given);
  return result.outcome === 'PROBLEMS'
    ? Object.assign(new FormProblems(), { problems: result.problems })
    : receivedOf(result.answer);
}

function receivedOf({ id, receivedAt }: Answer): AnswerReceived {
  return Object.assign(new AnswerReceived(), {
    answerId: id,
    receivedAt: receivedAt.toISOString(),
  });
}
